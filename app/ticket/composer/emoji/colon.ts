import type { Range } from '../../quickReplies/slash.ts';

/** What emoji is being looked for behind a `:`, and where that stands in the text. */
export type Asked = Range & { q: string };

/** One letter would be a smile that is drawn, as `:D` is. Two names that many know are no words. */
const NAME = /^(?:\p{L}[\p{L}\p{N}_]{1,29}|[+-]1)$/u;

/** The `:` before the caret and the beginning of a name behind it (REPLY-4); null in a word, a time or an address. */
export function colonBefore(text: string, caret: number): Asked | null {
  const start = text.lastIndexOf(':', caret - 1);
  const q = text.slice(start + 1, caret);
  const begins = start === 0 || /[\s(]/.test(text[start - 1] ?? '');
  return start >= 0 && begins && NAME.test(q) ? { start, end: caret, q } : null;
}
