import type { Ticket } from './state.ts';

/** An agent has read it (TICK-8). The visitor of a chat sees which of their messages have been (CHAT-6). */
export function asRead(ticket: Ticket, now: Date): Ticket {
  if (ticket.channel === 'sms') return { ...ticket, read: true };
  return { ...ticket, read: true, readAt: ticket.read && ticket.readAt ? ticket.readAt : now };
}
