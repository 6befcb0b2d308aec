import { useEffect, useRef } from 'react';
import type { Keys } from './commands.ts';

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
export function useShortcut(keys: Keys, run: Run, on = true, first = false) {
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

/** What keys would do where one is; undefined where they do nothing. */
export function runOf(keys: string): Run | undefined {
  const all = bound.get(keys);
  return (all?.findLast(({ first }) => first) ?? all?.at(-1))?.run;
}

const IN_LAYER = '[role=menu], [role=dialog]';
/** Where one writes, and where one would if one could: there a letter is not a wish either. */
const WRITING = 'input:not([type=checkbox]), textarea, select, [contenteditable], [data-instead]:focus';

/** Menus and dialogs have keys of their own. A letter is for people who are not writing; with Ctrl or Cmd it is a wish. */
function isElsewhere({ target }: KeyboardEvent, withMod: boolean): boolean {
  return target instanceof Element && target.closest(withMod ? IN_LAYER : `${WRITING}, ${IN_LAYER}`) !== null;
}

function press(event: KeyboardEvent) {
  const withMod = event.ctrlKey || event.metaKey;
  if (event.defaultPrevented || event.altKey || (withMod && event.shiftKey)) return;
  if (isElsewhere(event, withMod)) return;
  const run = runOf(withMod ? `mod ${event.key.toLowerCase()}` : nextOf(event));
  if (!run) return;
  event.preventDefault();
  run();
}

/** The key, with the one before it if that has begun something. */
function nextOf({ key, timeStamp }: KeyboardEvent): string {
  const inSequence = timeStamp - started < SEQUENCE;
  started = !inSequence && key === STARTS_SEQUENCE ? timeStamp : Number.NEGATIVE_INFINITY;
  return inSequence ? `${STARTS_SEQUENCE} ${key}` : key;
}

export function useKeyboard() {
  useEffect(() => {
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
