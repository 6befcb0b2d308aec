import { applyKeyword } from './consent.ts';
import type { Accepted, Actor, ChangeDraft, Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import { type Keyword, type KeywordKind, keywordOf } from './keywords.ts';
import { after } from './lifecycle.ts';
import { newMessage } from './newMessage.ts';
import type { Identifier, Message, Profile, Ticket } from './state.ts';
import { fillIn } from './template.ts';
import { ticketChanges } from './ticketChanges.ts';

/** A customer's text, as the rules see it. */
export type ReceivedText = {
  provider: string;
  providerId: string;
  from: string;
  to: string;
  body: string;
  mediaCount: number;
  /** The provider has already acted on the keyword and answered it. */
  providerKeyword: KeywordKind | null;
  place: { city: string | null; region: string | null; country: string | null };
};

/** An inbound text becomes a message, and a ticket where it is no keyword. SMS-1 to SMS-6, TICK-6, TICK-8. */
export function receive(facts: Facts, text: ReceivedText): Decision {
  if (!facts.number) return { changes: [], journal: 'unroutable' };
  const known = facts.profile;
  const profile = known ?? newProfile(facts, text);
  const keyword = meantBy(text);
  const decided = keyword
    ? receiveKeyword(facts, profile, text, keyword)
    : receiveWords(facts, profile, text);
  if (known) return { profile, ...decided };
  const told: ChangeDraft = { type: 'profile.created', actor: customer(profile), profileId: profile.id };
  return {
    profile,
    ...decided,
    identifier: phoneOf(facts, profile, text),
    changes: [told, ...decided.changes],
  };
}

function meantBy(text: ReceivedText): Keyword | null {
  if (text.providerKeyword)
    return { kind: text.providerKeyword, word: text.body.trim().toUpperCase().slice(0, 40) };
  // A picture says more than the word beneath it: only a text that is the keyword and nothing else counts.
  return text.mediaCount > 0 ? null : keywordOf(text.body);
}

/** SMS-4: recorded in the thread with its response; opens no ticket. */
function receiveKeyword(facts: Facts, profile: Profile, text: ReceivedText, keyword: Keyword): Accepted {
  const message = inboundMessage(facts, profile, facts.ticket, text, keyword.word);
  const source = text.providerKeyword ? ('provider' as const) : ('keyword' as const);
  const cause = { source, evidence: keyword.word, messageId: message.id, at: facts.now };
  const { profile: next, entries } = applyKeyword(profile, keyword.kind, cause, facts.newId);
  const response = responseTo(facts, next, text, keyword, entries.length > 0);
  const messages = response ? [message, response] : [message];
  const about = { actor: customer(profile), profileId: profile.id };
  const fields = Object.fromEntries(entries.map(one => [one.kind, { from: one.was, to: one.became }]));
  return {
    profile: next,
    messages,
    consent: entries,
    changes: [
      ...messages.map(one =>
        created(one, one === message ? customer(profile) : { kind: 'system', id: null }),
      ),
      ...(entries.length > 0
        ? [{ type: 'consent.changed' as const, ...about, ticketId: facts.ticket?.id ?? null, fields }]
        : []),
    ],
    jobs: response
      ? [{ task: 'deliver', payload: { workspaceId: facts.workspaceId, threadId: profile.id } }]
      : [],
  };
}

/** One confirmation of a STOP that changed something; none where the provider has answered, or to the blocked. */
function responseTo(
  facts: Facts,
  profile: Profile,
  text: ReceivedText,
  keyword: Keyword,
  changed: boolean,
): Message | null {
  if (text.providerKeyword || profile.blockedAt) return null;
  if (keyword.kind === 'stop' && !changed) return null;
  return newMessage(
    facts,
    {
      threadId: profile.id,
      profileId: profile.id,
      ticketId: facts.ticket?.id ?? null,
      channel: 'sms',
      direction: 'outbound',
      source: 'keyword_response',
      body: fillIn(facts.settings.keywordResponses[keyword.kind], facts.settings),
      status: 'queued',
    },
    { sendingNumber: text.to, phone: text.from, keyword: keyword.word },
  );
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

function newProfile(facts: Facts, text: ReceivedText): Profile {
  return {
    workspaceId: facts.workspaceId,
    id: facts.newId(),
    name: null,
    ...text.place,
    timeZone: null,
    smsMarketing: 'never_subscribed',
    smsTransactional: 'never_subscribed',
    marketingBeforeStop: null,
    transactionalBeforeStop: null,
    consentChangedAt: null,
    consentEvidence: null,
    blockedAt: null,
    createdAt: facts.now,
  };
}

function phoneOf(facts: Facts, profile: Profile, text: ReceivedText): Identifier {
  const about = { workspaceId: facts.workspaceId, profileId: profile.id, createdAt: facts.now };
  return { ...about, kind: 'phone', value: text.from, verified: true };
}

function inboundMessage(
  facts: Facts,
  profile: Profile,
  ticket: Ticket | null,
  text: ReceivedText,
  keyword: string | null,
): Message {
  return newMessage(
    facts,
    {
      threadId: profile.id,
      profileId: profile.id,
      ticketId: ticket?.id ?? null,
      channel: 'sms',
      direction: 'inbound',
      source: 'customer',
      body: text.body,
      status: 'received',
    },
    {
      provider: text.provider,
      providerId: text.providerId,
      sendingNumber: text.to,
      phone: text.from,
      mediaLeftOut: text.mediaCount,
      keyword,
    },
  );
}

function customer(profile: Profile): Actor {
  return { kind: 'customer', id: profile.id };
}

function created(message: Message, actor: Actor): ChangeDraft {
  return {
    type: 'message.created',
    actor,
    ticketId: message.ticketId,
    messageId: message.id,
    profileId: message.profileId,
  };
}
