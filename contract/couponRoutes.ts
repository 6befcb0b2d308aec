import { z } from 'zod';
import { ById, optionalParameter, Paging, page, type Route, Text } from './route.ts';
import { Id, Time } from './shapes.ts';

/** Letters, digits, signs and plain spaces, which a customer can see and type; braces would be a variable's. */
export const CouponCodeText = Text.trim()
  .min(1, 'is empty')
  .max(64, 'is longer than 64 characters')
  .regex(/^(?:(?![{}])[\p{L}\p{M}\p{N}\p{P}\p{S} ])*$/u, 'has braces, or characters that cannot be seen');

export const Coupon = z.object({
  id: Id,
  name: z.string(),
  kind: z.enum(['one_code', 'pool']).describe('one code for everybody, or a pool with one for each customer'),
  code: z.string().nullable().describe('the one code; null where there is a pool'),
  warn_below: z.number().int(),
  remaining: z.number().int().nullable().describe('free codes of the pool; null where there is none'),
  handed_out: z
    .number()
    .int()
    .nullable()
    .describe('codes of the pool that customers have; null where there is none'),
  low: z.boolean().describe('whether fewer than `warn_below` are left of a pool that is still handed out'),
  retired_at: Time.nullable(),
  created_at: Time,
});
export type Coupon = z.infer<typeof Coupon>;

export const CouponCode = z.object({
  code: z.string(),
  profile: z
    .object({ id: Id, name: z.string().nullable(), phone: z.string().nullable() })
    .nullable()
    .describe('who has it; null while it is free'),
  uses: z.number().int().describe('sends that hand it out and have left, or may still leave'),
  taken_at: Time.nullable(),
});
export type CouponCode = z.infer<typeof CouponCode>;

export const CouponCodesReport = z.object({
  added: z.number().int(),
  refused: z.array(
    z.object({
      index: z.number().int().describe('its place in `codes`, from 0'),
      pointer: z.string(),
      code: z.string(),
      detail: z.string(),
    }),
  ),
});

const Name = Text.trim().min(1).max(100);
const WarnBelow = z.int().min(0).max(1_000_000).describe('free codes; 0 for no warning');

const NewCoupon = z
  .object({
    name: Name,
    code: CouponCodeText.nullish()
      .describe('one code for everybody; left out where there is a pool')
      .meta({ examples: [null] }),
    warn_below: WarnBelow.optional(),
  })
  .strict();

const CouponPatch = z.object({ name: Name, warn_below: WarnBelow }).partial().strict();
export type CouponPatch = z.infer<typeof CouponPatch>;

export const couponRoutes = {
  listCoupons: {
    method: 'GET',
    path: '/api/v1/coupons',
    summary: 'Coupons, the newest first: all, those that are retired, or those that are not',
    tag: 'Coupons',
    access: 'inbox',
    scope: 'settings:read',
    query: z.object({ retired: optionalParameter(z.enum(['true', 'false'])), ...Paging }),
    etag: true,
    answers: { 200: page(Coupon) },
  },
  createCoupon: {
    method: 'POST',
    path: '/api/v1/coupons',
    summary: 'A new coupon: with one code for everybody, or with a pool, whose codes are uploaded after it',
    tag: 'Coupons',
    access: 'settings',
    scope: 'settings:write',
    body: NewCoupon,
    answers: { 201: Coupon },
  },
  readCoupon: {
    method: 'GET',
    path: '/api/v1/coupons/:id',
    summary: 'One coupon',
    tag: 'Coupons',
    access: 'inbox',
    scope: 'settings:read',
    params: ById,
    etag: true,
    answers: { 200: Coupon },
  },
  patchCoupon: {
    method: 'PATCH',
    path: '/api/v1/coupons/:id',
    summary: 'Rename a coupon, or warn at another number of codes. Its codes stay: customers have them',
    tag: 'Coupons',
    access: 'settings',
    scope: 'settings:write',
    params: ById,
    body: CouponPatch,
    answers: { 200: Coupon },
  },
  retireCoupon: {
    method: 'DELETE',
    path: '/api/v1/coupons/:id',
    summary: 'Retire a coupon: nobody gets a code of it any more. What was handed out stays as it is',
    tag: 'Coupons',
    access: 'settings',
    scope: 'settings:write',
    params: ById,
    answers: { 200: Coupon },
  },
  listCouponCodes: {
    method: 'GET',
    path: '/api/v1/coupons/:id/codes',
    summary: "The codes of a coupon's pool, in the order of the alphabet, and who has each",
    tag: 'Coupons',
    access: 'settings',
    scope: 'profiles:read',
    params: ById,
    query: z.object({ taken: optionalParameter(z.enum(['true', 'false'])), ...Paging }),
    answers: { 200: page(CouponCode) },
  },
  addCouponCodes: {
    method: 'POST',
    path: '/api/v1/coupons/:id/codes',
    summary:
      'Add up to 10,000 codes to a pool. Those that cannot be added are reported, the others are in it',
    tag: 'Coupons',
    access: 'settings',
    scope: 'settings:write',
    params: ById,
    body: z.object({ codes: z.array(z.unknown()).min(1).max(10_000) }).strict(),
    answers: { 200: CouponCodesReport },
  },
} as const satisfies Record<string, Route>;
