import { isBefore } from './attribution.ts';
import { type Decision, type Job, NOTHING } from './decision.ts';
import { startSending } from './deliver.ts';
import type { Facts } from './facts.ts';
import { toDeliver } from './newMessage.ts';
import type { Message } from './state.ts';

/**
 * What stands first in a thread's line for delivery: nothing behind it may overtake it (REPLY-5), but for the answer
 * to a keyword. A STOP is confirmed at once, whatever the line waits for.
 */
export function headOf(thread: Message[]): Message | null {
  const line = thread.filter(isInLine).toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
  return line.find(overtakes) ?? line[0] ?? null;
}

function isInLine({ status }: Message): boolean {
  return status === 'queued' || status === 'sending';
}

function overtakes({ source, status }: Message): boolean {
  return source === 'keyword_response' && status === 'queued';
}

/**
 * Begins to send the head of a line, the message in question. Where it cannot go now it holds the line, and somebody
 * comes back: when its provider has asked to, or when that can be asked what became of it.
 */
export function nextInLine(facts: Facts, askAfterMs: number): Decision {
  const { message: head, now } = facts;
  if (!head) return NOTHING;
  if (head.status === 'sending') return { changes: [], jobs: [toAsk(head, askTime(head, askAfterMs))] };
  const due = head.nextAttemptAt;
  // The queue's clock is the database's, and may be ahead of ours: said again, it does no harm.
  if (due && due > now) return { changes: [], jobs: [toLookAgain(head, due)] };
  return startSending(facts);
}

function askTime({ sendingSince }: Message, askAfterMs: number): Date {
  return new Date((sendingSince?.getTime() ?? 0) + askAfterMs);
}

/** Asks the provider what became of a message whose hand-over got no answer. */
export function toAsk({ workspaceId, id: messageId }: Message, runAt: Date): Job {
  return { task: 'ask', payload: { workspaceId, messageId }, runAt, key: `ask:${messageId}` };
}

function toLookAgain(head: Message, runAt: Date): Job {
  return { ...toDeliver(head), runAt, key: `look:${head.id}` };
}
