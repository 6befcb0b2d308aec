import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from '../ui/classes.ts';
import type { WhyNot } from './whyNot.ts';

const GROUND = {
  danger: 'bg-danger-soft',
  caution: 'bg-caution-soft',
  quiet: 'bg-surface-quiet',
} as const satisfies Record<WhyNot['tone'], string>;

const COLOUR = {
  danger: 'text-danger',
  caution: 'text-caution',
  quiet: 'text-quiet',
} as const satisfies Record<WhyNot['tone'], string>;

type Props = {
  /** Of the text, for what it describes. */
  id: string;
  tone: WhyNot['tone'];
  icon: LucideIcon;
  what: string;
  hint: string;
  /** What can be chosen beside it. */
  beside?: ReactNode;
  /** What can be done about it. On a phone it stands below, as wide as the bar. */
  children: ReactNode;
};

/** One sentence that says what is the matter, one that says what it means, and what can be done. */
export function ReasonBar({ id, tone, icon: Sign, what, hint, beside, children }: Props) {
  return (
    <div
      className={classes('flex min-h-16 flex-wrap items-center gap-x-4 gap-y-2 px-3.5 py-3', GROUND[tone])}
    >
      <div className="flex min-w-0 flex-1 basis-64 items-start gap-3">
        <Sign size={16} strokeWidth={1.75} aria-hidden className={classes('mt-0.5 shrink-0', COLOUR[tone])} />
        <div className="min-w-0">
          <div role="status" id={id}>
            <p className="font-semibold text-pretty">{what}</p>
            <p className="text-small text-pretty text-soft">{hint}</p>
          </div>
          {beside}
        </div>
      </div>
      {children}
    </div>
  );
}

export const BAR_ACTION = 'max-column:flex-1';
