import { UserRound } from 'lucide-react';
import type { CSSProperties } from 'react';
import { classes } from './classes.ts';
import { hueOf, initialsOf } from './hue.ts';

const SIZE = {
  20: 'size-5 text-[10px]',
  24: 'size-6 text-[11px]',
  28: 'size-7 text-meta',
  36: 'size-9 text-small',
  40: 'size-10 text-base',
} as const;

type Props = { name: string | null; seed: string; size: keyof typeof SIZE; single?: boolean };

/** Always beside a name that says the same, so a screen reader passes over it. */
export function Avatar({ name, seed, size, single = false }: Props) {
  const initials = name ? initialsOf(name) : '';
  const hue = { '--hue': hueOf(seed) } as CSSProperties;
  return (
    <span
      aria-hidden
      data-written={single ? [...initials][0] : initials}
      style={hue}
      className={classes(
        'person written inline-flex shrink-0 items-center justify-center rounded-full font-semibold tracking-normal select-none',
        SIZE[size],
      )}
    >
      {!name && <UserRound size={size * 0.44} strokeWidth={1.75} />}
    </span>
  );
}

/** The dashed ring that says that nobody has it yet. */
export function NoAvatar({ size }: { size: 20 | 24 }) {
  return (
    <span
      aria-hidden
      className={classes(
        'inline-block shrink-0 rounded-full border border-dashed border-control',
        size === 20 ? 'size-5' : 'size-6',
      )}
    />
  );
}
