import { useEffect, useRef, useState } from 'react';
import { useShortcut } from '../../keyboard/useShortcut.ts';

export const MODES = ['reply', 'note'] as const;

/** For whom one writes. */
export type Mode = (typeof MODES)[number];

/** Where the keyboard goes once the other mode is there. */
type Focus = 'text' | 'tab' | 'nowhere';

/** Where one writes, or reads why one can't. */
const TEXT = 'textarea:enabled, [data-instead]';

/** A ticket opens on the reply. `n` opens a note, `r` and Escape go back. */
export function useMode() {
  const [now, set] = useState<{ mode: Mode; focus: Focus }>({ mode: 'reply', focus: 'nowhere' });
  const { mode } = now;
  const tabs = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const go = (to: Mode, focus: Focus) => set({ mode: to, focus });
  useEffect(() => {
    if (now.focus === 'text') panel.current?.querySelector<HTMLElement>(TEXT)?.focus();
    if (now.focus === 'tab') tabs.current?.querySelector<HTMLElement>(`[id$=${now.mode}]`)?.focus();
  }, [now]);
  useShortcut('n', () => go('note', 'text'));
  // The composer has this key while it is there.
  useShortcut('r', () => go('reply', 'text'), mode === 'note');
  return {
    ...{ mode, tabs, panel },
    choose: (to: Mode) => go(to, 'text'),
    step: (to: Mode) => go(to, 'tab'),
    back: () => go('reply', 'tab'),
  };
}
