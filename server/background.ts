/** Work that goes on by itself, and is waited for before the process stops. */
export type Background = {
  /** Takes it on, whatever comes of it; false where there is too much of it already. */
  takeOn(work: () => Promise<unknown>): boolean;
  /** Once nothing of it is under way. */
  settled(): Promise<void>;
};

/** Of what waits for somebody else, each costs a connection and little more. */
const MOST = 500;

/** `failed` hears what went wrong: nobody else does. */
export function openBackground(failed: (error: unknown) => void, most = MOST): Background {
  const underWay = new Set<Promise<void>>();
  return {
    takeOn: work => {
      if (underWay.size >= most) return false;
      const doing = work()
        .then(() => {}, failed)
        .finally(() => underWay.delete(doing));
      underWay.add(doing);
      return true;
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
