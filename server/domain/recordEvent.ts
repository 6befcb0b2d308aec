import { type CustomerNamed, findCustomer, isStillToCome } from './customerNamed.ts';
import { type Actor, type Decision, isRefused } from './decision.ts';
import type { Facts } from './facts.ts';
import type { ProfileEvent } from './state.ts';

/** What another tool says that a customer did. Without a time of its own it is of now. */
export type GivenEvent = Pick<ProfileEvent, 'metric' | 'properties' | 'source' | 'uniqueId'> & {
  customer: CustomerNamed;
  at: Date | null;
};

/** PROF-2: everything that Parley does not see itself comes in as data. Told twice under one id it counts once. */
export function recordEvent(facts: Facts, given: GivenEvent, actor: Actor): Decision {
  const { customer, ...told } = given;
  if (told.at && isStillToCome(facts, told.at)) return { refused: 'sent_in_future', pointer: '/at' };
  if (told.uniqueId !== null && facts.event) return { changes: [], already: facts.event.id };
  const found = findCustomer(facts, customer, actor);
  if (isRefused(found)) return found;
  const { workspaceId, now } = facts;
  const { id: profileId } = found.profile;
  const at = told.at && told.at < now ? told.at : now;
  const event = { ...told, workspaceId, id: facts.newId(), profileId, at, messageId: null };
  const created = { type: 'event.created' as const, actor, profileId };
  return { ...found.made, events: [event], changes: [...found.changes, created] };
}
