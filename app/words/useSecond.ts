import { useEffect, useState } from 'react';

/** The time, by the second: for what is about to happen, and only as long as it is on the screen. */
export function useSecond(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
