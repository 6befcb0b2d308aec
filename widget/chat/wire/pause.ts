/** In ms, before the next attempt: about 1, 2, 4 … 30 s, give or take half of it, so that not all come at once. */
export function delayAfter(failures: number): number {
  return Math.min(1000 * 2 ** failures, 30_000) * (0.5 + Math.random());
}

const sleepers = new Set<() => void>();

/** Waits, at most until there is a sign that the line is back. */
export function pause(ms: number): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      clearTimeout(timer);
      sleepers.delete(done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    sleepers.add(done);
  });
}

/** The line is back, or somebody looks: whoever waits tries now. */
export function wake(): void {
  for (const done of sleepers) done();
}
