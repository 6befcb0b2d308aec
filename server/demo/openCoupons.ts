import { addCouponCodes } from '../actions/addCouponCodes.ts';
import type { Context } from '../actions/context.ts';
import { createCoupon } from '../actions/defineCoupon.ts';
import { SYSTEM } from '../domain/decision.ts';

/** What Morlane gives away. */
const COUPONS = {
  apology: { name: 'Ten off, with our apologies', code: null, warnBelow: 10 },
  // All but used up: it stands among the problems.
  comeBack: { name: 'Five off, welcome back', code: null, warnBelow: 10 },
  linen: { name: 'Linen week', code: 'LINEN15', warnBelow: 0 },
};

export type CouponKey = keyof typeof COUPONS;

/** What the codes of a pool begin with, and how many there are. */
const POOLS: Partial<Record<CouponKey, [word: string, count: number]>> = {
  apology: ['SORRY', 48],
  comeBack: ['BACK', 6],
};

/** The shop's coupons, and the codes in their pools. The ids of the coupons. */
export async function openCoupons(
  context: Pick<Context, 'gate' | 'db'>,
  workspaceId: string,
): Promise<Record<CouponKey, string>> {
  const open = async (key: CouponKey) => {
    const id = await createCoupon(context, workspaceId, COUPONS[key], SYSTEM);
    const pool = POOLS[key];
    if (pool) await addCouponCodes(context, workspaceId, id, codesOf(...pool), SYSTEM);
    return id;
  };
  return { apology: await open('apology'), comeBack: await open('comeBack'), linen: await open('linen') };
}

/** Without what is misread on the telephone: 0 and O, 1, I and L. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** As a shop's system makes them, but the same each time: SORRY-7KQ2M. */
function codesOf(word: string, count: number): string[] {
  let drawn = count;
  const letter = () => {
    drawn = (drawn * 48_271) % 2_147_483_647;
    return LETTERS[drawn % LETTERS.length] ?? '';
  };
  return Array.from({ length: count }, () => `${word}-${Array.from({ length: 5 }, letter).join('')}`);
}
