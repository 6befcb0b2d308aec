import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classes } from '../ui/classes.ts';

type Props = ComponentProps<'button'> & { on: boolean; menu?: boolean };

export function Chip({ on, menu = false, children, className, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={classes(
        'moving relative flex h-6.5 items-center gap-1 whitespace-nowrap rounded-small border px-2.5 text-small aria-expanded:bg-selected max-column:h-8 max-column:px-3',
        // The ground to tap is taller than what is seen.
        'max-column:after:absolute max-column:after:-inset-y-1.5 max-column:after:inset-x-0',
        on ? 'border-transparent bg-selected font-medium' : 'border-line-strong text-ink hover:bg-hover',
        className,
      )}
    >
      {children}
      {menu && <ChevronDown size={14} strokeWidth={1.75} aria-hidden className="-mr-1 text-quiet" />}
    </button>
  );
}
