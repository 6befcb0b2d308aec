/** Does this with each, so many at once. What it came to grief with; one that fails stops no other. */
export async function inLanes<T>(
  all: T[],
  lanes: number,
  work: (one: T) => Promise<void>,
): Promise<unknown[]> {
  const line = all.values();
  const failures: unknown[] = [];
  const lane = async () => {
    for (const one of line) await work(one).catch(error => failures.push(error));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return failures;
}
