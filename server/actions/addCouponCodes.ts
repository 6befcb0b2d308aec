import type { RefusalCode } from '../../contract/refusals.ts';
import { tellOfCodes } from '../domain/coupons/defineCoupon.ts';
import type { Actor } from '../domain/decision.ts';
import { type Added, addCodes } from '../store/coupons.ts';
import { inWorkspace } from '../store/database.ts';
import { couponOf } from '../store/read/coupons.ts';
import { Refused } from '../store/refused.ts';
import type { Context } from './context.ts';

/** What became of each code, in the order given: null where it is in the pool now, and was not before. */
export type Fate = Extract<RefusalCode, 'duplicate_coupon_code' | 'code_of_another_coupon'> | null;

/** Uploads codes to a coupon's pool. Uploaded again, they are refused as duplicates and change nothing. */
export async function addCouponCodes(
  { gate, db }: Pick<Context, 'gate' | 'db'>,
  workspaceId: string,
  couponId: string,
  codes: string[],
  actor: Actor,
): Promise<Fate[]> {
  const coupon = await inWorkspace(db, workspaceId, tx => couponOf(tx, workspaceId, couponId));
  if (!coupon) throw new Refused('not_found');
  if (coupon.code !== null) throw new Refused('coupon_without_pool');
  if (coupon.retiredAt) throw new Refused('coupon_retired');
  const found = await addCodes(db, workspaceId, couponId, [...new Set(codes)]);
  const count = found.added.size;
  await gate.submit({ workspaceId, load: {}, decide: () => tellOfCodes(couponId, count, actor) });
  return codes.map(code => fateOf(code, found));
}

/** Of a code that is there twice the first is added. */
function fateOf(code: string, { added, inPool }: Added): Fate {
  if (added.delete(code)) return null;
  return inPool.has(code) ? 'duplicate_coupon_code' : 'code_of_another_coupon';
}
