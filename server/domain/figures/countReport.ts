import type { Channel } from '../../../contract/vocabulary.ts';
import { nthSmallest } from './nthSmallest.ts';
import { type Piece, piecesByCampaign, piecesOf } from './pieces.ts';
import type { ReportClock } from './reportClock.ts';
import type { Answer, Said } from './said.ts';

/** Times in seconds; null where nothing was answered. */
export type Counts = {
  tickets: number;
  replies: number;
  answered: number;
  median: number | null;
  p90: number | null;
  within: number;
};

/** TIME-2: all that is counted; agents by id, null for API keys; campaigns as `campaign:ID` and `flow:ID`. */
export type ReportCounts = {
  total: Counts;
  /** As many as there are days, in order. */
  days: Counts[];
  channels: Map<Channel, Counts>;
  agents: Map<string | null, Counts>;
  campaigns: Map<string, Counts>;
};

type Count = (pieces: Piece[], whose?: Whose) => Counts;
/** Whose tickets are counted: those that customers wrote in, or those that were replied in. */
type Whose = 'asked' | 'replied';

export function countReport(said: Said[], answers: Answer[], clock: ReportClock): ReportCounts {
  const pieces = piecesOf(said, clock.bounds, clock.office);
  const count = counting(pieces, clock.targetSeconds);
  const days = Map.groupBy(pieces, ({ day }) => day);
  const replies = pieces.filter(({ replied }) => replied);
  return {
    total: count(pieces),
    days: clock.bounds.slice(1).map((_, day) => count(days.get(day) ?? [])),
    channels: each(
      Map.groupBy(pieces, ({ channel }) => channel),
      count,
    ),
    agents: each(
      Map.groupBy(replies, ({ authorId }) => authorId),
      theirs => count(theirs, 'replied'),
    ),
    campaigns: each(piecesByCampaign(pieces, answers), count),
  };
}

function each<Key>(groups: Map<Key, Piece[]>, count: (pieces: Piece[]) => Counts): Map<Key, Counts> {
  return new Map([...groups].map(([key, pieces]) => [key, count(pieces)]));
}

function counting(all: Piece[], targetSeconds: number): Count {
  const ticketsIn = countingTickets(all);
  return (pieces, whose = 'asked') => {
    const replies = pieces.filter(({ replied }) => replied);
    const waited = firstAnswers(replies);
    return {
      tickets: ticketsIn(whose === 'replied' ? replies : pieces.filter(({ replied }) => !replied)),
      replies: replies.reduce((sum, { tickets }) => sum + tickets.length, 0),
      answered: waited.length,
      median: upTo(0.5, waited),
      p90: upTo(0.9, waited),
      within: waited.reduce((count, seconds) => count + Number(seconds <= targetSeconds), 0),
    };
  };
}

/** For how long each was waited for. */
function firstAnswers(replies: Piece[]): Float64Array {
  const all = new Float64Array(replies.reduce((sum, { waited }) => sum + waited.length, 0));
  let count = 0;
  for (const { waited } of replies)
    for (const seconds of waited) {
      if (seconds < 0) continue;
      all[count] = seconds;
      count += 1;
    }
  return all.subarray(0, count);
}

/** The time within which a share of them lies: one that somebody waited, and no mean of two. */
function upTo(share: number, waited: Float64Array): number | null {
  return nthSmallest(waited, Math.ceil(share * waited.length) - 1);
}

/** Counts tickets, each once. Marks by number, since the same ones are counted again and again: sets take five times as long. */
function countingTickets(all: Piece[]): (pieces: Piece[]) => number {
  const marks = new Uint32Array(highestOf(all) + 1);
  let round = 0;
  return pieces => {
    round += 1;
    let count = 0;
    for (const { tickets } of pieces)
      for (const ticket of tickets) {
        if (marks[ticket] === round) continue;
        marks[ticket] = round;
        count += 1;
      }
    return count;
  };
}

function highestOf(pieces: Piece[]): number {
  let highest = 0;
  for (const { tickets } of pieces) for (const ticket of tickets) if (ticket > highest) highest = ticket;
  return highest;
}
