import type { KeywordKind, Language, ResponseKind } from '../../contract/vocabulary.ts';
import type { Facts } from './facts.ts';
import { automaticMessage } from './newMessage.ts';
import type { Message, Profile } from './state.ts';
import { fillIn } from './template.ts';

type Said = { says: ResponseKind; language: Language; keyword: string; kind: KeywordKind };
type To = Pick<Message, 'ticketId' | 'sendingNumber' | 'phone'>;

/** The shop's answer to a keyword, queued outside the consent gate: the STOP confirmation is one of them (AUTO-4). */
export function keywordResponse(
  facts: Facts,
  profile: Profile,
  { says, language, keyword, kind }: Said,
  to: To,
): Message {
  const body = fillIn(facts.settings.keywordResponses[language][says], facts.settings, facts.email);
  const answers = { keyword, keywordKind: kind };
  return automaticMessage(facts, profile, { source: 'keyword_response', body, ...to }, answers);
}
