import type { Office } from '../reportPeriod.ts';
import { type Answer, countUpTo, type Said } from './said.ts';

/** What was said alike within a day of the shop's. */
export type Piece = Pick<Said, 'replied' | 'channel' | 'authorId' | 'tickets'> & {
  /** The day's place among those that are counted, from 0. */
  day: number;
  /** For how many seconds each reply was waited for, as the office counts; -1 where it was no first answer. Of customers, empty. */
  waited: Float64Array;
};

/** Cuts it where days begin; what lies beyond them is left out. `bounds` are their first moments, and the end of the last. */
export function piecesOf(said: Said[], bounds: number[], office: Office): Piece[] {
  return said.flatMap(one => cut(one, bounds, office));
}

function cut(said: Said, bounds: number[], office: Office): Piece[] {
  const { since, times } = said;
  const end = since + (times.at(-1) ?? 0);
  const pieces: Piece[] = [];
  const first = Math.max(0, countUpTo(bounds, since) - 1);
  for (let day = first; day + 1 < bounds.length && (bounds[day] ?? 0) <= end; day += 1) {
    const [from, to] = [before(said, bounds[day]), before(said, bounds[day + 1])];
    if (from < to) pieces.push({ ...said, day, ...columns(said, from, to, office) });
  }
  return pieces;
}

/** How many were said before a moment. */
function before({ times, since }: Said, moment = Infinity): number {
  return countUpTo(times, moment - since - 1);
}

function columns(said: Said, from: number, to: number, office: Office): Pick<Piece, 'tickets' | 'waited'> {
  const waited = said.waits
    .subarray(from, to)
    .map((wait, at) =>
      wait < 0 ? -1 : secondsWaited(wait, said.since + (said.times[from + at] ?? 0), office),
    );
  return { tickets: said.tickets.subarray(from, to), waited };
}

/** Of an answer at a moment, waited for so long, both in milliseconds; in seconds, good to a thousandth, of those in which it was open. */
function secondsWaited(wait: number, answered: number, office: Office): number {
  const seconds = openBefore(answered / 1000, office) - openBefore((answered - wait) / 1000, office);
  return Math.round(seconds * 1000) / 1000;
}

/** As `seconds_open` in the database. */
function openBefore(at: number, { turns, openBefore: open }: Office): number {
  const turn = countUpTo(turns, at) - 1;
  const isOpen = turn % 2 === 0;
  return (open[turn] ?? 0) + (isOpen ? at - (turns[turn] ?? at) : 0);
}

/** What was said in the tickets that answered each campaign. A ticket that answered two of them counts for both. */
export function piecesByCampaign(pieces: Piece[], answers: Answer[]): Map<string, Piece[]> {
  const campaigns = Map.groupBy(answers, ({ ticket }) => ticket);
  const found = answers.length > 0 ? pieces.flatMap(piece => picked(piece, campaigns)) : [];
  const groups = Map.groupBy(found, ({ key }) => key);
  return new Map([...groups].map(([key, some]) => [key, some.map(({ piece }) => piece)]));
}

function picked(piece: Piece, campaigns: Map<number, Answer[]>): { key: string; piece: Piece }[] {
  const places = new Map<string, number[]>();
  piece.tickets.forEach((ticket, at) => {
    for (const { key } of campaigns.get(ticket) ?? []) {
      const known = places.get(key);
      if (known) known.push(at);
      else places.set(key, [at]);
    }
  });
  return [...places].map(([key, at]) => ({ key, piece: pickedFrom(piece, at) }));
}

function pickedFrom(piece: Piece, places: number[]): Piece {
  const { tickets, waited } = piece;
  return {
    ...piece,
    tickets: Int32Array.from(places, at => tickets[at] ?? 0),
    waited: piece.replied ? Float64Array.from(places, at => waited[at] ?? -1) : waited,
  };
}
