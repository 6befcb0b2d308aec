import { Moon, Sun } from 'lucide-react';
import type { Profile } from '../../contract/shapes.ts';
import { classes } from '../ui/classes.ts';
import { type Say, useWords } from '../words/useWords.ts';
import { type LocalTime as Local, useLocalTime } from './useLocalTime.ts';

type Props = {
  profile: Profile;
  dotBefore?: boolean;
  alone?: boolean;
  /** Says by its colour too that a text would come at a bad time. */
  warns?: boolean;
};

/** What time it is for the customer, when that is known. */
export function LocalTime({ profile, dotBefore = false, alone = false, warns = false }: Props) {
  const { t } = useWords();
  const local = useLocalTime(profile);
  if (!local) return null;
  const Sign = local.dark || local.quiet ? Moon : Sun;
  return (
    <span
      className={classes(
        'flex items-center gap-1.5',
        // A time is short, and half of one is none: what it stands beside gives way.
        alone ? 'shrink-0' : 'min-w-0',
        warns && local.quiet && 'text-caution',
      )}
    >
      {dotBefore && <span aria-hidden>·</span>}
      <Sign size={14} strokeWidth={1.75} aria-hidden className="shrink-0" />
      <span className="figures truncate">{alone ? span(local, t) : timeThere(local, t)}</span>
    </span>
  );
}

type AtProps = Pick<Props, 'profile' | 'warns'> & { at: number };

/** What time that will be for the customer, and whether it is a bad one. */
export function LocalTimeAt({ profile, at, warns = false }: AtProps) {
  const { t } = useWords();
  const local = useLocalTime(profile, at);
  if (!local) return null;
  const Sign = local.dark || local.quiet ? Moon : Sun;
  return (
    <span className={classes('flex items-center gap-1.5', warns && local.quiet && 'text-caution')}>
      <Sign size={14} strokeWidth={1.75} aria-hidden className="shrink-0" />
      <span className="figures">{timeThere(local, t)}</span>
    </span>
  );
}

/** "19:42", or "16:42 to 19:42" where it is not known in which of its zones somebody lives. */
function span({ from, to }: Local, t: Say): string {
  return to === null ? from : t('ticket.localSpan', { from, to });
}

function timeThere(local: Local, t: Say): string {
  const { from, to, place } = local;
  // A place that is known has one clock.
  if (to !== null) return t('ticket.localSpanThere', { from, to });
  return place ? t('ticket.localTime', { time: from, place }) : t('ticket.localTimeOnly', { time: from });
}
