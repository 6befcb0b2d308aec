import { useEffect, useRef, useState } from 'react';
import type { Message } from '../../contract/shapes.ts';

/**
 * How many have come in below since one went away from the end. While there is more below that is not loaded, what comes
 * to the screen is older than that, and no news.
 */
export function useNews(messages: readonly Message[], away: boolean, hasNewer: boolean): number {
  // What is still to leave stands below all that comes.
  const there = messages.filter(message => message.status !== 'scheduled');
  const last = there.at(-1)?.id;
  const [seen, setSeen] = useState(last);
  const hadNewer = useRef(hasNewer);
  useEffect(() => {
    if (!away || hadNewer.current) setSeen(last);
    hadNewer.current = hasNewer;
  }, [away, last, hasNewer]);
  const at = there.findIndex(message => message.id === seen);
  return away && at !== -1 ? there.length - 1 - at : 0;
}
