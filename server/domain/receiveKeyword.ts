import type { Language, ResponseKind } from '../../contract/vocabulary.ts';
import { applyKeyword } from './consent.ts';
import { consentChanges } from './consentChange.ts';
import { type Accepted, SYSTEM } from './decision.ts';
import type { Facts } from './facts.ts';
import { unflagged } from './flag.ts';
import { keywordResponse } from './keywordResponse.ts';
import type { Keyword } from './keywords.ts';
import { lapseJobs } from './lapse.ts';
import { mustAsk } from './meaning.ts';
import { toDeliver } from './newMessage.ts';
import {
  created,
  customer,
  heardFrom,
  inboundMessage,
  picturesToFetch,
  type ReceivedText,
} from './receivedText.ts';
import type { ConsentEntry, Message, Profile, Ticket } from './state.ts';
import { ticketChanges } from './ticketChanges.ts';

/** SMS-4: recorded in the thread with its response; opens no ticket and marks none unread. */
export function receiveKeyword(
  facts: Facts,
  profile: Profile,
  text: ReceivedText,
  keyword: Keyword,
): Accepted {
  const message = inboundMessage(facts, profile, ticketIdOf(facts, profile), text, keyword);
  const { profile: next, entries, says } = effectOf(facts, profile, text, keyword, message);
  const response = says && answered(facts, next, text, keyword, says);
  const ticket = profile.blockedAt ? null : facts.ticket;
  const heard = ticket && spoke(ticket, text, text.receivedAt ?? facts.now, entries.length > 0);
  return {
    profile: next,
    ...(heard && { ticket: heard }),
    messages: response ? [message, response] : [message],
    consent: entries,
    changes: [
      created(message, customer(profile)),
      ...(response ? [created(response, SYSTEM)] : []),
      ...(ticket && heard ? ticketChanges(ticket, heard, customer(profile)) : []),
      ...consentChanges(profile, entries, customer(profile), facts.ticket?.id),
    ],
    jobs: [
      ...picturesToFetch(facts, text, message),
      ...lapseJobs(ticket),
      ...(response ? [toDeliver(response)] : []),
    ],
  };
}

type Effect = { profile: Profile; entries: ConsentEntry[]; says: ResponseKind | null };

function effectOf(
  facts: Facts,
  profile: Profile,
  text: ReceivedText,
  keyword: Keyword,
  message: Message,
): Effect {
  // TICK-6: who is blocked can still leave, and nothing else.
  if (profile.blockedAt && keyword.kind !== 'stop') return { profile, entries: [], says: null };
  if (isOutdated(profile, text, keyword)) return { profile, entries: [], says: null };
  if (mustAsk(facts, profile, keyword, text))
    return { profile: { ...profile, optInAskedAt: facts.now }, entries: [], says: 'confirm' };
  const cause = {
    source: text.providerKeyword ? ('provider' as const) : ('keyword' as const),
    evidence: keyword.word,
    messageId: message.id,
    actorKind: 'customer' as const,
    actorId: profile.id,
    at: text.receivedAt ?? facts.now,
  };
  const { profile: next, entries } = applyKeyword(profile, keyword.kind, cause, facts.newId);
  // Any word but a cry for help settles the question.
  const settled = keyword.kind !== 'help' && next.optInAskedAt ? { ...next, optInAskedAt: null } : next;
  return { profile: settled, entries, says: saysTo(facts, profile, text, keyword, entries.length > 0) };
}

/** A START or JOIN that reaches us late takes nothing back that was decided since. A STOP always counts. */
function isOutdated({ consentChangedAt }: Profile, { receivedAt }: ReceivedText, { kind }: Keyword): boolean {
  const isOptIn = kind === 'start' || kind === 'join';
  return isOptIn && receivedAt !== null && consentChangedAt !== null && receivedAt < consentChangedAt;
}

/** A confirmation of a STOP counts as one only close upon it. */
const LATE_MS = 5 * 60_000;

/**
 * One confirmation of a STOP that changed something, and that has just come; none where the provider has answered, or
 * to the blocked.
 */
function saysTo(
  { now }: Facts,
  profile: Profile,
  text: ReceivedText,
  keyword: Keyword,
  changed: boolean,
): ResponseKind | null {
  if (text.providerKeyword || profile.blockedAt) return null;
  const isLate = text.receivedAt !== null && now.getTime() - text.receivedAt.getTime() > LATE_MS;
  return keyword.kind === 'stop' && (!changed || isLate) ? null : keyword.kind;
}

/** A word of one language is answered in it; one that is used in all, in the shop's. */
function answered(
  facts: Facts,
  profile: Profile,
  text: ReceivedText,
  { kind, word, language }: Keyword,
  says: ResponseKind,
): Message {
  const spoken: Language = language ?? facts.settings.language;
  const to = { ticketId: facts.ticket?.id ?? null, sendingNumber: text.to, phone: text.from };
  return keywordResponse(facts, profile, { says, language: spoken, keyword: word, kind }, to);
}

/** TICK-6: what the blocked write belongs to no ticket. */
function ticketIdOf(facts: Facts, profile: Profile): string | null {
  return profile.blockedAt ? null : (facts.ticket?.id ?? null);
}

/**
 * VIEW-3: a keyword is a message like any other as far as the order of the list goes. Whoever has decided about
 * texts in so many words is no longer suspected of wanting to stop.
 */
function spoke(ticket: Ticket, text: ReceivedText, at: Date, hasDecided: boolean): Ticket {
  const heard = heardFrom(ticket, text, at);
  return hasDecided ? unflagged(heard) : heard;
}
