import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { Tooltip } from './Tooltip.tsx';

export const iconButtonClass =
  'moving inline-flex size-8 shrink-0 items-center justify-center rounded-button text-soft hover:bg-hover hover:text-ink aria-expanded:bg-selected disabled:opacity-45 max-column:size-10';

type Props = Omit<ComponentProps<'button'>, 'name' | 'children'> & {
  icon: LucideIcon;
  name: string;
  shortcut?: string;
  size?: number;
  tip?: ComponentProps<typeof Tooltip>['side'];
};

/** A sign that can be pressed. Its name is read out, and shown on hover with its key. */
export function IconButton({
  icon: Icon,
  name,
  shortcut,
  size = 16,
  tip = 'bottom',
  className,
  ...rest
}: Props) {
  return (
    <Tooltip text={name} shortcut={shortcut} side={tip}>
      <button type="button" aria-label={name} {...rest} className={classes(iconButtonClass, className)}>
        <Icon size={size} strokeWidth={1.75} aria-hidden />
      </button>
    </Tooltip>
  );
}
