import { isAutomatic } from './automaticText.ts';
import { consentOf, hasSmsConsent } from './consent.ts';
import type { Facts } from './facts.ts';
import { automaticMessage } from './newMessage.ts';
import type { ReceivedText } from './receivedText.ts';
import type { Settings } from './settings.ts';
import type { Message, Profile } from './state.ts';
import { fillIn } from './template.ts';

/** A text that took longer than this to reach us is past an instant answer. */
const LATE_MS = 5 * 60_000;

/** The auto-responder's answer to a text that is no keyword, or null (AUTO-1 to AUTO-4). */
export function autoAnswer(
  facts: Facts,
  profile: Profile,
  text: ReceivedText,
  ticketId: string | null,
): Message | null {
  const template = templateFor(facts.settings, profile);
  if (template === null || isTooSoon(facts, profile) || isLate(facts, text)) return null;
  const body = fillIn(template, facts.settings, facts.email);
  if (isAutomatic(text, [body])) return null;
  const to = { ticketId, sendingNumber: text.to, phone: text.from };
  return automaticMessage(facts, profile, { source: 'auto_responder', body, ...to });
}

/** AUTO-4: an auto-response may reach who agreed to texts, and who was never asked. */
export function mayBeAutoAnswered(profile: Pick<Profile, 'smsMarketing' | 'smsTransactional'>): boolean {
  const { sms_marketing, sms_transactional } = consentOf(profile);
  const neverAsked = sms_marketing === 'never_subscribed' && sms_transactional === 'never_subscribed';
  return hasSmsConsent(profile) || neverAsked;
}

function templateFor({ autoResponder }: Settings, profile: Profile): string | null {
  if (!mayBeAutoAnswered(profile)) return null;
  switch (autoResponder.audience) {
    case 'off':
      return null;
    case 'all':
      return autoResponder.textAll;
    case 'non_consented':
      return hasSmsConsent(profile) ? null : autoResponder.textNonConsented;
  }
}

/** Several texts in a row get one answer (AUTO-3). */
function isTooSoon({ now, settings }: Facts, { autoAnsweredAt }: Profile): boolean {
  const period = settings.autoResponder.periodMinutes * 60_000;
  return autoAnsweredAt !== null && now.getTime() - autoAnsweredAt.getTime() < period;
}

function isLate({ now }: Facts, { receivedAt }: ReceivedText): boolean {
  return receivedAt !== null && now.getTime() - receivedAt.getTime() > LATE_MS;
}
