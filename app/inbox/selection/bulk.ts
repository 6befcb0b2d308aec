import type { TicketPatch } from '../../../contract/routes.ts';
import type { Ticket } from '../../../contract/shapes.ts';

/** As many as one call may change. */
export const AT_ONCE = 100;

export function chunksOf<Item>(items: readonly Item[], size = AT_ONCE): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}

export type Job = { tickets: Ticket[]; patch: TicketPatch };

/** ASSIGN-1: what is assigned is what stands in the row: if somebody was quicker, it is they who have it. */
export function asSeen({ tickets, patch }: Job): Job[] {
  if (patch.assignee_id === undefined) return [{ tickets, patch }];
  const byAssignee = Map.groupBy(tickets, ticket => ticket.assignee_id);
  return [...byAssignee].map(([seen, those]) => ({
    tickets: those,
    patch: { ...patch, if_assignee_id: seen },
  }));
}

/** Whether a ticket is not so already. */
export function wouldChange(ticket: Ticket, patch: TicketPatch): boolean {
  const { status, snoozed_until, assignee_id, read, add_tags = [], remove_tags = [] } = patch;
  return (
    (status !== undefined && (status !== ticket.status || status === 'snoozed')) ||
    (snoozed_until !== undefined && snoozed_until !== ticket.snoozed_until) ||
    (assignee_id !== undefined && assignee_id !== ticket.assignee_id) ||
    (read !== undefined && read !== ticket.read) ||
    add_tags.some(id => !ticket.tags.includes(id)) ||
    remove_tags.some(id => ticket.tags.includes(id))
  );
}

/** What it takes to have a ticket as it was; null where that cannot be: a web chat that is closed stays so (TICK-3). */
export function inverseOf(ticket: Ticket, patch: TicketPatch): TicketPatch | null {
  if (patch.status === 'closed' && ticket.channel === 'web_chat') return null;
  const { status, snoozed_until, assignee_id, read } = ticket;
  const toRemove = (patch.add_tags ?? []).filter(id => !ticket.tags.includes(id));
  const toAdd = (patch.remove_tags ?? []).filter(id => ticket.tags.includes(id));
  return {
    ...(patch.status !== undefined && (status === 'snoozed' ? { status, snoozed_until } : { status })),
    ...(patch.assignee_id !== undefined && { assignee_id }),
    ...(patch.read !== undefined && { read }),
    ...(toRemove.length > 0 && { remove_tags: toRemove }),
    ...(toAdd.length > 0 && { add_tags: toAdd }),
  };
}

/** How to undo a change of several: those that become the same again go in one call. */
export function undoOf(tickets: readonly Ticket[], patch: TicketPatch): Job[] {
  const byInverse = Map.groupBy(tickets, ticket => JSON.stringify(inverseOf(ticket, patch)));
  return [...byInverse].flatMap(([inverse, same]) =>
    inverse === 'null' || inverse === '{}' ? [] : [{ tickets: same, patch: JSON.parse(inverse) }],
  );
}
