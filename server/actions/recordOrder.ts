import type { CustomerNamed } from '../domain/customerNamed.ts';
import type { Actor } from '../domain/decision.ts';
import { type GivenOrder, recordOrder as recorded } from '../domain/sales/recordOrder.ts';
import type { Context } from './context.ts';
import { customerAsked } from './recordEvent.ts';

/** A shop tells an order, as it now is. Whether that was new to us, and whether the order itself was. */
export async function recordOrder(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  given: GivenOrder,
  customer: CustomerNamed,
  actor: Actor,
): Promise<'created' | 'updated' | 'unchanged'> {
  const { source, externalId, placedAt } = given;
  const result = await gate.submit({
    workspaceId,
    load: { ...customerAsked(customer), order: { source, externalId, placedAt } },
    decide: facts => recorded(facts, given, customer, actor),
  });
  if (result === 'repeated' || !result.order) return 'unchanged';
  return result.changes.some(({ type }) => type === 'order.created') ? 'created' : 'updated';
}
