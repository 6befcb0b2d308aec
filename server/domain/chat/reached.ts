import { isBefore } from '../attribution.ts';
import { type Accepted, type Decision, NOTHING } from '../decision.ts';
import { become } from '../deliver.ts';
import type { Facts } from '../facts.ts';
import type { Message } from '../state.ts';
import type { ChatSession } from './state.ts';
import { chatBecomes } from './visitorChange.ts';

/**
 * CHAT-6: our messages up to this one have come to the visitor's browser, and with `seen` to their eyes. Told of an
 * older one than before it changes nothing.
 */
export function reached({ chat, message, thread }: Facts, seen: boolean): Decision {
  if (!chat || !message || message.threadId !== chat.id || message.direction !== 'outbound')
    return { refused: 'not_found' };
  const customer = { kind: 'customer' as const, id: chat.profileId };
  const arrived = thread.filter(one => isOnItsWay(one, message));
  const delivered = arrived.map(one => become(one, { ...one, status: 'delivered' }, customer));
  const looked = seen ? seenUntil(chat, message) : NOTHING;
  return {
    ...looked,
    messages: delivered.flatMap(({ messages = [] }) => messages),
    changes: [...delivered.flatMap(({ changes }) => changes), ...looked.changes],
  };
}

function isOnItsWay(one: Message, upTo: Message): boolean {
  const isOurs = one.threadId === upTo.threadId && one.direction === 'outbound' && one.status === 'sent';
  return isOurs && (one.id === upTo.id || isBefore(one, upTo));
}

function seenUntil(chat: ChatSession, { sentAt }: Message): Accepted {
  if (chat.seenUntil && chat.seenUntil >= sentAt) return NOTHING;
  return chatBecomes(chat, { ...chat, seenUntil: sentAt }, { kind: 'customer', id: chat.profileId });
}
