import { classes } from '../ui/classes.ts';

/** Always beside, or within, what says the same in words. */
export function OnlineDot({ online, className }: { online: boolean; className?: string }) {
  return (
    <span
      aria-hidden
      className={classes(
        'inline-block size-2.5 shrink-0 rounded-full',
        online ? 'bg-ok-sign' : 'border-2 border-quiet',
        className,
      )}
    />
  );
}
