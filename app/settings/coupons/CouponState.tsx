import { TriangleAlert } from 'lucide-react';
import type { Coupon } from '../../../contract/couponRoutes.ts';
import { momentOf } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { useSettingsClock } from '../words/useSettingsClock.ts';

/** What there is to say of a coupon: that it runs out, has run out, or is retired since when. */
export function CouponState({ coupon }: { coupon: Coupon }) {
  const clock = useSettingsClock();
  const now = useNow();
  const { remaining, low, warn_below, retired_at } = coupon;
  if (retired_at) {
    const moment = momentOf(Date.parse(retired_at), now, clock);
    return <p className="text-small text-quiet">{clock.t('coupons.retiredSince', moment)}</p>;
  }
  if (remaining === null || (remaining > 0 && !low)) return null;
  const most = new Intl.NumberFormat(clock.locale).format(warn_below);
  return (
    <p className="mt-0.5 flex items-start gap-1.5 text-small text-caution">
      <TriangleAlert size={14} strokeWidth={1.75} aria-hidden className="mt-0.75 shrink-0" />
      {remaining === 0 ? clock.t('coupons.empty') : clock.t('coupons.low', { most })}
    </p>
  );
}
