import type { Actor, ChangeDraft } from './decision.ts';
import type { Ticket } from './state.ts';

const TOLD = ['status', 'read', 'snoozedUntil', 'assigneeId'] as const;
const NAMES = {
  status: 'status',
  read: 'read',
  snoozedUntil: 'snoozed_until',
  assigneeId: 'assignee_id',
} as const;

/** The change from one state of a ticket to another: one, or none where nothing differs (TICK-7). */
export function ticketChanges(was: Ticket, next: Ticket, actor: Actor): ChangeDraft[] {
  const differing = TOLD.filter(field => plain(was[field]) !== plain(next[field]));
  if (differing.length === 0) return [];
  const fields = Object.fromEntries(
    differing.map(field => [NAMES[field], { from: plain(was[field]), to: plain(next[field]) }]),
  );
  return [{ type: 'ticket.updated', actor, ticketId: was.id, profileId: was.profileId, fields }];
}

function plain(value: Ticket[(typeof TOLD)[number]]): string | boolean | null {
  return value instanceof Date ? value.toISOString() : value;
}
