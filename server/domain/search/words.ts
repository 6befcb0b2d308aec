import { piecesIn } from '../../../contract/search/hits.ts';
import { isPair, type Piece } from '../../../contract/search/pieces.ts';
import type { Term } from '../../../contract/search/terms.ts';

/** A word to look up, or with `open` all that begin with it. */
export type Wanted = { word: string; open: boolean };

/** Longer ones are told apart on the text itself. */
const LONGEST = 32;

/** The words that a text is found by, each once. Of signs without spaces between, every two in a row, and the last by itself. */
export function wordsOf(text: string): string[] {
  const pieces = piecesIn(text);
  return [...new Set(pieces.map((piece, at) => short(wordAt(piece, pieces[at + 1]))))];
}

/** The words of which a text that holds the term has every one. That it does hold it is to be seen from the text. */
export function wordsFor({ pieces, open }: Term): Wanted[] {
  return pieces.flatMap((piece, at) => {
    const next = pieces[at + 1];
    // A sign at the end is part of the two before it, unless it is all that is looked for.
    if (!next && isPair(pieces[at - 1], piece)) return [];
    const word = wordAt(piece, next);
    const isLast = !next || (at === pieces.length - 2 && isPair(piece, next));
    const mayGoOn = isLast && (open || piece.sign);
    return [{ word: short(word), open: mayGoOn && word.length < LONGEST }];
  });
}

/** A word as that which is said of a ticket's customer has it; no text does. */
export function inHead(word: string): string {
  return `@${word}`;
}

/** Whether a word of the index is of a ticket's customer, their name, address or phone, and none that a text has. */
export function isOfCustomer(word: string): boolean {
  return word.startsWith('@') || word.startsWith('+');
}

function wordAt(piece: Piece, next: Piece | undefined): string {
  return next && isPair(piece, next) ? piece.text + next.text : piece.text;
}

function short(word: string): string {
  return word.slice(0, LONGEST).toWellFormed();
}
