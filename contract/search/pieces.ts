import { isPlain } from './fold.ts';

/** What a text is compared by: a run of letters, a run of digits, or one sign of a script that puts no spaces. */
export type Piece = {
  text: string;
  /** Where it stands in the folded text, in UTF-16 units. */
  at: number;
  /** A sign among signs: Chinese and Japanese ones, kana, and those of Thai, Lao, Khmer and Burmese. */
  sign: boolean;
  /** Whether it follows the piece before it with nothing between. */
  glued: boolean;
};

/** The pieces of a folded text, in order. `#m-2291` is `m` and `2291`, `it48213` is `it` and `48213`; emoji are none. */
export function piecesOf(folded: string): Piece[] {
  const pieces: Piece[] = [];
  let end = -1;
  for (const found of folded.matchAll(isPlain(folded) ? PLAIN_PIECE : PIECE)) {
    const [text, sign] = found;
    pieces.push({ text, at: found.index, sign: sign !== undefined, glued: found.index === end });
    end = found.index + text.length;
  }
  return pieces;
}

/** Two signs with nothing between. Where they follow each other is all that tells words of them apart. */
export function isPair(piece: Piece | undefined, next: Piece): boolean {
  return piece?.sign === true && next.sign && next.glued;
}

/** Signs of scripts that are written without spaces between words. */
const SIGN = String.raw`(?=\p{L})[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]`;
const PIECE = new RegExp(String.raw`(${SIGN}\p{M}*)|(?:(?!${SIGN})\p{L}\p{M}*)+|\p{N}+`, 'gu');
const PLAIN_PIECE = /[a-z]+|[0-9]+/g;
