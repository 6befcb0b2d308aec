import type { Coupon } from '../../../contract/couponRoutes.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';

/** How many codes are left, and how many customers have. */
export function Pool({ coupon: { remaining, handed_out } }: { coupon: Coupon }) {
  const { t } = useSettingsWords();
  return (
    <dl className="flex gap-12">
      <Figure name={t('coupons.left')} count={remaining ?? 0} />
      <Figure name={t('coupons.handedOut')} count={handed_out ?? 0} />
    </dl>
  );
}

function Figure({ name, count }: { name: string; count: number }) {
  const { locale } = useSettingsWords();
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-small text-quiet">{name}</dt>
      <dd className="figures text-heading">{new Intl.NumberFormat(locale).format(count)}</dd>
    </div>
  );
}
