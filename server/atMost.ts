/** Does at most so many things at once. The others wait, in the order in which they came. */
export function atMost(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let places = most;
  return async work => {
    if (places > 0) places -= 1;
    else await new Promise<void>(resolve => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // A place that is left goes to who has waited longest, and is never free in between.
      const next = waiting.shift();
      if (next) next();
      else places += 1;
    }
  };
}
