import { type CustomerNamed, findCustomer, isStillToCome } from './customerNamed.ts';
import type { Actor, Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import { type GivenProfile, learn } from './saveProfile.ts';
import type { ProfileEvent } from './state.ts';

/** What another tool says that a customer did. Without a time of its own it is of now. */
export type GivenEvent = Pick<ProfileEvent, 'metric' | 'properties' | 'source' | 'uniqueId'> & {
  customer: CustomerNamed;
  /** What is told of them on the way, where it may be. */
  known?: GivenProfile;
  at: Date | null;
};

/** PROF-2: everything that Parley does not see itself comes in as data. Told twice under one id it counts once. */
export function recordEvent(facts: Facts, given: GivenEvent, actor: Actor): Decision {
  const { customer, known, ...told } = given;
  if (told.at && isStillToCome(facts, told.at)) return { refused: 'sent_in_future', pointer: '/at' };
  if (told.uniqueId !== null && facts.event) return { changes: [], already: facts.event.id };
  const named = findCustomer(facts, customer, actor);
  if ('refused' in named) return named;
  const found = known ? learn(facts, named, known, actor) : named;
  if ('refused' in found) return { ...found, pointer: `/profile${found.pointer ?? ''}` };
  const { workspaceId, now } = facts;
  const { id: profileId } = found.profile;
  const at = told.at && told.at < now ? told.at : now;
  const event = { ...told, workspaceId, id: facts.newId(), profileId, at, messageId: null };
  const fields = { event_id: { from: null, to: event.id } };
  const created = { type: 'event.created' as const, actor, profileId, fields };
  return { ...found.made, events: [event], changes: [...found.changes, created] };
}
