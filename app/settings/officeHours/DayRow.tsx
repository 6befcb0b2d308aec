import { useState } from 'react';
import { type OfficeHours, WEEKDAYS, type Weekday } from '../../../contract/officeHours.ts';
import { Button } from '../../ui/Button.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { BlocksField } from './BlocksField.tsx';
import { HoursRow } from './HoursRow.tsx';
import { copied, isCopied, WORKDAYS } from './hours.ts';
import { weekdayName } from './hoursWords.ts';
import { type useOfficeHours, useTroubleAt } from './useOfficeHours.ts';

type Props = {
  day: Weekday;
  hours: OfficeHours;
  /** Where the shop's clock stands, on its day. */
  now: number | null;
  change: ReturnType<typeof useOfficeHours>;
};

export function DayRow({ day, hours, now, change }: Props) {
  const { t, locale } = useSettingsWords();
  const [wanted, setWanted] = useState(false);
  const { trouble } = useTroubleAt(`/office_hours/days/${day}`);
  // It stays open while what was wrong is put right.
  if (trouble && !wanted) setWanted(true);
  const name = weekdayName(day, locale);
  return (
    <HoursRow
      name={<p className="font-medium">{name}</p>}
      blocks={hours.days[day]}
      now={now}
      isOpen={wanted}
      edit={{ name: t('hours.edit', { name }), onClick: () => setWanted(!wanted) }}
    >
      <BlocksField
        at={`/office_hours/days/${day}`}
        name={name}
        blocks={hours.days[day]}
        onChange={blocks => change.changeDay(day, blocks)}
      />
      <div className="mt-2 -ml-2.5 flex flex-wrap gap-x-1">
        <Copy name="hours.copyWorkdays" to={WORKDAYS} {...{ day, hours, change }} />
        <Copy name="hours.copyAll" to={WEEKDAYS} {...{ day, hours, change }} />
      </div>
    </HoursRow>
  );
}

type CopyProps = Pick<Props, 'day' | 'hours' | 'change'> & {
  name: 'hours.copyWorkdays' | 'hours.copyAll';
  to: readonly Weekday[];
};

function Copy({ name, to, day, hours, change }: CopyProps) {
  const { t } = useSettingsWords();
  return (
    <Button
      look="plain"
      size="small"
      disabled={isCopied(hours, day, to)}
      onClick={() => change.changeAll(copied(hours, day, to))}
    >
      {t(name)}
    </Button>
  );
}
