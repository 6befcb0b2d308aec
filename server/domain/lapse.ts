import { cancelAll } from './cancel.ts';
import { type Decision, type Job, NOTHING, SYSTEM } from './decision.ts';
import type { Facts } from './facts.ts';
import type { Ticket } from './state.ts';
import { hasLapsed } from './waiting.ts';

/** REPLY-10: the customer has written, and what was to leave only if they did not is canceled. */
export function lapse(facts: Facts): Decision {
  const { ticket, thread } = facts;
  if (!ticket) return { refused: 'not_found' };
  const lapsed = thread.filter(message => hasLapsed(message, ticket));
  return lapsed.length > 0 ? cancelAll(facts, lapsed, SYSTEM) : NOTHING;
}

/**
 * What a text makes lapse is found by a job of its own: the text pays for it where there is something to find, and
 * for nothing where there is not. A keyword is the customer's word too.
 */
export function lapseJobs(ticket: Ticket | null): Job[] {
  if (!ticket?.lapsing) return [];
  const { workspaceId, id: ticketId } = ticket;
  return [{ task: 'lapse', payload: { workspaceId, ticketId }, key: `lapse:${ticketId}` }];
}
