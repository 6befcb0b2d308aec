import { classes } from './classes.ts';

type Props = { keys: string; onAccent?: boolean };

/** Drawn, not written: a key is a hint for the eye, and no part of what a button is called. */
export function Kbd({ keys, onAccent = false }: Props) {
  return (
    <span
      aria-hidden
      data-written={keys}
      className={classes(
        'written inline-flex h-4.5 min-w-4.5 shrink-0 items-center justify-center rounded-key px-1 text-tiny font-medium',
        onAccent ? 'bg-on-accent/15 text-on-accent' : 'border border-line-strong text-quiet',
      )}
    />
  );
}
