import { isOpenAt, nextChange, type OfficeHours } from '../../../contract/officeHours.ts';
import { classes } from '../../ui/classes.ts';
import { comingMoment } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { useSettingsClock } from '../words/useSettingsClock.ts';
import { reckonable } from './hours.ts';

/** What visitors are told at this moment, by the hours as they will be once saved. */
export function OpenNow({ hours }: { hours: OfficeHours }) {
  const clock = useSettingsClock();
  const { t, zone } = clock;
  const now = useNow();
  const sound = reckonable(hours);
  const isOpen = isOpenAt(sound, zone, new Date(now));
  const change = nextChange(sound, zone, new Date(now));
  const at = change && ('opens' in change ? change.opens : change.closes);
  const coming = at && comingMoment(at.getTime(), now, clock);
  return (
    <p className="flex items-center gap-2">
      <span
        aria-hidden
        className={classes(
          'size-2 shrink-0 rounded-full',
          isOpen ? 'bg-ok-sign' : 'border-[1.5px] border-control',
        )}
      />
      {coming
        ? t(isOpen ? 'hours.openUntil' : 'hours.closedUntil', coming)
        : t(isOpen ? 'hours.openForEver' : 'hours.closedForEver')}
    </p>
  );
}
