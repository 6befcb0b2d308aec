import { type Accepted, type Actor, type Decision, NOTHING } from './decision.ts';
import type { Facts } from './facts.ts';
import { toDeliver } from './newMessage.ts';
import type { Message } from './state.ts';
import { becomeAll, isWaiting } from './waiting.ts';

/** Takes a reply back that has not left: undo, and the end of "send later" (REPLY-10). */
export function cancel(facts: Facts, actor: Actor): Decision {
  const { message } = facts;
  if (!message) return { refused: 'not_found' };
  if (message.source === 'agent' && message.status === 'canceled') return NOTHING;
  if (!isWaiting(message)) return { refused: 'not_scheduled' };
  const decided = cancelAll(facts, [message], actor);
  // What stood behind it in the line may go.
  return message.status === 'queued' ? { ...decided, jobs: [toDeliver(message)] } : decided;
}

/** None of these leaves any more. */
export function cancelAll(facts: Facts, waiting: Message[], actor: Actor): Accepted {
  return becomeAll(facts, waiting, message => neverToLeave(message, facts.now), actor);
}

/** What was scheduled no longer stands where it would have left, behind all that is still to come. */
export function neverToLeave(message: Message, now: Date): Message {
  const sentAt = message.status === 'scheduled' ? now : message.sentAt;
  return { ...message, status: 'canceled', sendAt: null, sentAt };
}
