import { TicketPercent, X } from 'lucide-react';
import { codePlaceIn } from '../../../contract/couponCode.ts';
import { useWords } from '../../words/useWords.ts';
import type { ChosenCoupon } from '../drafts.ts';

type Props = { coupon: ChosenCoupon; text: string; onRemove: () => void };

/** The coupon that the reply will hand out, and where its code will stand. */
export function CouponChip({ coupon, text, onRemove }: Props) {
  const { t } = useWords();
  const where = codePlaceIn(text) >= 0 ? 'coupon.inPlace' : text.trim() ? 'coupon.atEnd' : 'coupon.alone';
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 px-3.5 pt-2 text-meta">
      <span className="flex h-6 min-w-0 items-center rounded-chip bg-selected pl-1.5 font-medium">
        <TicketPercent size={14} strokeWidth={1.75} aria-hidden className="mr-1.5 shrink-0 text-quiet" />
        <span className="truncate">{coupon.name}</span>
        <button
          type="button"
          aria-label={t('coupon.remove', { name: coupon.name })}
          onClick={onRemove}
          className="moving relative ml-0.5 inline-flex size-6 shrink-0 items-center justify-center rounded-chip text-quiet after:absolute after:-inset-2 hover:text-ink"
        >
          <X size={14} strokeWidth={1.75} aria-hidden />
        </button>
      </span>
      <span className="text-quiet">{t(where, { variable: '{{coupon_code}}' })}</span>
    </div>
  );
}
