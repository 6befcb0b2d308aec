import type { Facts } from '../facts.ts';
import { UNMARKED } from '../newTicket.ts';
import type { Profile, Ticket } from '../state.ts';
import type { ChatCaller } from './chatCaller.ts';
import type { ChatSession } from './state.ts';

/** The ticket that a session is (CHAT-2). Its id was drawn with the visitor's token, so that no retry begins two. */
export function newChatTicket(
  { workspaceId, now }: Facts,
  { sessionId }: ChatCaller,
  { id: profileId }: Profile,
): Ticket {
  return {
    workspaceId,
    id: sessionId,
    number: null,
    profileId,
    threadId: sessionId,
    channel: 'web_chat',
    status: 'open',
    read: false,
    snoozedUntil: null,
    assigneeId: null,
    sendingNumber: null,
    phone: null,
    lastInboundAt: now,
    sortedAt: now,
    ...UNMARKED,
    tags: [],
    askedAt: null,
    answers: 0,
    lapsing: false,
    readAt: null,
    awaitsTurnSince: null,
    createdAt: now,
  };
}

/** Whoever has just written is there. */
export function newChat(
  { workspaceId, now }: Facts,
  { sessionId: id, identity }: ChatCaller,
  { id: profileId }: Profile,
): ChatSession {
  return {
    workspaceId,
    id,
    profileId,
    externalId: identity?.externalId ?? null,
    language: 'en',
    here: true,
    leftAt: null,
    pageUrl: null,
    pageTitle: null,
    seenUntil: null,
    repliedAt: null,
    autoAnsweredAt: null,
    followedUpUntil: null,
    followedUpAt: null,
    transcripts: 0,
    createdAt: now,
  };
}
