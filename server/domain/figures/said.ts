import type { Channel } from '../../../contract/vocabulary.ts';

/** What customers, or one agent, said in a channel within a day: the columns of a table, in order of time (decision 38). */
export type Said = {
  /** Whether agents said it; else customers. */
  replied: boolean;
  channel: Channel;
  /** Null for customers, and for API keys. */
  authorId: string | null;
  /** From when times are counted, in milliseconds since 1970. */
  since: number;
  /** Milliseconds after `since`. */
  times: Int32Array;
  /** The numbers of the tickets. */
  tickets: Int32Array;
  /** For how many milliseconds each was waited for; -1 where it was no first answer. Of customers, empty. */
  waits: Float64Array;
};

/** That a ticket answered a campaign or a flow, `campaign:ID` or `flow:ID`; of each ticket and each of these, there is one. */
export type Answer = { key: string; ticket: number };

/** How many of these, in ascending order, are no greater. */
export function countUpTo(sorted: ArrayLike<number>, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0) <= value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** From when until when anybody waited who was answered, in milliseconds since 1970; null where nobody was. */
export function waitsOf(said: Said[]): { since: number; until: number } | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { since, times, waits } of said)
    waits.forEach((wait, at) => {
      if (wait < 0) return;
      const answered = since + (times[at] ?? 0);
      first = Math.min(first, answered - wait);
      last = Math.max(last, answered);
    });
  return first > last ? null : { since: first, until: last };
}
