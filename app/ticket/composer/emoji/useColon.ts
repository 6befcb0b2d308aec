import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Asked, colonBefore } from './colon.ts';

/** What emoji the text in a box asks for as it is written. What was left alone is not asked for again. */
export function useColon(box: RefObject<HTMLTextAreaElement | null>) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const leftAt = useRef<number | null>(null);
  useEffect(() => {
    const area = box.current;
    const look = () => {
      const now = area && colonBefore(area.value, area.selectionStart);
      const isLeft = now !== null && now.start === leftAt.current;
      if (!isLeft) leftAt.current = null;
      setAsked(isLeft ? null : now);
    };
    const close = () => setAsked(null);
    area?.addEventListener('input', look);
    area?.addEventListener('blur', close);
    area?.addEventListener('pointerdown', close);
    return () => {
      area?.removeEventListener('input', look);
      area?.removeEventListener('blur', close);
      area?.removeEventListener('pointerdown', close);
    };
  }, [box]);
  const leave = () => {
    leftAt.current = asked?.start ?? null;
    setAsked(null);
  };
  return { asked, leave };
}
