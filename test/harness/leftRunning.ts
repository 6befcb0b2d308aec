type End = () => Promise<void>;

const running = new Set<End>();

/**
 * What ends something, once, by whoever comes first: a test, or the end of its file. A hook that runs out of time while it
 * starts two things has been handed neither of them, and can't end what it does not have.
 */
export function endedWithItsFile(end: End): End {
  const once = async () => {
    if (running.delete(once)) await end();
  };
  running.add(once);
  return once;
}

/** One that can't be ended keeps no other running. */
export async function endWhatIsLeft(): Promise<void> {
  const ends = await Promise.allSettled([...running].map(end => end()));
  const [failed] = ends.filter(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
