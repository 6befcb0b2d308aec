import type { Message, Ticket } from './state.ts';

/** SMS-5: points the agent to a text that asks to stop without being a keyword. */
export function flagged(ticket: Ticket, message: Message): Ticket {
  return { ...ticket, flags: ['opt_out_suspected'], flaggedMessageId: message.id };
}

/** There is nothing left to decide. */
export function unflagged(ticket: Ticket): Ticket {
  return ticket.flags.length === 0 ? ticket : { ...ticket, flags: [], flaggedMessageId: null };
}
