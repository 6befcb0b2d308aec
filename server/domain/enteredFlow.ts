import { METRICS } from '../../contract/metrics.ts';
import type { Accepted, Actor } from './decision.ts';
import type { Facts } from './facts.ts';
import type { ProfileEvent } from './state.ts';

type Flow = { type: string; id: string; name: string };

/** What to look up beside a recorded send: whether the customer is in that flow already. */
export function entryOf({ type, id }: Flow): { event?: { metric: string; uniqueId: string } } {
  return type === 'flow' ? { event: { metric: METRICS.enteredFlow, uniqueId: id } } : {};
}

/** PROF-2: with the first text that is recorded of a flow, its customer has entered it. Once, however many follow. */
export function withEntry(
  facts: Facts,
  recorded: Accepted,
  { type, id, name }: Flow,
  actor: Actor,
): Accepted {
  const [message] = recorded.messages ?? [];
  if (type !== 'flow' || facts.event || !message) return recorded;
  const { workspaceId, id: messageId, profileId, sentAt: at } = message;
  const event: ProfileEvent = {
    ...{ workspaceId, id: facts.newId(), profileId, metric: METRICS.enteredFlow, at, messageId },
    ...{ properties: { flow_id: id, flow_name: name }, source: 'parley', uniqueId: id },
  };
  const fields = { event_id: { from: null, to: event.id } };
  const told = { type: 'event.created' as const, actor, profileId, fields };
  return { ...recorded, events: [event], changes: [...recorded.changes, told] };
}
