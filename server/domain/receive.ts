import { answeredBy, answeredLate, attributedTo, heardAfter, withAttribution } from './attribution.ts';
import { autoAnswer } from './autoAnswer.ts';
import type { Accepted, ChangeDraft, Decision, Job } from './decision.ts';
import { SYSTEM } from './decision.ts';
import type { Facts } from './facts.ts';
import { flagged } from './flag.ts';
import { lapseJobs } from './lapse.ts';
import { after } from './lifecycle.ts';
import { meaningOf } from './meaning.ts';
import { toDeliver } from './newMessage.ts';
import { identifierOf, newProfile } from './newProfile.ts';
import { newTicket, UNMARKED } from './newTicket.ts';
import { notifiesOf } from './notifyOf.ts';
import { asksToStop } from './optOutWish.ts';
import {
  created,
  customer,
  heardFrom,
  inboundMessage,
  picturesToFetch,
  type ReceivedText,
} from './receivedText.ts';
import { receiveKeyword } from './receiveKeyword.ts';
import { withShortLinks } from './shortLinks.ts';
import type { Message, Profile, Ticket } from './state.ts';
import { ticketChanges } from './ticketChanges.ts';
import { inTurn } from './turns/inTurn.ts';

/** An inbound text becomes a message, and a ticket where it is no keyword. SMS-1 to SMS-6, TICK-6, TICK-8. */
export function receive(facts: Facts, text: ReceivedText): Decision {
  if (!facts.number) return { changes: [], journal: 'unroutable' };
  const known = facts.profile;
  const profile = known ?? newProfile(facts, text.place);
  const keyword = meaningOf(facts, profile, text);
  const decided = withShortLinks(
    facts,
    keyword
      ? receiveKeyword(facts, profile, text, keyword)
      : inTurn(facts, receiveWords(facts, profile, text)),
  );
  if (known) return { profile, ...decided, ...proven(facts, known, text) };
  const told: ChangeDraft = { type: 'profile.created', actor: customer(profile), profileId: profile.id };
  const identifier = identifierOf(facts, profile, 'phone', text.from);
  return { profile, ...decided, identifier, changes: [told, ...decided.changes] };
}

/** PROF-5: an agent may have added it, and now they have written by it. Asked only of a phone that did not write last. */
function proven({ ticket }: Facts, { workspaceId, id: profileId }: Profile, { from: value }: ReceivedText) {
  return ticket?.phone === value
    ? {}
    : { provenPhone: { workspaceId, kind: 'phone' as const, value, profileId } };
}

function receiveWords(facts: Facts, profile: Profile, text: ReceivedText): Accepted {
  if (profile.blockedAt) return keepOnly(facts, profile, text);
  const at = text.receivedAt ?? facts.now;
  const heard = facts.ticket ? wroteAgain(facts.ticket, text, at) : newTicket(facts, profile, text);
  const answered = text.receivedAt ? answeredLate(facts, at) : answeredBy(facts, profile, at);
  const message = {
    ...inboundMessage(facts, profile, heard.id, text, null),
    ...attributedTo(answered),
  };
  const wish = wishesToStop(profile, text);
  const attributed = withAttribution(heard, answered, at);
  const ticket = wish ? flagged(attributed, message) : attributed;
  const answer = wish ? null : autoAnswer(facts, profile, text, ticket.id);
  return {
    profile: asHeard(facts, profile, at, answer),
    ticket,
    messages: answer ? [message, answer] : [message],
    changes: [
      ...ticketChange(facts, profile, ticket),
      created(message, customer(profile)),
      ...(answer ? [created(answer, SYSTEM)] : []),
    ],
    jobs: [
      ...picturesToFetch(facts, text, message),
      ...lapseJobs(facts.ticket),
      ...mailAbout(facts, profile, message),
      ...(answer ? [toDeliver(answer)] : []),
    ],
  };
}

/** NOTE-1: the team hears of it by e-mail, where it wants to. */
function mailAbout(
  { ticket, settings }: Facts,
  profile: Profile,
  { workspaceId, id: messageId }: Message,
): Job[] {
  if (!notifiesOf(ticket, settings, profile)) return [];
  return [{ task: 'notifyByMail', payload: { workspaceId, messageId }, key: `notify:${messageId}` }];
}

/** TICK-6: a blocked customer's text is kept, opens nothing, marks nothing unread and belongs to no ticket. */
function keepOnly(facts: Facts, profile: Profile, text: ReceivedText): Accepted {
  const message = inboundMessage(facts, profile, null, text, null);
  const heard = asHeard(facts, profile, text.receivedAt ?? facts.now, null);
  return {
    profile: heard,
    messages: [message],
    changes: [created(message, customer(profile))],
    jobs: picturesToFetch(facts, text, message),
  };
}

function asHeard(facts: Facts, profile: Profile, at: Date, answer: Message | null): Profile {
  const unanswered = heardAfter(profile, at);
  if (unanswered === profile.unanswered && !answer) return profile;
  return { ...profile, unanswered, autoAnsweredAt: answer ? facts.now : profile.autoAnsweredAt };
}

/** SMS-5: whoever plainly asks to stop is pointed out to the agent; who has left already need not be. */
function wishesToStop(profile: Profile, { body }: ReceivedText): boolean {
  const hasLeft = profile.smsMarketing === 'unsubscribed' && profile.smsTransactional === 'unsubscribed';
  return !hasLeft && asksToStop(body);
}

/** The message alone tells of a ticket that was already open and unread: there is nothing else to say. */
function ticketChange(facts: Facts, profile: Profile, next: Ticket): ChangeDraft[] {
  if (facts.ticket) return ticketChanges(facts.ticket, next, customer(profile));
  const told = { actor: customer(profile), ticketId: next.id, profileId: profile.id };
  // What it begins with beyond being open and unread: a flag, or what it answers.
  const [begun] = ticketChanges({ ...next, ...UNMARKED }, next, customer(profile));
  return [{ ...told, type: 'ticket.created', ...(begun?.fields && { fields: begun.fields }) }];
}

function wroteAgain(ticket: Ticket, text: ReceivedText, at: Date): Ticket {
  const next = after(ticket, 'customerWrote');
  return {
    ...heardFrom(ticket, text, at),
    status: 'status' in next ? next.status : ticket.status,
    snoozedUntil: null,
    read: false,
  };
}
