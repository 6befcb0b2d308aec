import type { ImportCounts } from '../../../contract/importRoutes.ts';

export const NO_COUNTS: ImportCounts = { new: 0, updated: 0, same: 0, refused: 0, kept_opt_outs: 0 };

/** Counts together, whichever there are. */
export function plus<Counts extends Record<string, number>>(a: Counts, b: Partial<Counts>): Counts {
  const sums = Object.entries(a).map(([name, count]) => [name, count + (b[name] ?? 0)]);
  return Object.fromEntries(sums) as Counts;
}

/** How often there is each. */
export function countsOf<Name extends string>(all: Name[]): Partial<Record<Name, number>> {
  const counts: Partial<Record<Name, number>> = {};
  for (const one of all) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}
