import type { Facts } from './facts.ts';
import type { ReceivedText } from './receivedText.ts';
import type { Profile, Ticket } from './state.ts';

/** What no ticket begins with by itself. */
export const UNMARKED = {
  attributedType: null,
  attributedId: null,
  attributedName: null,
  attributedAt: null,
  flags: [],
  flaggedMessageId: null,
} satisfies Partial<Ticket>;

/** A customer's one SMS ticket (SMS-2), opened by the first text that is no keyword. */
export function newTicket(facts: Facts, profile: Profile, text: ReceivedText): Ticket {
  const at = text.receivedAt ?? facts.now;
  return {
    workspaceId: facts.workspaceId,
    id: facts.newId(),
    number: null,
    profileId: profile.id,
    threadId: profile.id,
    channel: 'sms',
    status: 'open',
    read: false,
    snoozedUntil: null,
    assigneeId: null,
    sendingNumber: text.to,
    phone: text.from,
    lastInboundAt: at,
    askedAt: null,
    answers: 0,
    sortedAt: at,
    ...UNMARKED,
    tags: [],
    lapsing: false,
    readAt: null,
    awaitsTurnSince: null,
    createdAt: facts.now,
  };
}
