import { Link } from '@tanstack/react-router';
import type { Coupon } from '../../../contract/couponRoutes.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { CouponState } from './CouponState.tsx';

const HEAD = 'pb-2 font-normal text-small text-quiet';
const FIGURE = `${HEAD} w-28 pl-6 text-right`;
const CELL = 'py-3.5 align-top max-column:block max-column:p-0';

export function CouponTable({ coupons }: { coupons: Coupon[] }) {
  const { t } = useSettingsWords();
  return (
    <table className="w-full border-collapse text-left max-column:block">
      <thead className="max-column:sr-only">
        <tr className="border-b border-line">
          <th scope="col" className={HEAD}>
            {t('coupons.coupon')}
          </th>
          <th scope="col" className={FIGURE}>
            {t('coupons.left')}
          </th>
          <th scope="col" className={FIGURE}>
            {t('coupons.handedOut')}
          </th>
        </tr>
      </thead>
      <tbody className="max-column:block">
        {coupons.map(coupon => (
          <Row key={coupon.id} coupon={coupon} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ coupon }: { coupon: Coupon }) {
  const { t } = useSettingsWords();
  const { id, name, kind, code } = coupon;
  return (
    <tr className="moving relative border-b border-line last:border-0 hover:bg-hover max-column:grid max-column:grid-cols-[auto_1fr] max-column:gap-x-6 max-column:py-3.5">
      <td className={`${CELL} max-column:col-span-2`}>
        <Link
          to="/settings/coupons/$couponId"
          params={{ couponId: id }}
          className="font-semibold break-words after:absolute after:inset-0"
        >
          {name}
        </Link>
        <p className="text-small break-words text-quiet">
          {kind === 'pool' ? t('coupons.poolLine') : t('coupons.oneCodeLine', { code: code ?? '' })}
        </p>
        <CouponState coupon={coupon} />
      </td>
      <Figure count={coupon.remaining} name={t('coupons.left')} />
      <Figure count={coupon.handed_out} name={t('coupons.handedOut')} />
    </tr>
  );
}

/** A coupon without a pool has nothing to count. */
function Figure({ count, name }: { count: number | null; name: string }) {
  const { locale } = useSettingsWords();
  return (
    <td className={`${CELL} pl-6 text-right text-small max-column:text-left`}>
      {count !== null && (
        <>
          <span aria-hidden className="mr-1.5 text-quiet column:hidden">
            {name}
          </span>
          <span className="figures">{new Intl.NumberFormat(locale).format(count)}</span>
        </>
      )}
    </td>
  );
}
