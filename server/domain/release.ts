import { neverToLeave } from './cancel.ts';
import { type Decision, NOTHING, SYSTEM } from './decision.ts';
import type { Facts } from './facts.ts';
import { toDeliver } from './newMessage.ts';
import { releaseJob } from './schedule.ts';
import type { Message } from './state.ts';
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
    ticket && hasLapsed(one, ticket) ? neverToLeave(one, now) : inLine(one, now, at);
  const decided = becomeAll(facts, dueWith(facts, message), become, SYSTEM);
  const isAnyInLine = decided.messages?.some(one => one.status === 'queued');
  return { ...decided, jobs: isAnyInLine ? [toDeliver(message)] : [] };
}

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
function inLine(message: Message, now: Date, at: number): Message {
  return { ...message, status: 'queued', sendAt: null, sentAt: new Date(now.getTime() + at) };
}
