import { classes } from '../ui/classes.ts';
import { timeOfDay } from '../words/clock.ts';
import { useClock } from '../words/useClock.ts';
import { useLight } from './light.ts';

const DOT = {
  live: 'bg-ok-sign',
  reconnecting: 'border-2 border-control',
  stale: 'bg-quiet',
} as const;

/** Whether what is on the screen is what is so: told by shape and word, not by colour alone. */
export function LiveLight({ tab = false }: { tab?: boolean }) {
  const { state, since } = useLight();
  const clock = useClock();
  const text =
    state === 'stale' ? clock.t('live.stale', { time: timeOfDay(since, clock) }) : clock.t(`live.${state}`);
  return (
    <p
      role="status"
      className={classes(
        'flex min-w-0 flex-col items-center text-center text-[11px] text-soft',
        // Among tabs its word stands in their line, below a sign that takes as much room as theirs.
        tab ? 'flex-1 justify-center gap-1 leading-4' : 'mt-3 w-14 gap-1.5 px-0.5 leading-3',
      )}
    >
      <span aria-hidden className={classes('flex items-center justify-center', tab && 'size-5')}>
        <span className={classes('size-2 rounded-full', DOT[state])} />
      </span>
      <span className="w-full text-balance break-words hyphens-auto">{text}</span>
    </p>
  );
}
