import { type CustomerNamed, findCustomer, isStillToCome } from '../customerNamed.ts';
import { type Accepted, type Actor, type Decision, isRefused, NOTHING } from '../decision.ts';
import type { Facts } from '../facts.ts';
import { isSame } from '../isSame.ts';
import { salesAmong } from './sale.ts';
import type { Order } from './state.ts';

/** An order as another tool tells it, whole. */
export type GivenOrder = Omit<Order, 'workspaceId' | 'id' | 'profileId' | 'createdAt'>;

/**
 * PROF-3: what was ordered, as it now is. In whatever order it is told, what is stored is the newest: a version that is
 * older, or says nothing else, changes nothing. An order stays with whom it came for first.
 */
export function recordOrder(
  facts: Facts,
  given: GivenOrder,
  customer: CustomerNamed,
  actor: Actor,
): Decision {
  if (isStillToCome(facts, given.placedAt)) return { refused: 'sent_in_future', pointer: '/placed_at' };
  if (isStillToCome(facts, given.updatedAt)) return { refused: 'sent_in_future', pointer: '/updated_at' };
  const { order: known } = facts;
  if (known) return updated(facts, known, given, actor);
  const found = findCustomer(facts, customer, actor);
  if (isRefused(found)) return found;
  const { workspaceId, now: createdAt } = facts;
  const { id: profileId } = found.profile;
  const order = { ...given, workspaceId, id: facts.newId(), profileId, createdAt };
  const changes = [...found.changes, told('order.created', order, actor)];
  return { ...found.made, order, sales: salesAmong(facts, [order]), changes };
}

function updated(facts: Facts, known: Order, given: GivenOrder, actor: Actor): Decision {
  return given.updatedAt < known.updatedAt
    ? NOTHING
    : orderChange(facts, known, { ...known, ...given }, actor);
}

/** What has become of an order that was known; nothing where it says the same. */
export function orderChange(facts: Facts, known: Order, order: Order, actor: Actor): Accepted {
  if (isSame(known, order)) return NOTHING;
  return { order, sales: salesAmong(facts, [order]), changes: [told('order.updated', order, actor)] };
}

function told(type: 'order.created' | 'order.updated', { id, profileId }: Order, actor: Actor) {
  return { type, actor, profileId, fields: { order_id: { from: null, to: id } } };
}
