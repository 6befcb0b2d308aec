import { Link } from '@tanstack/react-router';
import { type OfficeHours, WEEKDAYS } from '../../../contract/officeHours.ts';
import { wallClock } from '../../../contract/wallClock.ts';
import { classes } from '../../ui/classes.ts';
import { useNow } from '../../words/now.ts';
import { FormSection } from '../FormSection.tsx';
import { RadioCards } from '../RadioCards.tsx';
import { useSettingsClock } from '../words/useSettingsClock.ts';
import { DayRow } from './DayRow.tsx';
import { Holidays } from './Holidays.tsx';
import { HOURS_ROW } from './HoursRow.tsx';
import { OpenNow } from './OpenNow.tsx';
import { Scale } from './Track.tsx';
import { useOfficeHours } from './useOfficeHours.ts';

/** When somebody is there to answer (CHAT-3). */
export function HoursSection() {
  const { t } = useSettingsClock();
  const change = useOfficeHours();
  const { hours, choose } = change;
  return (
    <FormSection title={t('hours.title')} hint={t('hours.hint')}>
      <RadioCards
        name="office-hours"
        label={t('hours.title')}
        hidden
        choices={[
          { value: false, label: t('hours.always'), hint: t('hours.alwaysHint') },
          { value: true, label: t('hours.weekly'), hint: t('hours.weeklyHint') },
        ]}
        value={hours !== null}
        onChoose={choose}
      />
      {hours && <Hours hours={hours} change={change} />}
    </FormSection>
  );
}

type Props = { hours: OfficeHours; change: ReturnType<typeof useOfficeHours> };

function Hours({ hours, change }: Props) {
  const { t, zone } = useSettingsClock();
  const today = useToday(zone);
  return (
    <>
      <div>
        <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <OpenNow hours={hours} />
          <p className="text-small text-quiet">
            {t('hours.zone', { zone: zone.replaceAll('_', ' ') })}{' '}
            <Link
              to="/settings/workspace"
              className="font-medium text-accent-text underline underline-offset-2"
            >
              {t('hours.otherZone')}
            </Link>
          </p>
        </div>
        <ul aria-label={t('hours.week')}>
          {WEEKDAYS.map((day, at) => (
            <DayRow
              key={day}
              day={day}
              hours={hours}
              now={at === today.weekday ? today.share : null}
              change={change}
            />
          ))}
        </ul>
        <div className={classes(HOURS_ROW, 'max-column:hidden')}>
          <span />
          <Scale />
        </div>
      </div>
      <Holidays holidays={hours.holidays} onChange={change.changeHolidays} />
    </>
  );
}

const DAY = 24 * 3_600_000;

/** Where the shop's clock stands: on which day of the week, from 0 for Monday, and how much of it is over. */
function useToday(zone: string) {
  const wall = wallClock(zone, useNow());
  return { weekday: (new Date(wall).getUTCDay() + 6) % 7, share: (wall % DAY) / DAY };
}
