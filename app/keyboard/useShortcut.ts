import { useEffect, useRef } from 'react';

type Run = () => void;
type Bound = { run: Run; first: boolean };

/** What is pressed within this time after a `g` belongs to it. */
const SEQUENCE = 1000;
const STARTS_SEQUENCE = 'g';

const bound = new Map<string, Bound[]>();
let started = Number.NEGATIVE_INFINITY;

/**
 * Does this while it is on the screen. Of two for one key the one that came last has it, unless one is to be `first`
 * whatever comes after it.
 */
export function useShortcut(keys: string, run: Run, on = true, first = false) {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!on) return;
    const entry = { run: () => latest.current(), first };
    bound.set(keys, [...(bound.get(keys) ?? []), entry]);
    return () =>
      void bound.set(
        keys,
        (bound.get(keys) ?? []).filter(other => other !== entry),
      );
  }, [keys, on, first]);
}

/** Keys are for people who are not writing, and not in a menu or a dialog that has its own. */
function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.closest(
      'input:not([type=checkbox]), textarea, select, [contenteditable], [role=menu], [role=dialog]',
    ) !== null
  );
}

function press(event: KeyboardEvent) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target))
    return;
  const inSequence = event.timeStamp - started < SEQUENCE;
  started = !inSequence && event.key === STARTS_SEQUENCE ? event.timeStamp : Number.NEGATIVE_INFINITY;
  const all = bound.get(inSequence ? `${STARTS_SEQUENCE} ${event.key}` : event.key);
  const wanted = all?.findLast(({ first }) => first) ?? all?.at(-1);
  if (!wanted) return;
  event.preventDefault();
  wanted.run();
}

export function useKeyboard() {
  useEffect(() => {
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
