import type { RefusalCode } from '../../contract/refusals.ts';
import type { SettingsPatch } from '../../contract/settings.ts';
import { KeywordKind } from '../../contract/vocabulary.ts';
import type { Refusal } from './decision.ts';
import { fold, type OwnKeywords, shippedKeyword } from './keywords.ts';

const LONGEST = 40;

/** The first of the given words that cannot be a keyword of the shop's; null where all can (SMS-5). */
export function checkKeywords(
  was: OwnKeywords,
  given: NonNullable<SettingsPatch['keywords']>,
): Refusal | null {
  // The lists that are not given stand already: it is the word given that is one too many.
  const taken = new Set(KeywordKind.options.flatMap(kind => (given[kind] ? [] : was[kind])));
  for (const kind of KeywordKind.options) {
    for (const [at, written] of (given[kind] ?? []).entries()) {
      const word = fold(written);
      const refused = whyNot(word, taken);
      if (refused) return { refused, pointer: `/keywords/${kind}/${at}` };
      taken.add(word);
    }
  }
  return null;
}

function whyNot(word: string, taken: ReadonlySet<string>): RefusalCode | null {
  if (word === '') return 'keyword_empty';
  if ([...word].length > LONGEST) return 'keyword_too_long';
  const shipped = shippedKeyword(word);
  if (shipped && shipped.kind !== 'join') return 'keyword_is_compliance';
  return shipped || taken.has(word) ? 'keyword_taken' : null;
}
