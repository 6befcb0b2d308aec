import type { Facts } from '../facts.ts';
import type { Message } from '../state.ts';
import type { CouponCode } from './state.ts';

/**
 * The codes of messages that have just ended, as they become where such a message never left: one use less, and
 * without any back in the pool. What a provider took under an id of its own, or may have taken (`unknown`), keeps
 * its code: nobody can say that the customer has not read it.
 */
export function returned({ heldCodes }: Pick<Facts, 'heldCodes'>, ended: Message[]): CouponCode[] {
  const unread = ended.filter(neverLeft);
  return heldCodes.flatMap(held => {
    const times = unread.filter(message => handsOut(message, held)).length;
    return times > 0 ? [withFewerUses(held, times)] : [];
  });
}

function neverLeft({ status, providerId }: Message): boolean {
  return (status === 'failed' || status === 'canceled') && providerId === null;
}

function handsOut({ couponId, couponCode }: Message, held: CouponCode): boolean {
  return couponId === held.couponId && couponCode === held.code;
}

function withFewerUses(held: CouponCode, times: number): CouponCode {
  const uses = Math.max(0, held.uses - times);
  return uses > 0 ? { ...held, uses } : { ...held, uses, profileId: null, takenAt: null };
}
