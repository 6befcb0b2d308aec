import type { ChatMessage, ChatSession } from '../contract/chatShapes.ts';
import type { Thread } from './chat/thread.ts';

/** At this second of an hour that tests share. */
export const at = (second: number) => new Date(Date.UTC(2026, 10, 10, 9, 0, second)).toISOString();

export function message(second: number, more: Partial<ChatMessage> = {}): ChatMessage {
  return {
    id: `id of ${second}`,
    from: 'shop',
    source: 'agent',
    body: `said at ${second}`,
    media: [],
    author: { name: 'Noa', picture: null },
    status: 'sent',
    sent_at: at(second),
    client_message_id: null,
    ...more,
  };
}

export const own = (second: number, more: Partial<ChatMessage> = {}) =>
  message(second, {
    from: 'visitor',
    source: 'customer',
    author: null,
    client_message_id: `own of ${second}`,
    ...more,
  });

export const session = (more: Partial<ChatSession> = {}): ChatSession => ({
  id: 'session',
  status: 'open',
  identified: false,
  email: null,
  agent: null,
  seen_by_shop_until: null,
  seen_until: null,
  ...more,
});

export const thread = (messages: ChatMessage[], more: Partial<Thread> = {}): Thread => ({
  session: session(),
  messages,
  changeNumber: 7,
  older: null,
  ...more,
});
