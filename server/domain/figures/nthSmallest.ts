/**
 * The nth smallest of some numbers, counted from 0, without sorting them: a report asks for so few of so many (C. A. R. Hoare,
 * "Algorithm 65: Find", 1961). They are moved about on the way.
 */
export function nthSmallest(values: Float64Array, nth: number): number | null {
  let [from, to] = [0, values.length - 1];
  while (from < to) {
    const [low, high] = parted(values, from, to, values[nth] ?? 0);
    if (high < nth) from = low;
    if (nth < low) to = high;
  }
  return values[nth] ?? null;
}

/** Moves what is less than the pivot before what is greater; up to the second place lie the ones, from the first on the others. */
function parted(values: Float64Array, from: number, to: number, pivot: number): [number, number] {
  let [low, high] = [from, to];
  while (low <= high) {
    while ((values[low] ?? pivot) < pivot) low += 1;
    while ((values[high] ?? pivot) > pivot) high -= 1;
    if (low > high) break;
    const moved = values[low] ?? pivot;
    values[low] = values[high] ?? pivot;
    values[high] = moved;
    low += 1;
    high -= 1;
  }
  return [low, high];
}
