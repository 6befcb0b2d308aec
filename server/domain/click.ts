import type { Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import type { ShortLink } from './state.ts';

/** The metric under which a click stands in a profile's activity. */
export const CLICKED = 'Clicked SMS';

/** REPLY-7: the customer has followed a link of a text. Of a profile that has been erased nothing is kept. */
export function clicked(facts: Facts, { workspaceId, code, messageId, url }: ShortLink): Decision {
  const { profile, message, now: at } = facts;
  if (!profile) return { changes: [] };
  const event = {
    ...{ workspaceId, id: facts.newId(), profileId: profile.id, metric: CLICKED, at, messageId },
    properties: { url, code },
  };
  const about = { ticketId: message?.ticketId ?? null, messageId, profileId: profile.id };
  const actor = { kind: 'customer' as const, id: profile.id };
  return { events: [event], changes: [{ type: 'event.created', actor, ...about }] };
}
