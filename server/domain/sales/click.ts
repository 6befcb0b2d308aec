import { METRICS } from '../../../contract/metrics.ts';
import type { Actor, Decision } from '../decision.ts';
import type { Facts } from '../facts.ts';
import type { ProfileEvent, ShortLink } from '../state.ts';
import { countAnew } from './recountSales.ts';

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
  const { sales, changes } = bought(facts, event, actor);
  return { events: [event], sales, changes: [{ type: 'event.created', actor, ...about }, ...changes] };
}

/** A shop's clock may run ahead of ours, so that an order that follows a click is known of before it. */
function bought(facts: Facts, { id, profileId, at }: ProfileEvent, actor: Actor) {
  const { clicks: before, clickedText: text } = facts;
  const clicks = text ? [...before, { ...text, id, profileId, at }] : before;
  return countAnew({ ...facts, clicks }, actor);
}
