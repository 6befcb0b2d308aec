import type { Accepted } from './decision.ts';
import type { Ticket } from './state.ts';

/** How a ticket stood, for who takes back what became of it. The time is ISO 8601, as changes tell it. */
export type TicketBefore = Pick<Ticket, 'id' | 'status' | 'read'> & { snoozedUntil: string | null };

/** The ticket of a decision as it was before, read back from what its change tells (TICK-7); null where it stays as it was. */
export function ticketBefore({ ticket, changes }: Accepted): TicketBefore | null {
  const told = changes.find(({ type, ticketId }) => type === 'ticket.updated' && ticketId === ticket?.id);
  if (!ticket || !told) return null;
  const was = <Value>(field: string, now: Value) => (told.fields?.[field]?.from ?? now) as Value;
  return {
    id: ticket.id,
    status: was('status', ticket.status),
    read: was('read', ticket.read),
    snoozedUntil: was('snoozed_until', ticket.snoozedUntil?.toISOString() ?? null),
  };
}
