import type { Changed } from '../rows.ts';

/** What the batch made, and what it found: `before` is a record as it was in the database. */
export function apart<T>(
  touched: Iterable<T>,
  before: (record: T) => T | undefined,
): { fresh: T[]; changed: Changed<T>[] } {
  const fresh: T[] = [];
  const changed: Changed<T>[] = [];
  for (const now of touched) {
    const was = before(now);
    if (was) changed.push({ was, now });
    else fresh.push(now);
  }
  return { fresh, changed };
}
