import type { Accepted } from './decision.ts';
import type { Message, Ticket } from './state.ts';

/** What there was before a decision. */
export type Before = {
  ticket: (id: string) => Ticket | undefined;
  message: (id: string) => Message | undefined;
};

/**
 * TIME-1: a decision as it is, with what it does to how long customers wait. The gate asks this of every decision, so that
 * no rule can forget it. A ticket waits since the first of the customer's words that nobody has answered. A reply answers
 * as soon as it is written, also one that leaves later; taken back, it has answered nothing. Keywords ask nothing, and what
 * goes out by itself answers nothing; whoever texts STOP waits for no answer any more.
 */
export function withWaiting(decision: Accepted, before: Before): Accepted {
  const spoken = (decision.messages ?? []).filter(speaks);
  return spoken.reduce((now, message) => heard(now, message, before), decision);
}

function speaks({ ticketId, source }: Message): boolean {
  return ticketId !== null && (source === 'customer' || source === 'agent');
}

function heard(decision: Accepted, message: Message, before: Before): Accepted {
  const known = before.ticket(message.ticketId ?? '');
  const ticket = ticketIn(decision, message.ticketId) ?? known;
  const next = ticket && waitingAfter(ticket, known, message, before.message(message.id));
  if (!next) return decision;
  return withMessage(withTicket(decision, next.ticket), next.message);
}

type Heard = { ticket: Ticket; message: Message };

/** Null where nothing is asked, answered or taken back. */
function waitingAfter(
  ticket: Ticket,
  known: Ticket | undefined,
  message: Message,
  was: Message | undefined,
): Heard | null {
  // What came before it was closed is done with, answered or not.
  const open = known?.status === 'closed' ? { ...ticket, askedAt: null, answers: 0 } : ticket;
  if (!was && message.source === 'customer' && !message.keyword)
    return { ticket: asked(open, message.sentAt), message };
  if (!was && message.keywordKind === 'stop') return { ticket: withAnswer(open), message };
  if (!was && message.source === 'agent') return answered(open, message);
  return was && isTakenBack(was, message) ? { ticket: unanswered(ticket, was), message } : null;
}

/** Of an open ticket, since when its customer waits; null where nobody does. */
export function waitingSince(ticket: Pick<Ticket, 'status' | 'askedAt' | 'answers'>): Date | null {
  return ticket.status === 'open' ? unansweredSince(ticket) : null;
}

function unansweredSince({ askedAt, answers }: Pick<Ticket, 'askedAt' | 'answers'>): Date | null {
  return answers === 0 ? askedAt : null;
}

function asked(ticket: Ticket, at: Date): Ticket {
  if (!ticket.askedAt || ticket.answers > 0) return { ...ticket, askedAt: at, answers: 0 };
  return { ...ticket, askedAt: earlier(ticket.askedAt, at) };
}

/** The first reply says how long it was waited for: reports count by it (TIME-2). */
function answered(ticket: Ticket, message: Message): Heard {
  const waitedSince = unansweredSince(ticket);
  return { ticket: withAnswer(ticket), message: { ...message, waitedSince } };
}

function withAnswer(ticket: Ticket): Ticket {
  return { ...ticket, answers: ticket.askedAt ? ticket.answers + 1 : 0 };
}

function isTakenBack(was: Message, now: Message): boolean {
  return was.source === 'agent' && was.status !== 'canceled' && now.status === 'canceled';
}

/** A reply from before the customer wrote again gives back what it had answered, and is none of the answers since. */
function unanswered(ticket: Ticket, { waitedSince, createdAt }: Message): Ticket {
  if (!ticket.askedAt) return ticket;
  const counted = createdAt >= ticket.askedAt ? 1 : 0;
  const answers = Math.max(0, ticket.answers - counted);
  return { ...ticket, answers, askedAt: waitedSince ? earlier(ticket.askedAt, waitedSince) : ticket.askedAt };
}

function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}

function ticketIn({ ticket, otherTickets = [] }: Accepted, id: string | null): Ticket | undefined {
  return [...(ticket ? [ticket] : []), ...otherTickets].find(one => one.id === id);
}

function withTicket(decision: Accepted, next: Ticket): Accepted {
  const { ticket, otherTickets = [] } = decision;
  if (!ticket || ticket.id === next.id) return { ...decision, ticket: next };
  return { ...decision, otherTickets: [...otherTickets.filter(({ id }) => id !== next.id), next] };
}

function withMessage(decision: Accepted, next: Message): Accepted {
  const messages = (decision.messages ?? []).map(message => (message.id === next.id ? next : message));
  return { ...decision, messages };
}
