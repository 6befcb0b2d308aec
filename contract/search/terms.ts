import { fold } from './fold.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** What a text has to hold: pieces that follow one another. */
export type Term = {
  /** As it was typed, quotation marks left out. */
  typed: string;
  /** At least one. */
  pieces: Piece[];
  /** Whether its last piece may go on in the text: `ord` finds `order`. */
  open: boolean;
};

/**
 * What somebody looks for (VIEW-4), each of which has to be there: words apart from each other, or a phrase where there are
 * quotation marks or no space, as in `m-2291`. The last piece may be the beginning of a longer one, but for closed quotation
 * marks, single letters, and two that more words come after. Empty where there is nothing to look for, as in `!!!`.
 */
export function termsOf(query: string): Term[] {
  const typed = [...query.matchAll(TYPED)];
  return typed.flatMap(({ 0: all, 1: phrase }, at) => {
    const text = phrase ?? all;
    const pieces = piecesOf(fold(text));
    const isClosed = phrase !== undefined && CLOSED.test(all);
    const open = !isClosed && mayGoOn(pieces.at(-1), at === typed.length - 1);
    return pieces.length === 0 ? [] : [{ typed: text, pieces, open }];
  });
}

function mayGoOn(piece: Piece | undefined, isLast: boolean): boolean {
  if (!piece) return false;
  return piece.sign || piece.text.length > 2 || (isLast && piece.text.length === 2);
}

const MARKS = '"“”„«»';
const TYPED = new RegExp(String.raw`[${MARKS}]([^${MARKS}]*)[${MARKS}]?|[^\s${MARKS}]+`, 'gu');
const CLOSED = new RegExp(`.[${MARKS}]$`, 'su');
