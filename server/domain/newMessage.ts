import type { Job } from './decision.ts';
import type { Facts } from './facts.ts';
import type { Message, Profile } from './state.ts';

type Essentials = Pick<
  Message,
  'threadId' | 'profileId' | 'ticketId' | 'channel' | 'direction' | 'source' | 'body' | 'status'
>;

/** A message of this moment, with what few messages have left empty. */
export function newMessage(facts: Facts, essentials: Essentials, more: Partial<Message> = {}): Message {
  return {
    workspaceId: facts.workspaceId,
    id: facts.newId(),
    media: [],
    mediaLeftOut: 0,
    errorCode: null,
    errorReason: null,
    provider: null,
    providerId: null,
    sendingNumber: null,
    phone: null,
    clientMessageId: null,
    authorId: null,
    keyword: null,
    keywordKind: null,
    marketingType: null,
    marketingId: null,
    marketingName: null,
    attributedType: null,
    attributedId: null,
    attributedName: null,
    waitedSince: null,
    sendAt: null,
    lapses: false,
    segments: 0,
    credits: 0,
    couponId: null,
    couponCode: null,
    attempts: 0,
    nextAttemptAt: null,
    sendingSince: null,
    erasedAt: null,
    keptMonths: null,
    sentAt: facts.now,
    createdAt: facts.now,
    ...essentials,
    ...more,
  };
}

/** What the shop answers by itself to a text, queued behind it in its thread. */
export function automaticMessage(
  facts: Facts,
  profile: Profile,
  what: Pick<Message, 'source' | 'body' | 'ticketId' | 'sendingNumber' | 'phone'>,
  keyword: Partial<Pick<Message, 'keyword' | 'keywordKind'>> = {},
): Message {
  const { sendingNumber, phone, ...said } = what;
  const thread = { threadId: profile.id, profileId: profile.id, channel: 'sms' as const };
  const queued = { direction: 'outbound' as const, status: 'queued' as const };
  return newMessage(facts, { ...thread, ...said, ...queued }, { sendingNumber, phone, ...keyword });
}

/** Sends what waits in this message's thread, in order. */
export function toDeliver({ workspaceId, threadId }: Message): Extract<Job, { task: 'deliver' }> {
  return { task: 'deliver', payload: { workspaceId, threadId } };
}
