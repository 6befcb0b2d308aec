import type { Accepted, ChangeDraft, Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import { type Keyword, keywordOf } from './keywords.ts';
import { after } from './lifecycle.ts';
import { identifierOf, newProfile } from './newProfile.ts';
import { created, customer, inboundMessage, type ReceivedText } from './receivedText.ts';
import { receiveKeyword } from './receiveKeyword.ts';
import type { Profile, Ticket } from './state.ts';
import { ticketChanges } from './ticketChanges.ts';

/** An inbound text becomes a message, and a ticket where it is no keyword. SMS-1 to SMS-6, TICK-6, TICK-8. */
export function receive(facts: Facts, text: ReceivedText): Decision {
  if (!facts.number) return { changes: [], journal: 'unroutable' };
  const known = facts.profile;
  const profile = known ?? newProfile(facts, text.place);
  const keyword = meantBy(text);
  const decided = keyword
    ? receiveKeyword(facts, profile, text, keyword)
    : receiveWords(facts, profile, text);
  if (known) return { profile, ...decided };
  const told: ChangeDraft = { type: 'profile.created', actor: customer(profile), profileId: profile.id };
  const identifier = identifierOf(facts, profile, 'phone', text.from);
  return { profile, ...decided, identifier, changes: [told, ...decided.changes] };
}

function meantBy(text: ReceivedText): Keyword | null {
  if (text.providerKeyword) return { kind: text.providerKeyword, word: evidenceOf(text.body) };
  const keyword = keywordOf(text.body);
  // A picture says more than the word beneath it, but for one: whoever writes STOP beneath a picture means it.
  return text.mediaCount > 0 && keyword?.kind !== 'stop' ? null : keyword;
}

function evidenceOf(body: string): string {
  return [...body.trim().toUpperCase()].slice(0, 40).join('');
}

function receiveWords(facts: Facts, profile: Profile, text: ReceivedText): Accepted {
  if (profile.blockedAt) return keepOnly(facts, profile, text);
  const ticket = facts.ticket ? wroteAgain(facts.ticket, facts, text) : newTicket(facts, profile, text);
  const message = inboundMessage(facts, profile, ticket, text, null);
  return {
    ticket,
    messages: [message],
    changes: [...ticketChange(facts, profile, ticket), created(message, customer(profile))],
  };
}

/** TICK-6: a blocked customer's text is kept, opens nothing and marks nothing unread. */
function keepOnly(facts: Facts, profile: Profile, text: ReceivedText): Accepted {
  const message = inboundMessage(facts, profile, facts.ticket, text, null);
  return { messages: [message], changes: [created(message, customer(profile))] };
}

/** The message alone tells of a ticket that was already open and unread: there is nothing else to say. */
function ticketChange(facts: Facts, profile: Profile, next: Ticket): ChangeDraft[] {
  if (facts.ticket) return ticketChanges(facts.ticket, next, customer(profile));
  return [{ type: 'ticket.created', actor: customer(profile), ticketId: next.id, profileId: profile.id }];
}

function wroteAgain(ticket: Ticket, facts: Facts, text: ReceivedText): Ticket {
  const next = after(ticket, 'customerWrote');
  return {
    ...ticket,
    status: 'status' in next ? next.status : ticket.status,
    snoozedUntil: null,
    read: false,
    sendingNumber: text.to,
    phone: text.from,
    lastInboundAt: facts.now,
    sortedAt: facts.now,
  };
}

function newTicket(facts: Facts, profile: Profile, text: ReceivedText): Ticket {
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
    lastInboundAt: facts.now,
    sortedAt: facts.now,
    attributedType: null,
    attributedId: null,
    attributedName: null,
    flags: [],
    tags: [],
    createdAt: facts.now,
  };
}
