import { septetsOf } from './alphabet.ts';

/** What Unicode does not decompose by itself: what to write, and instead of which characters. */
const SPELLINGS: readonly [plain: string, instead: string][] = [
  ["'", '‘’‚‛‹›′‵ʹʻʼʽˈˊˋ`´'],
  ['"', '“”„‟«»″‶〃'],
  ['-', '‐‒–—―−⁃•‣◦·∙▪●■'],
  ['/', '⁄∕÷'],
  ['*', '★☆∗✱'],
  ['~', '˜∼⁓'],
  ['^', 'ˆ'],
  ['|', '¦'],
  ['x', '×'],
  ['->', '→'],
  ['<-', '←'],
  ['=>', '⇒'],
  ['<=', '≤'],
  ['>=', '≥'],
  ['+/-', '±'],
  ['(C)', '©'],
  ['(R)', '®'],
  ['(TM)', '™'],
  [' ', '\t'],
  ['\n', '\v\u0085\u2028\u2029'],
  ['oe', 'œ'],
  ['OE', 'Œ'],
  ['SS', 'ẞ'],
  ['i', 'ı'],
  ['l', 'ł'],
  ['L', 'Ł'],
  ['d', 'đð'],
  ['D', 'ĐÐ'],
  ['h', 'ħ'],
  ['H', 'Ħ'],
  ['th', 'þ'],
  ['Th', 'Þ'],
];

const PLAIN: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap(([plain, instead]) => Array.from(instead, character => [character, plain] as const)),
);

const ITALIAN_CAPITALS = 'ÀÈÌÒÙ';
const LETTER = /^\p{L}/u;
const NUMBER = /^\p{N}/u;
const DIGIT = /^\p{Nd}/u;
const NUMBER_SIGN = /^\p{No}/u;
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u;
/** Without the strokes through a letter (U+0334 to U+0338): what is struck out must not come back. */
const ACCENT = /^[\u0300-\u0333\u0339-\u036f]$/u;
/** Letters, and marks with nothing under them. On anything else an accent has a meaning of its own (≠). */
const LOSES_ACCENTS = /^[\p{L}\p{M}\p{Cf}]/u;
const KEYCAP = '\u20e3';

/** What stands before and after a character in the text; empty at its ends. */
export type Around = { before: string; after: string };

/**
 * How a character is written in GSM-7 (REPLY-6), whole as a person sees it: itself when GSM-7 has it, '' for what
 * nobody sees, null when there is no plain way, as of emoji and other scripts. Italian writes À È Ì Ò Ù with an
 * apostrophe where they end a word, the only place where it accents them (CITTA'); elsewhere, as in French, the
 * accent goes, as it does from all letters that GSM-7 does not have.
 */
export function plainCharacter(grapheme: string, around: Around): string | null {
  if (isGsm(grapheme)) return grapheme;
  const composed = grapheme.normalize('NFC');
  if (ITALIAN_CAPITALS.includes(composed) && !LETTER.test(around.after)) return `${bare(composed)}'`;
  if (NUMBER_SIGN.test(composed)) return besideNumbers(plainOfAll(composed), around);
  return plainOfAll(composed);
}

/** ½ keeps its distance to a digit before it (38½). Other signs beside a number would be read as part of it (10²). */
function besideNumbers(plain: string | null, { before, after }: Around): string | null {
  if (NUMBER.test(after)) return null;
  if (DIGIT.test(before)) return plain?.includes('/') ? ` ${plain}` : null;
  return NUMBER.test(before) ? null : plain;
}

/** Each code point of a character, or null if one of them has no plain way. */
function plainOfAll(composed: string): string | null {
  const [first = ''] = composed;
  const parts = Array.from(composed, one => (mayGo(one, first) ? '' : plainCodePoint(one)));
  return parts.includes(null) ? null : parts.join('');
}

function mayGo(codePoint: string, first: string): boolean {
  if (isGsm(codePoint)) return false;
  if (INVISIBLE.test(codePoint)) return !PLAIN.has(codePoint);
  return codePoint === KEYCAP || (ACCENT.test(codePoint) && LOSES_ACCENTS.test(first));
}

function plainCodePoint(codePoint: string): string | null {
  if (isGsm(codePoint)) return codePoint;
  return PLAIN.get(codePoint) ?? decomposed(codePoint);
}

/** Ligatures, fractions, wide and ornate letters, spaces, dots: by Unicode's own tables (UAX 15, NFKD). */
function decomposed(codePoint: string): string | null {
  const parts = codePoint.normalize('NFKD');
  if (parts === codePoint) return null;
  const letters = LETTER.test(codePoint) ? bare(parts) : parts;
  const plain = Array.from(letters, one => (isGsm(one) ? one : PLAIN.get(one)));
  return plain.includes(undefined) ? null : plain.join('');
}

function bare(letter: string): string {
  return Array.from(letter.normalize('NFD'))
    .filter(one => !ACCENT.test(one))
    .join('');
}

function isGsm(codePoint: string): boolean {
  return codePoint.length === 1 && septetsOf(codePoint.charCodeAt(0)) !== null;
}
