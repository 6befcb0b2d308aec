/** Chance that can be had again: the same seed draws the same (mulberry32). */
export type Random = {
  /** From 0 to below `end`. */
  below(end: number): number;
  /** One of these, which are not none. */
  pick<T>(some: readonly T[]): T;
  /** True so often, of 1. */
  is(often: number): boolean;
};

export function openRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    pick: <T>(some: readonly T[]) => some[below(some.length)] as T,
    is: often => next() < often,
  };
}
