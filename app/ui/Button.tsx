import type { ComponentProps } from 'react';
import { classes } from './classes.ts';

const LOOK = {
  filled: 'bg-accent text-on-accent not-disabled:hover:bg-accent-hover disabled:opacity-45',
  outlined:
    'border border-line-strong bg-field text-ink shadow-field not-disabled:hover:bg-selected disabled:opacity-45',
  /** What only the team will see. */
  note: 'bg-note-fill text-on-note not-disabled:hover:bg-note-hover disabled:opacity-45',
  plain: 'text-ink not-disabled:hover:bg-hover disabled:opacity-45',
} as const;

/** Whatever its size, on a phone it is one that a finger meets. */
const SIZE = {
  normal: 'h-8 rounded-button px-3 text-base max-column:h-10',
  small: 'h-7 rounded-small px-2.5 text-small max-column:h-10',
  touch: 'h-10 rounded-button px-3.5 text-base',
} as const;

export type ButtonLook = { look?: keyof typeof LOOK; size?: keyof typeof SIZE };

export function buttonClass({ look = 'outlined', size = 'normal' }: ButtonLook, more?: string): string {
  return classes(
    'moving inline-flex shrink-0 items-center justify-center gap-1.5 whitespace-nowrap font-medium select-none',
    LOOK[look],
    SIZE[size],
    more,
  );
}

type Props = ComponentProps<'button'> & ButtonLook;

export function Button({ look, size, className, ...rest }: Props) {
  const drawn = { ...(look && { look }), ...(size && { size }) };
  return <button type="button" {...rest} className={buttonClass(drawn, className)} />;
}
