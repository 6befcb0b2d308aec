import { useEffect, useRef } from 'react';

type Run = () => void;

/** What is pressed within this time after a `g` belongs to it. */
const SEQUENCE = 1000;
const STARTS_SEQUENCE = 'g';

const bound = new Map<string, Run[]>();
let started = Number.NEGATIVE_INFINITY;

/** Does this while it is on the screen. Of two for one key the one that came last has it. */
export function useShortcut(keys: string, run: Run, on = true) {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!on) return;
    const entry = () => latest.current();
    bound.set(keys, [...(bound.get(keys) ?? []), entry]);
    return () =>
      void bound.set(
        keys,
        (bound.get(keys) ?? []).filter(other => other !== entry),
      );
  }, [keys, on]);
}

/** Keys are for people who are not writing, and not in a menu or a dialog that has its own. */
function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest('input, textarea, select, [contenteditable], [role=menu], [role=dialog]') !== null;
}

function press(event: KeyboardEvent) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target))
    return;
  const inSequence = event.timeStamp - started < SEQUENCE;
  started = !inSequence && event.key === STARTS_SEQUENCE ? event.timeStamp : Number.NEGATIVE_INFINITY;
  const run = bound.get(inSequence ? `${STARTS_SEQUENCE} ${event.key}` : event.key)?.at(-1);
  if (!run) return;
  event.preventDefault();
  run();
}

export function useKeyboard() {
  useEffect(() => {
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
