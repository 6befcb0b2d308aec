import { METRICS } from '../../contract/metrics.ts';
import type { Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import type { ShortLink } from './state.ts';

/** REPLY-7: the customer has followed a link of a text. Of a profile that has been erased nothing is kept. */
export function clicked(facts: Facts, { workspaceId, code, messageId, url }: ShortLink): Decision {
  const { profile, message, now: at } = facts;
  if (!profile) return { changes: [] };
  const event = {
    ...{ workspaceId, id: facts.newId(), profileId: profile.id, metric: METRICS.clicked, at },
    ...{ messageId, properties: { url, code }, source: 'parley', uniqueId: null },
  };
  const fields = { event_id: { from: null, to: event.id } };
  const about = { fields, ticketId: message?.ticketId ?? null, messageId, profileId: profile.id };
  const actor = { kind: 'customer' as const, id: profile.id };
  return { events: [event], changes: [{ type: 'event.created', actor, ...about }] };
}
