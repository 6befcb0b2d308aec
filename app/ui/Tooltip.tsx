import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Kbd } from './Kbd.tsx';

const SIDE = {
  bottom: 'top-full left-1/2 mt-1.5 -translate-x-1/2',
  'bottom-end': 'top-full right-0 mt-1.5',
  top: 'bottom-full left-1/2 mb-1.5 -translate-x-1/2',
  'top-start': 'bottom-full left-0 mb-1.5',
  'top-end': 'bottom-full right-0 mb-1.5',
  right: 'left-full top-1/2 ml-2 -translate-y-1/2',
} as const;

type Props = { text: string; shortcut?: string | undefined; side?: keyof typeof SIDE; children: ReactNode };

/** Shows the name that a screen reader has already read, and the key that does the same. */
export function Tooltip({ text, shortcut, side = 'bottom', children }: Props) {
  return (
    <span className="group/tip relative inline-flex">
      {children}
      <span
        aria-hidden
        className={classes(
          'tip pointer-events-none absolute z-30 items-center gap-2 rounded-small bg-surface-raised px-2 py-1 text-meta font-normal whitespace-nowrap text-ink opacity-0 shadow-raised',
          SIDE[side],
        )}
      >
        {text}
        {shortcut && <Kbd keys={shortcut} />}
      </span>
    </span>
  );
}
