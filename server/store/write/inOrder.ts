/** One order for every writer, so that no two wait for each other. */
export function inOrder<T>(records: Map<string, T>): T[] {
  return [...records].toSorted(([a], [b]) => order(a, b)).map(([, record]) => record);
}

export function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
