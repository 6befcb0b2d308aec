const LONGEST_PAUSE = 120_000;

/** Tries until it succeeds, at longer and longer intervals, and at once when the line is back. Rejects never. */
export async function patiently<T>(attempt: (before: number) => Promise<T>): Promise<T> {
  for (let before = 0; ; before += 1) {
    try {
      return await attempt(before);
    } catch {
      await pause(Math.min(1000 * 2 ** before, LONGEST_PAUSE) * (1 + Math.random()));
    }
  }
}

function pause(ms: number): Promise<unknown> {
  return new Promise(resolve => {
    setTimeout(resolve, ms);
    addEventListener('online', resolve, { once: true });
  });
}
