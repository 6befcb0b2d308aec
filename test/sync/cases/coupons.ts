import { addCouponCodes } from '../../../server/actions/addCouponCodes.ts';
import { createCoupon, patchCoupon, retireCoupon } from '../../../server/actions/defineCoupon.ts';
import { replyToTicket } from '../../../server/actions/replyToTicket.ts';
import { newId } from '../../../server/store/ids.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly, when } from './case.ts';

const TEN_OFF = { name: 'Ten off', code: null, warnBelow: 0 };

const make = ({ shop, agent }: Stage) => createCoupon(shop.context, shop.workspaceId, TEN_OFF, agent);

const fill = ({ shop, agent }: Stage, couponId: string, codes: string[]) =>
  addCouponCodes(shop.context, shop.workspaceId, couponId, codes, agent);

/** Each case happens more than once, and a code is one coupon's. */
const newCodes = (count: number) => Array.from({ length: count }, newId);

/** A coupon with so many codes in its pool. Its id. */
export async function couponWith(stage: Stage, count: number): Promise<string> {
  const couponId = await make(stage);
  await fill(stage, couponId, newCodes(count));
  return couponId;
}

/** A customer is sent a code of it. The message. */
export async function handOut(
  { shop, agent, later }: Stage,
  ticketId: string,
  couponId: string,
): Promise<string> {
  later(1);
  const words = { body: 'For you:', couponId, clientMessageId: undefined };
  return (await replyToTicket(shop.context, shop.workspaceId, ticketId, words, agent)).messageId;
}

/** Settings of the shop: no screen of the inbox shows them, and all hear that they changed. */
export const coupons: Record<string, Case[]> = {
  defineCoupon: [
    when('SET-2: a new coupon', async stage => () => make(stage)),
    when('SET-2: a coupon that is retired', async stage => {
      const { context, workspaceId } = stage.shop;
      const couponId = await make(stage);
      return () => retireCoupon(context, workspaceId, couponId, stage.agent);
    }),
    quietly('SET-2: a coupon that is named as it is', async stage => {
      const { context, workspaceId } = stage.shop;
      const couponId = await make(stage);
      return () => patchCoupon(context, workspaceId, couponId, { name: TEN_OFF.name }, stage.agent);
    }),
  ],
  [addCouponCodes.name]: [
    when('SET-2: codes that are uploaded', async stage => {
      const couponId = await make(stage);
      return () => fill(stage, couponId, newCodes(2));
    }),
    quietly('SET-2: codes that are there', async stage => {
      const couponId = await make(stage);
      const codes = newCodes(1);
      await fill(stage, couponId, codes);
      return () => fill(stage, couponId, codes);
    }),
  ],
};
