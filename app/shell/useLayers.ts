import { useCallback, useEffect, useRef, useState } from 'react';
import { useShortcut } from '../keyboard/useShortcut.ts';

/** What lies over the page and is called from everywhere. */
export type Layer = 'keys' | 'palette';

type Run = () => void;

/** One at a time. `leave` takes what is to be done once the layer has gone and the keyboard is back where it was. */
export function useLayers() {
  const [layer, show] = useState<Layer | null>(null);
  const next = useRef<Run>(undefined);
  useShortcut('?', () => show('keys'));
  useShortcut('mod k', () => show('palette'));
  useEffect(() => {
    const run = next.current;
    next.current = undefined;
    if (layer === null && run) requestAnimationFrame(run);
  }, [layer]);
  const leave = useCallback((run?: Run) => {
    next.current = run;
    show(null);
  }, []);
  return { layer, show, leave };
}
