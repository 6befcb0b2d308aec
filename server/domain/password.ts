import type { RefusalCode } from '../../contract/refusals.ts';
import { COMMON_WORDS } from './commonPasswords.ts';

/** NIST SP 800-63B, 5.1.1.2: length and a list of what everybody takes, and no rules about its characters. */
export const SHORTEST_PASSWORD = 10;

/** What somebody is known by: a password made of it is no secret. */
export type Known = { email: string; name: string };

/** Why this can be nobody's password (ROLE-4); null where it can. In characters as people count them. */
export function whyNotPassword(password: string, { email, name }: Known): RefusalCode | null {
  const plain = password.normalize('NFKC').toLowerCase();
  if ([...plain].length < SHORTEST_PASSWORD) return 'password_too_short';
  const own = [email, email.split('@')[0] ?? '', name].map(lettersOf).filter(one => one.length > 2);
  if (own.includes(lettersOf(plain)) || own.includes(lettersOf(unleet(plain)))) return 'password_is_known';
  return isCommon(plain) || isCommon(unleet(plain)) ? 'password_common' : null;
}

/** Digits and signs around a word, or a word twice, make nobody think longer. */
function isCommon(plain: string): boolean {
  const letters = lettersOf(plain);
  const half = letters.slice(0, letters.length / 2);
  const once = letters === half + half ? half : letters;
  return isPattern(letters) || COMMON_WORDS.has(letters) || COMMON_WORDS.has(once);
}

/** Nothing but digits and signs; or fewer characters than make a word, over and over. */
function isPattern(letters: string): boolean {
  return new Set(letters).size < FEWEST_LETTERS;
}

const FEWEST_LETTERS = 4;

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '');
}

const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** A year behind a word stands for no letters. */
function unleet(text: string): string {
  const word = text.replace(/^[^\p{L}@$]+|[^\p{L}@$]+$/gu, '');
  return word.replace(/[013457@$]/g, sign => LEET[sign] ?? sign);
}
