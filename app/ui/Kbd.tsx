import type { ReactNode } from 'react';
import { classes } from './classes.ts';

type Props = { children: ReactNode; onAccent?: boolean };

export function Kbd({ children, onAccent = false }: Props) {
  return (
    <kbd
      className={classes(
        'inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-key px-1 font-sans text-tiny font-medium',
        onAccent ? 'bg-on-accent/15 text-on-accent' : 'border border-line-strong text-quiet',
      )}
    >
      {children}
    </kbd>
  );
}
