/** As `Promise.all`, but fails only once none of it is under way: what is cleared away then does not come back. */
export async function settledAll(works: Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(works);
  await Promise.all(works);
}
