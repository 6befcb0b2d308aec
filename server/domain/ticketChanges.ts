import type { Actor, ChangeDraft } from './decision.ts';
import type { Ticket } from './state.ts';

type Told = string | boolean | null | string[] | { type: string; id: string; name: string | null };

/** What a ticket's history tells of, and how. */
const TOLD: Record<string, (ticket: Ticket) => Told> = {
  status: ticket => ticket.status,
  read: ticket => ticket.read,
  snoozed_until: ticket => ticket.snoozedUntil?.toISOString() ?? null,
  assignee_id: ticket => ticket.assigneeId,
  awaits_turn: ticket => ticket.awaitsTurnSince !== null,
  attributed_to: ({ attributedType: type, attributedId: id, attributedName: name }) =>
    type && id ? { type, id, name } : null,
  flags: ticket => ticket.flags,
  tags: ticket => ticket.tags,
};

/** The change from one state of a ticket to another: one, or none where nothing differs (TICK-7). */
export function ticketChanges(was: Ticket, next: Ticket, actor: Actor): ChangeDraft[] {
  const fields = Object.fromEntries(
    Object.entries(TOLD)
      .map(([name, tell]) => [name, { from: tell(was), to: tell(next) }] as const)
      .filter(([, { from, to }]) => JSON.stringify(from) !== JSON.stringify(to)),
  );
  if (Object.keys(fields).length === 0) return [];
  return [{ type: 'ticket.updated', actor, ticketId: was.id, profileId: was.profileId, fields }];
}
