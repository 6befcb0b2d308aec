import { applyKeyword, type ConsentCause } from './consent.ts';
import { consentChanges } from './consentChange.ts';
import type { Actor, Decision } from './decision.ts';
import { SYSTEM } from './decision.ts';
import type { Facts } from './facts.ts';
import { unflagged } from './flag.ts';
import { keywordResponse } from './keywordResponse.ts';
import { toDeliver } from './newMessage.ts';
import { created } from './receivedText.ts';
import { withShortLinks } from './shortLinks.ts';
import type { Message, Profile, Ticket } from './state.ts';
import { ticketChanges } from './ticketChanges.ts';

/**
 * An agent opts a customer out who asked to stop in their own words: never the other way, and with the one
 * confirmation that a texted STOP has (SMS-6, AUTO-4).
 */
export function optOut(facts: Facts, actor: Actor): Decision {
  const { ticket, profile } = facts;
  if (!ticket || !profile) return { refused: 'not_found' };
  if (ticket.channel !== 'sms') return { refused: 'not_by_text' };
  const cause = causeOf(facts, ticket, actor);
  const { profile: next, entries } = applyKeyword(profile, 'stop', cause, facts.newId);
  const left = unflagged(ticket);
  const confirmation = entries.length > 0 ? confirmationTo(facts, next, ticket) : null;
  return withShortLinks(facts, {
    profile: next.optInAskedAt ? { ...next, optInAskedAt: null } : next,
    ticket: left,
    messages: confirmation ? [confirmation] : [],
    consent: entries,
    changes: [
      ...ticketChanges(ticket, left, actor),
      ...consentChanges(profile, entries, actor, ticket.id),
      ...(confirmation ? [created(confirmation, SYSTEM)] : []),
    ],
    jobs: confirmation ? [toDeliver(confirmation)] : [],
  });
}

/** The text only looked like it: the customer goes on as before. */
export function dismissOptOut({ ticket }: Facts, actor: Actor): Decision {
  if (!ticket) return { refused: 'not_found' };
  if (ticket.flags.length === 0) return { changes: [] };
  const next = unflagged(ticket);
  return { ticket: next, changes: ticketChanges(ticket, next, actor) };
}

function causeOf(facts: Facts, ticket: Ticket, actor: Actor): ConsentCause {
  return {
    source: actor.kind === 'api_key' ? 'api' : 'agent',
    evidence: ASKED,
    messageId: ticket.flaggedMessageId,
    actorKind: actor.kind,
    actorId: actor.id,
    at: facts.now,
  };
}

/** The evidence of an opt-out by hand, beside the text that it goes by. */
const ASKED = 'asked to stop';

function confirmationTo(facts: Facts, profile: Profile, ticket: Ticket): Message | null {
  if (profile.blockedAt || !facts.number || facts.number.goneAt) return null;
  const language = facts.settings.language;
  return keywordResponse(
    facts,
    profile,
    { says: 'stop', language, keyword: 'STOP', kind: 'stop' },
    {
      ticketId: ticket.id,
      sendingNumber: ticket.sendingNumber,
      phone: ticket.phone,
    },
  );
}
