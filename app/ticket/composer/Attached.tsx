import { change, write } from '../drafts.ts';
import { CouponChip } from './CouponChip.tsx';
import { PictureTray } from './PictureTray.tsx';
import { PlainLine } from './PlainLine.tsx';
import { rewriteIn } from './rewriteIn.ts';
import type { Writing } from './useWriting.ts';

/** Below the text: what goes with it, and what makes it cost more. */
export function Attached({ writing }: { writing: Writing }) {
  const { ticket, place, draft, box, cost, segmentsOf } = writing;
  const { text, pictures, coupon } = draft;
  const makePlain = (plain: string) => {
    if (!box.current || !rewriteIn(box.current, plain)) write(place, plain);
  };
  return (
    <>
      <PictureTray place={place} pictures={pictures} />
      {coupon && <CouponChip coupon={coupon} text={text} onRemove={() => change(place, { coupon: null })} />}
      {ticket.channel === 'sms' && pictures.length === 0 && cost.costly && (
        <PlainLine text={text} cost={cost} costly={cost.costly} segmentsOf={segmentsOf} onPlain={makePlain} />
      )}
    </>
  );
}
