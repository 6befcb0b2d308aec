import { useEffect, useState } from 'react';

/** Long enough to type the next letter: each question counts against the shop's key. */
const PAUSE = 350;

/** What is typed, once nothing more comes for a moment. */
export function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(settle, PAUSE, text);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
