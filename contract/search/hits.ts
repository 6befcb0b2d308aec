import { type Folded, fold, foldWithPlaces } from './fold.ts';
import { isPair, type Piece, piecesOf } from './pieces.ts';
import { type Term, termsOf } from './terms.ts';

/** From where to where, in UTF-16 units; the end is not part of it. */
export type Span = [from: number, to: number];

/**
 * Where a text holds what is looked for, to be shown in another colour (VIEW-4): spans of it, in order, none touching
 * another. Each term counts by itself, so that a text can have hits that does not hold all of them.
 */
export function hitsIn(text: string, query: string): Span[] {
  const folded = foldWithPlaces(text);
  const pieces = piecesOf(folded.text);
  const spans = termsOf(query).flatMap(term => spansOf(pieces, term));
  return merged(spans.map(span => inOriginal(span, folded)));
}

/** Whether a text, as its pieces, holds a term. */
export function holds(pieces: Piece[], term: Term): boolean {
  return pieces.some((_, at) => standsAt(pieces, at, term));
}

/** What `holds` compares. */
export function piecesIn(text: string): Piece[] {
  return piecesOf(fold(text));
}

function spansOf(pieces: Piece[], term: Term): Span[] {
  return pieces.flatMap((piece, at) => (standsAt(pieces, at, term) ? [spanOf(piece, pieces, at, term)] : []));
}

function standsAt(pieces: Piece[], at: number, { pieces: wanted, open }: Term): boolean {
  return wanted.every((one, place) => {
    const there = pieces[at + place];
    if (!there || isPair(wanted[place - 1], one) !== (place > 0 && isPair(pieces[at + place - 1], there)))
      return false;
    const mayGoOn = open && place === wanted.length - 1;
    return mayGoOn ? there.text.startsWith(one.text) : there.text === one.text;
  });
}

/** Of a piece that goes on only what was typed. */
function spanOf(first: Piece, pieces: Piece[], at: number, { pieces: wanted }: Term): Span {
  const last = pieces[at + wanted.length - 1] ?? first;
  return [first.at, last.at + (wanted.at(-1)?.text.length ?? 0)];
}

function inOriginal([from, to]: Span, folded: Folded): Span {
  return [folded.from[from] ?? 0, folded.to[to - 1] ?? 0];
}

function merged(spans: Span[]): Span[] {
  const whole: Span[] = [];
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    const last = whole.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}
