import type { Facts } from '../facts.ts';
import type { Identifier, Message, Ticket } from '../state.ts';
import { aMessage, aProfile, aTicket, EARLIER, facts, SHOP } from '../testFacts.ts';
import type { ChatCaller, Identity } from './chatCaller.ts';
import { newChat } from './newChat.ts';
import type { ChatSession } from './state.ts';
import type { ChatWords } from './writeInChat.ts';

/** What grids of the web chat's rules stand on, beside those of all rules. */
export const SESSION = 'session-1';

export const IDENTITY: Identity = {
  externalId: 'customer-7',
  email: 'mara@north.example',
  name: 'Mara Lind',
  phone: null,
};

export function aCaller(known: Partial<ChatCaller> = {}): ChatCaller {
  return { workspaceId: SHOP, sessionId: SESSION, profileId: 'profile-1', identity: null, ...known };
}

export function someWords(known: Partial<ChatWords> = {}): ChatWords {
  return {
    body: 'Is it in stock?',
    mediaIds: [],
    clientMessageId: 'own-1',
    language: 'it',
    page: null,
    ...known,
  };
}

/** A session of this morning, the visitor on the site. */
export function aChat(known: Partial<ChatSession> = {}): ChatSession {
  return { ...newChat(facts({ now: EARLIER }), aCaller(), aProfile()), ...known };
}

export function aChatTicket(known: Partial<Ticket> = {}): Ticket {
  const chat = {
    id: SESSION,
    threadId: SESSION,
    channel: 'web_chat',
    sendingNumber: null,
    phone: null,
  } as const;
  return aTicket({ ...chat, ...known });
}

/** An agent's reply in it that is on its way to the visitor. */
export function aChatReply(known: Partial<Message> = {}): Message {
  const chat = { threadId: SESSION, ticketId: SESSION, channel: 'web_chat', status: 'sent' } as const;
  return aMessage({ ...chat, sendingNumber: null, phone: null, ...known });
}

export function identifier(kind: Identifier['kind'], value: string, profileId: string): Identifier {
  return { workspaceId: SHOP, kind, value, profileId, verified: true, main: false, createdAt: EARLIER };
}

export function inChat(known: Partial<Facts> = {}): Facts {
  return facts({ ticket: aChatTicket(), chat: aChat(), number: null, ...known });
}
