/** Where in a text a quick reply goes: what lies between is replaced. */
export type Range = { start: number; end: number };

/**
 * The `/` that has just been typed before the caret, where it stands alone on its line; null for any other. Within a
 * line it is a date, a fraction or an address, and no question.
 */
export function slashBefore(text: string, caret: number): Range | null {
  const start = caret - 1;
  if (text[start] !== '/') return null;
  const begins = start === 0 || text[start - 1] === '\n';
  const ends = caret === text.length || text[caret] === '\n';
  return begins && ends ? { start, end: caret } : null;
}

export function replaced(text: string, { start, end }: Range, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** The braces at a character, counted from 1, in UTF-16 units from the beginning of the text. */
export function bracesAt(text: string, position: number): Range {
  const start = [...text].slice(0, position - 1).join('').length;
  const end = text.indexOf('}}', start);
  return { start, end: end < 0 ? text.length : end + 2 };
}
