import { neverToLeave } from './cancel.ts';
import { letGo } from './chat/leaving.ts';
import { type Decision, NOTHING, SYSTEM } from './decision.ts';
import type { Facts } from './facts.ts';
import { releaseJob } from './schedule.ts';
import type { Message, Ticket } from './state.ts';
import { becomeAll, hasLapsed } from './waiting.ts';

/**
 * The time of a scheduled reply has come, and it goes into its thread's line (REPLY-10). What lapsed is canceled
 * instead: the job that looks for it at once may be late. A ticket that was closed meanwhile stays closed.
 */
export function release(facts: Facts): Decision {
  const { message, ticket, now } = facts;
  if (!message) return { refused: 'not_found' };
  if (message.status !== 'scheduled' || !message.sendAt) return NOTHING;
  // It has been given another time, or the queue's clock, which is the database's, is ahead of ours.
  if (message.sendAt > now) return { changes: [], jobs: [releaseJob(message, message.sendAt)] };
  const become = (one: Message, at: number) =>
    ticket && isTooLate(one, ticket) ? neverToLeave(one, now) : released(facts, one, at);
  const decided = becomeAll(facts, dueWith(facts, message), become, SYSTEM);
  const last = decided.messages?.findLast(one => one.status !== 'canceled');
  const { jobs = [], chat } = last ? letGo(facts, last) : {};
  return { ...decided, ...(chat && { chat }), jobs };
}

/** A chat that has ended is none to answer in (TICK-3), but for what was only held back so that it could be undone. */
function isTooLate(message: Message, ticket: Ticket): boolean {
  const hasEnded = ticket.channel === 'web_chat' && ticket.status === 'closed';
  return (hasEnded && !wasHeldBack(message)) || hasLapsed(message, ticket);
}

/** Whoever answers and closes the chat in one breath has answered before it was closed (decision 23). */
function wasHeldBack({ createdAt, sendAt }: Message): boolean {
  return sendAt !== null && sendAt.getTime() - createdAt.getTime() <= LONGEST_UNDO_MS;
}

/** 30 seconds at most (`undo_send_seconds`), and what a screen may be wrong about the server's clock. */
const LONGEST_UNDO_MS = 31_000;

/**
 * With it goes whatever of its thread is due, in the order of their times: the jobs of two replies at 08:00 run in any
 * order, and the replies leave in theirs (REPLY-5).
 */
function dueWith({ thread, now }: Facts, { threadId }: Message): Message[] {
  return thread.filter(
    ({ status, sendAt, ...one }) =>
      one.threadId === threadId && status === 'scheduled' && sendAt !== null && sendAt <= now,
  );
}

/** Behind what was queued before, and each behind the one before it. */
function released(facts: Facts, message: Message, at: number): Message {
  const due = { ...message, sendAt: null, sentAt: new Date(facts.now.getTime() + at) };
  return { ...due, status: letGo(facts, due).status };
}
