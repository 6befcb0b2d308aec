/** What is known of the server's clock from its answers. */
export type ServerClock = {
  /** An answer came, asked for at this moment of ours, with this `Date`. */
  hear(date: string | null, askedAt: number): void;
  /** The server's time in milliseconds; null before the first answer. */
  now(): number | null;
};

const A_SECOND = 1000;

/**
 * The server's clock, as the `Date` of its answers tells it (RFC 9110, 6.6.1). One names a second, between our question
 * and its answer; each narrows down what the others left possible. The first is right within half a second and half
 * the trip, a handful within some tens of milliseconds. An answer that cannot be reconciled begins anew: a machine has
 * slept, or a clock was put right. `elapsed` is ours, in milliseconds, and one that nobody sets.
 */
export function openServerClock(elapsed: () => number): ServerClock {
  /** How far the server is ahead of ours: at least, and at most. */
  let ahead: [number, number] | null = null;
  return {
    hear: (date, askedAt) => {
      const second = Date.parse(date ?? '');
      if (Number.isNaN(second)) return;
      const told: [number, number] = [second - elapsed(), second + A_SECOND - askedAt];
      const [least, most] = ahead ?? told;
      const both: [number, number] = [Math.max(least, told[0]), Math.min(most, told[1])];
      ahead = both[0] <= both[1] ? both : told;
    },
    now: () => (ahead ? elapsed() + (ahead[0] + ahead[1]) / 2 : null),
  };
}

export const elapsedHere = () => performance.now();

/** Of the server that `client.ts` calls. */
export const serverClock = openServerClock(elapsedHere);
