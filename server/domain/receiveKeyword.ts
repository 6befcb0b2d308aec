import { applyKeyword } from './consent.ts';
import { consentChanges } from './consentChange.ts';
import { type Accepted, SYSTEM } from './decision.ts';
import type { Facts } from './facts.ts';
import type { Keyword } from './keywords.ts';
import { newMessage } from './newMessage.ts';
import { created, customer, inboundMessage, type ReceivedText } from './receivedText.ts';
import type { Message, Profile, Ticket } from './state.ts';
import { fillIn } from './template.ts';

/** SMS-4: recorded in the thread with its response; opens no ticket and marks none unread. */
export function receiveKeyword(
  facts: Facts,
  profile: Profile,
  text: ReceivedText,
  keyword: Keyword,
): Accepted {
  const message = inboundMessage(facts, profile, facts.ticket, text, keyword);
  const source = text.providerKeyword ? ('provider' as const) : ('keyword' as const);
  const cause = { source, evidence: keyword.word, messageId: message.id, at: facts.now };
  const { profile: next, entries } = applyKeyword(profile, keyword.kind, cause, facts.newId);
  const response = responseTo(facts, next, text, keyword, entries.length > 0);
  return {
    profile: next,
    ...(facts.ticket && !profile.blockedAt && { ticket: heardFrom(facts.ticket, facts, text) }),
    messages: response ? [message, response] : [message],
    consent: entries,
    changes: [
      created(message, customer(profile)),
      ...(response ? [created(response, SYSTEM)] : []),
      ...consentChanges(profile, entries, customer(profile), facts.ticket?.id),
    ],
    jobs: response
      ? [{ task: 'deliver', payload: { workspaceId: facts.workspaceId, threadId: profile.id } }]
      : [],
  };
}

/** VIEW-3: a keyword is a message like any other as far as the order of the list goes. */
function heardFrom(ticket: Ticket, facts: Facts, text: ReceivedText): Ticket {
  const { now } = facts;
  return { ...ticket, sendingNumber: text.to, phone: text.from, lastInboundAt: now, sortedAt: now };
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
    { sendingNumber: text.to, phone: text.from, keyword: keyword.word, keywordKind: keyword.kind },
  );
}
