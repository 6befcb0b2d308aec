import { hitsIn, type Span } from '../../contract/search/hits.ts';

const PHONE = /^\+[\d\s-]+$/;
/** What the server finds a phone by, however it is written: three digits at least, and nothing but signs around them. */
const DIGITS = /^[\s\d+()./-]+$/;
const FEWEST = 3;

/** What of a text was looked for: as the server finds it (VIEW-4), and of a phone number the digits in a row. */
export function spansIn(text: string, query: string): Span[] {
  if (!PHONE.test(text)) return hitsIn(text, query);
  return DIGITS.test(query) ? digitsIn(text, query.replace(/\D/g, '')) : [];
}

function digitsIn(phone: string, wanted: string): Span[] {
  if (wanted.length < FEWEST) return [];
  const places = [...phone.matchAll(/\d/g)].map(({ index }) => index);
  const at = phone.replace(/\D/g, '').indexOf(wanted);
  const [first, last] = [places[at], places[at + wanted.length - 1]];
  return first === undefined || last === undefined ? [] : [[first, last + 1]];
}
