import { LinkifyIt } from 'linkify-it';

export type Piece = { text: string; href: string | null };

const finder = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true });

/** Anything else that calls itself a link is text. */
const SAFE = /^(https?:|mailto:)/i;

/** A text in pieces, some of which can be followed. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { index, lastIndex, url, text: shown } of finder.match(text) ?? []) {
    if (!SAFE.test(url)) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), href: null });
    pieces.push({ text: shown, href: url });
    end = lastIndex;
  }
  return end < text.length ? [...pieces, { text: text.slice(end), href: null }] : pieces;
}
