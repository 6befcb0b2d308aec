import type { Language } from '../../contract/vocabulary.ts';
import { mayBeAutoAnswered } from './autoAnswer.ts';
import type { Refusal } from './decision.ts';
import type { Settings } from './settings.ts';
import type { Profile } from './state.ts';
import { fillIn } from './template.ts';

/** What a number that has just been connected says. */
const WORDS: Record<Language, string> = {
  en: '{{organization_prefix}}: this is a test. This number can send texts.',
  fr: '{{organization_prefix}} : ceci est un test. Ce numéro peut envoyer des SMS.',
  es: '{{organization_prefix}}: esto es una prueba. Este teléfono puede enviar SMS.',
  it: '{{organization_prefix}}: questa è una prova. Questo numero può inviare SMS.',
  de: '{{organization_prefix}}: Dies ist ein Test. Diese Nummer kann SMS senden.',
};

/**
 * SET-1: a text by which somebody tries a provider, to a phone of their own. Where the phone is a customer's, what was
 * revoked is not texted even so, nor who is blocked.
 */
export function testText(settings: Settings, profile: Profile | null): { body: string } | Refusal {
  if (profile?.blockedAt) return { refused: 'profile_blocked', pointer: '/to' };
  if (profile && !mayBeAutoAnswered(profile)) return { refused: 'no_sms_consent', pointer: '/to' };
  return { body: fillIn(WORDS[settings.language], settings, null) };
}
