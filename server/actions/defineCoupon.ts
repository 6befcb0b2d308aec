import {
  type CouponDraft,
  type CouponPatch,
  createCoupon as created,
  patchCoupon as patched,
  retireCoupon as retired,
} from '../domain/coupons/defineCoupon.ts';
import type { Actor } from '../domain/decision.ts';
import type { Context } from './context.ts';

type Gate = Pick<Context, 'gate'>;

/** Makes a coupon. Its id. */
export async function createCoupon(
  { gate }: Gate,
  workspaceId: string,
  draft: CouponDraft,
  actor: Actor,
): Promise<string> {
  const result = await gate.submit({ workspaceId, load: {}, decide: facts => created(facts, draft, actor) });
  const id = result === 'repeated' ? undefined : result.couponDefinition?.id;
  if (!id) throw new Error('a coupon was made and is not there');
  return id;
}

export async function patchCoupon(
  { gate }: Gate,
  workspaceId: string,
  couponId: string,
  patch: CouponPatch,
  actor: Actor,
): Promise<void> {
  await gate.submit({ workspaceId, load: { couponId }, decide: facts => patched(facts, patch, actor) });
}

export async function retireCoupon(
  { gate }: Gate,
  workspaceId: string,
  couponId: string,
  actor: Actor,
): Promise<void> {
  await gate.submit({ workspaceId, load: { couponId }, decide: facts => retired(facts, actor) });
}
