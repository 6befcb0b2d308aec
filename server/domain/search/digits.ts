import type { Wanted } from './words.ts';

/** Four digits in a row of a number are a word of their own, that no text has. */
const ROW = 4;
const MARK = '+';

/** The words by which a phone number is found from any three digits of it on. */
export function rowsOf(digits: string): string[] {
  const starts = Array.from({ length: Math.max(digits.length - ROW + 2, 0) }, (_, at) => at);
  return [...new Set(starts.map(at => MARK + digits.slice(at, at + ROW)))];
}

/** The words of which a number that has these digits in it has every one; three digits at least. */
export function rowsFor(digits: string): Wanted[] {
  if (digits.length < ROW) return [{ word: MARK + digits, open: true }];
  const starts = Array.from({ length: digits.length - ROW + 1 }, (_, at) => at);
  return starts.map(at => ({ word: MARK + digits.slice(at, at + ROW), open: false }));
}
