import { z } from 'zod';
import { Amount, Moment, ShopId, Words } from './fields.ts';

/** https://shopify.dev/docs/api/admin-rest/latest/resources/refund */
export const Refund = z.object({
  order_id: ShopId.nullish(),
  created_at: Moment,
  transactions: z.array(z.object({ kind: Words, status: Words, amount: Amount })).nullish(),
});
export type Refund = z.output<typeof Refund>;

/** What has been paid back: what was only tried, or failed, has not. */
export function refundedBy({ transactions }: Refund): number {
  const paid = (transactions ?? []).filter(({ kind, status }) => kind === 'refund' && status === 'success');
  return paid.reduce((sum, { amount }) => sum + amount, 0);
}
