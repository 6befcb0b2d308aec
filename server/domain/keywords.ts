import { KEYWORDS_OF } from '../../contract/shippedKeywords.ts';
import type { KeywordKind, Language } from '../../contract/vocabulary.ts';

/** A keyword, folded, and the language that it belongs to: null where it is used in all, or is the shop's own. */
export type Keyword = { kind: KeywordKind; word: string; language: Language | null };

const KNOWN: ReadonlyMap<string, Keyword> = new Map(
  Object.entries(KEYWORDS_OF).flatMap(([language, words]) =>
    Object.entries(words).flatMap(([kind, ones]) =>
      ones.map(word => [word, { kind: kind as KeywordKind, word, language: languageOf(language) }]),
    ),
  ),
);

function languageOf(name: string): Language | null {
  return name === 'everywhere' ? null : (name as Language);
}

/** A shop's own words, folded, beside the shipped ones. */
export type OwnKeywords = Record<KeywordKind, readonly string[]>;
export const NO_OWN_KEYWORDS: OwnKeywords = { stop: [], start: [], help: [], join: [] };

const LONGEST_TEXT = 1600;

/** The keyword that this text is. Only a text that is the keyword and nothing else counts (SMS-4). */
export function keywordOf(text: string, own: OwnKeywords = NO_OWN_KEYWORDS): Keyword | null {
  // A keyword may come with any number of emoji and exclamation marks, but not in more than a text can hold.
  if (text.length > LONGEST_TEXT) return null;
  const word = fold(text);
  return KNOWN.get(word) ?? ownKeyword(word, own);
}

/** The shipped keyword that this word is, folded already. */
export function shippedKeyword(word: string): Keyword | null {
  return KNOWN.get(word) ?? null;
}

function ownKeyword(word: string, own: OwnKeywords): Keyword | null {
  const kinds = Object.keys(own) as KeywordKind[];
  const kind = kinds.find(one => own[one].includes(word));
  return kind ? { kind, word, language: null } : null;
}

/** The first opt-out word anywhere in a text, whole: where `opt_out_match` is `contains` (SMS-5). */
export function optOutWordIn(text: string, own: OwnKeywords = NO_OWN_KEYWORDS): Keyword | null {
  // Folding closes the gap where an emoji stood; here it parts two words.
  const words = spaced(fold(text.slice(0, LONGEST_TEXT).replace(/\p{RGI_Emoji}/gv, ' ')));
  const ours = own.stop.map((word): Keyword => ({ kind: 'stop', word, language: null }));
  const optOuts = [...KNOWN.values(), ...ours].filter(({ kind }) => kind === 'stop');
  const placed = optOuts.map(keyword => ({ keyword, at: words.indexOf(spaced(keyword.word)) }));
  const found = placed.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at);
  return found[0]?.keyword ?? null;
}

function spaced(folded: string): string {
  return ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

const YES: ReadonlyMap<string, Language | null> = new Map([
  ['YES', null],
  ['Y', null],
  ['OUI', 'fr'],
  ['SI', null],
  ['JA', 'de'],
]);

/** The answer that a double opt-in waits for. At any other time it is an ordinary text. */
export function yesIn(text: string): Keyword | null {
  const word = fold(text.slice(0, LONGEST_TEXT));
  const language = YES.get(word);
  return language === undefined ? null : { kind: 'join', word, language };
}

/** NFKC; without case, accents and emoji; without punctuation and white space at the ends; inner runs as one space. */
export function fold(text: string): string {
  return (
    text
      // NFKC would leave a letter or a digit of an emoji like ℹ️ or 1️⃣.
      .replace(/\p{RGI_Emoji}/gv, '')
      .normalize('NFKC')
      // Telephones type ’ where a keyboard has '.
      .replace(/[‘’ʼ′]/g, "'")
      .normalize('NFD')
      .replace(/[\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Cf}]/gu, '')
      .replace(/^[\p{P}\p{S}\s]+|(?<![\p{P}\p{S}\s])[\p{P}\p{S}\s]+$/gu, '')
      .replace(/[\s\p{Pd}]+/gu, ' ')
      .toUpperCase()
  );
}
