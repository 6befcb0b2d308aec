/** The value below which this part of all lies; of an ordered list. */
export function quantile(ordered: number[], part: number): number {
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * part))] ?? 0;
}

export function median(values: number[]): number {
  return quantile(values.toSorted(ascending), 0.5);
}

export function ascending(a: number, b: number): number {
  return a - b;
}

export function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
