import { Hourglass } from 'lucide-react';
import { classes } from '../../ui/classes.ts';
import { fullTime, lengthOf } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { useClock } from '../../words/useClock.ts';
import { useDueAt } from './useDueAt.ts';

const LATE = 'rounded-chip bg-caution-soft px-1.5 font-medium text-caution';

/** TIME-1: how long the customer has waited. It goes on by itself, and stands out past the target. */
export function WaitingTime({ since }: { since: string }) {
  const now = useNow();
  const clock = useClock();
  const due = useDueAt(since);
  const at = Date.parse(since);
  const isLate = due !== null && now >= due;
  const said = clock.t(isLate ? 'row.waitsTooLong' : 'row.waits', { time: fullTime(at, clock) });
  return (
    <time
      dateTime={since}
      title={said}
      data-late={isLate || undefined}
      className={classes(
        'figures flex h-4.5 shrink-0 items-center gap-1 text-meta',
        isLate ? LATE : 'text-quiet',
      )}
    >
      <Hourglass size={12} strokeWidth={2} aria-hidden />
      {lengthOf(now - at, clock)}
      <span className="sr-only">{said}</span>
    </time>
  );
}
