import type { MarketingType } from '../../contract/vocabulary.ts';
import { attributedTo, isBefore, isSend, isText, isWithin, withAttribution } from './attribution.ts';
import type { Accepted, Actor, ChangeDraft, Decision } from './decision.ts';
import { withEntry } from './enteredFlow.ts';
import type { Facts } from './facts.ts';
import { measure } from './meter.ts';
import { newMessage } from './newMessage.ts';
import { identifierOf, newProfile } from './newProfile.ts';
import type { MarketingRef, MarketingSource, Message, Profile } from './state.ts';
import { ticketChanges } from './ticketChanges.ts';

/** What another tool sent to one customer. Its id is that tool's own. */
export type MarketingSend = {
  type: MarketingType;
  id: string;
  name: string;
  /** E.164. */
  phone: string;
  body: string;
  /** The number, or the branded sender's name, that it left from. */
  from: string | null;
  status: 'sent' | 'delivered' | 'failed';
  /** Null for now. */
  sentAt: Date | null;
};

/** The same, with the country of its phone, ISO 3166, for the meter. */
export type RecordedSend = MarketingSend & { country: string | null };

/** The caller's clock may run ahead of ours by as much as this; `server/store/lookUps.ts` looks as far back. */
const CLOCKS_DIFFER_MS = 5_000;

/**
 * A record of what was sent, for the thread and for attribution. Nothing leaves by it, consent and tickets stay as
 * they are, and whoever was sent to is a profile from here on. Recorded twice, it counts once.
 */
export function recordMarketingSend(facts: Facts, given: RecordedSend, actor: Actor): Decision {
  if (given.sentAt && given.sentAt.getTime() - facts.now.getTime() > CLOCKS_DIFFER_MS)
    return { refused: 'sent_in_future', pointer: '/sent_at' };
  const key = keyOf(given);
  const recorded = key && facts.thread.find(message => message.clientMessageId === key);
  if (recorded) return { changes: [], already: recorded.id };
  const send = { ...given, key, sentAt: earlier(given.sentAt ?? facts.now, facts.now) };
  const known = facts.profile;
  const profile = known ?? newProfile(facts);
  const decided = withEntry(facts, recordIt(facts, profile, send, actor), send, actor);
  return known ? decided : withProfile(facts, decided.profile ?? profile, send.phone, decided, actor);
}

/** Under what a send counts once: what its caller says of it. Without a time of the caller's each is another. */
function keyOf({ type, id, sentAt }: MarketingSend): string | null {
  return sentAt && `${type} ${id} ${sentAt.toISOString()}`;
}

function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}

type Dated = RecordedSend & { sentAt: Date; key: string | null };

function recordIt(facts: Facts, profile: Profile, send: Dated, actor: Actor): Accepted {
  const message = recordOf(facts, profile, send);
  const told: ChangeDraft = { type: 'message.created', actor, messageId: message.id, profileId: profile.id };
  const noted = { changes: [told], marketing: sourceOf(facts, send) };
  if (send.status === 'failed') return { ...noted, messages: [message] };
  const { measured, metered } = measure({ ...facts, now: send.sentAt }, message, send.country);
  const recorded: Accepted = { ...noted, messages: [{ ...message, ...measured }], metered: [metered] };
  const ref: MarketingRef = {
    type: send.type,
    id: send.id,
    name: send.name,
    sentAt: send.sentAt.toISOString(),
  };
  const answer = firstTextAfter(facts, send.sentAt);
  if (answer) return attributeLate(facts, recorded, ref, answer, actor);
  const isLatest = !profile.unanswered || new Date(profile.unanswered.sentAt) <= send.sentAt;
  return isLatest ? { ...recorded, profile: { ...profile, unanswered: ref } } : recorded;
}

/**
 * A text that came before the record of what it answers is attributed after all: where no later send stands between
 * them, it was in the window, and it has not been attributed before. History is not rewritten.
 */
function attributeLate(
  facts: Facts,
  recorded: Accepted,
  ref: MarketingRef,
  answer: Message,
  actor: Actor,
): Accepted {
  if (!isStillOpen(facts, ref, answer)) return recorded;
  const attributed = { ...answer, ...attributedTo(ref) };
  const fields = { attributed_to: { from: null, to: { type: ref.type, id: ref.id, name: ref.name } } };
  const { id: messageId, ticketId, profileId } = answer;
  const told: ChangeDraft = { type: 'message.updated', actor, messageId, ticketId, profileId, fields };
  const { ticket } = facts;
  const moved = ticket && withAttribution(ticket, ref, answer.sentAt);
  return {
    ...recorded,
    messages: [...(recorded.messages ?? []), attributed],
    ...(ticket && moved && { ticket: moved }),
    changes: [...recorded.changes, told, ...(ticket && moved ? ticketChanges(ticket, moved, actor) : [])],
  };
}

function isStillOpen({ thread, settings }: Facts, ref: MarketingRef, answer: Message): boolean {
  const sentAt = new Date(ref.sentAt);
  const isBetween = (one: Message) => one.sentAt > sentAt && isBefore(one, answer);
  return (
    answer.attributedId === null &&
    // What the blocked wrote belongs to no ticket, and answers nothing (TICK-6).
    answer.ticketId !== null &&
    isWithin(settings.attributionWindowHours, sentAt, answer.sentAt) &&
    !thread.some(one => isSend(one) && isBetween(one))
  );
}

function sourceOf({ workspaceId }: Facts, { type, id, name, sentAt: lastSentAt }: Dated): MarketingSource {
  return { workspaceId, type, id, name, lastSentAt };
}

function firstTextAfter({ thread }: Facts, at: Date): Message | undefined {
  return thread.find(message => isText(message) && message.sentAt > at);
}

function withProfile(
  facts: Facts,
  profile: Profile,
  phone: string,
  decided: Accepted,
  actor: Actor,
): Accepted {
  const told: ChangeDraft = { type: 'profile.created', actor, profileId: profile.id };
  const identifier = identifierOf(facts, profile, 'phone', phone);
  return { ...decided, profile, identifier, changes: [told, ...decided.changes] };
}

function recordOf(facts: Facts, profile: Profile, send: Dated): Message {
  return newMessage(
    facts,
    {
      threadId: profile.id,
      profileId: profile.id,
      ticketId: null,
      channel: 'sms',
      direction: 'outbound',
      source: send.type,
      body: send.body,
      status: send.status,
    },
    {
      sendingNumber: send.from,
      phone: send.phone,
      clientMessageId: send.key,
      marketingType: send.type,
      marketingId: send.id,
      marketingName: send.name,
      sentAt: send.sentAt,
    },
  );
}
