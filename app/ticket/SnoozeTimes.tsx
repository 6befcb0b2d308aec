import { MenuItem } from '../ui/MenuItems.tsx';
import { comingTime } from '../words/clock.ts';
import { useNow } from '../words/now.ts';
import { useClock } from '../words/useClock.ts';
import { snoozeTimes } from './snoozeTimes.ts';

const NAMES = ['later', 'tomorrow', 'week'] as const;

type Props = { onChoose: (at: number) => void; onPick: () => void };

/** Each choice says when it comes back. */
export function SnoozeTimes({ onChoose, onPick }: Props) {
  const clock = useClock();
  const now = useNow();
  const times = snoozeTimes(now, clock.zone);
  return (
    <>
      {NAMES.map(name => {
        const at = times[name];
        return (
          at !== null && (
            <MenuItem
              key={name}
              onClick={() => onChoose(at)}
              end={<span className="figures text-meta text-quiet">{comingTime(at, now, clock)}</span>}
            >
              {clock.t(`snooze.${name}`)}
            </MenuItem>
          )
        );
      })}
      <MenuItem onClick={onPick}>{clock.t('snooze.pick')}</MenuItem>
    </>
  );
}
