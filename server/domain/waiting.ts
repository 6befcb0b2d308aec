import { returned } from './coupons/returnCoupon.ts';
import type { Accepted, Actor } from './decision.ts';
import type { Facts } from './facts.ts';
import { messageChanges } from './messageChanges.ts';
import type { Message, Ticket } from './state.ts';

/** A person's reply that nobody has begun to hand over: until then it can be changed and taken back (REPLY-10). */
export function isWaiting({ source, status }: Message): boolean {
  return source === 'agent' && (status === 'scheduled' || status === 'queued');
}

/** Whether the customer has written since, and it was to leave only if they did not. */
export function hasLapsed(message: Message, ticket: Ticket): boolean {
  const { lastInboundAt } = ticket;
  return mayLapse(message, ticket) && lastInboundAt !== null && lastInboundAt > message.createdAt;
}

/** What waits becomes something else: told, with what its ticket has to know of it, and with the codes that go back. */
export function becomeAll(
  facts: Facts,
  waiting: Message[],
  become: (message: Message, at: number) => Message,
  actor: Actor,
): Accepted {
  const pairs = waiting.map((was, at) => ({ was, next: become(was, at) }));
  const messages = pairs.map(({ next }) => next);
  const changes = pairs.flatMap(({ was, next }) => messageChanges(was, next, actor));
  return { ...withLapsing(facts, messages), messages, coupons: returned(facts, messages), changes };
}

/** A ticket says whether anything that may lapse waits in it, so that a text need not look. */
function withLapsing({ ticket, thread }: Facts, became: Message[]): Pick<Accepted, 'ticket'> {
  if (!ticket) return {};
  const messages = new Map([...thread, ...became].map(message => [message.id, message]));
  const lapsing = [...messages.values()].some(message => mayLapse(message, ticket));
  return lapsing === ticket.lapsing ? {} : { ticket: { ...ticket, lapsing } };
}

function mayLapse({ status, lapses, ticketId }: Message, ticket: Ticket): boolean {
  return status === 'scheduled' && lapses && ticketId === ticket.id;
}
