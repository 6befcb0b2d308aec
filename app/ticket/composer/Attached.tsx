import { plainOf } from '../../../contract/segments/plain.ts';
import { change, draftOf, write } from '../drafts.ts';
import { CouponChip } from './CouponChip.tsx';
import { PictureTray } from './PictureTray.tsx';
import { PlainLine } from './PlainLine.tsx';
import { rewriteIn } from './rewriteIn.ts';
import type { Writing } from './useWriting.ts';
import type { Written } from './written.ts';

type Props = { writing: Writing; written: Written };

/** Below the text: what goes with it, and what makes it cost more. */
export function Attached({ writing, written: { draft, cost } }: Props) {
  const { ticket, place, box, count } = writing;
  const { text, pictures, coupon } = draft;
  // What was removed has taken the keyboard's place with it.
  const goOn = () => box.current?.focus();
  const removeCoupon = () => {
    change(place, { coupon: null });
    goOn();
  };
  const makePlain = () => {
    const plain = plainOf(draftOf(place).text);
    if (!box.current || !rewriteIn(box.current, plain)) write(place, plain);
  };
  return (
    <>
      <PictureTray place={place} pictures={pictures} onRemoved={goOn} />
      {coupon && <CouponChip coupon={coupon} text={text} onRemove={removeCoupon} />}
      {ticket.channel === 'sms' && pictures.length === 0 && cost.costly && (
        <PlainLine draft={draft} cost={cost} costly={cost.costly} count={count} onPlain={makePlain} />
      )}
    </>
  );
}
