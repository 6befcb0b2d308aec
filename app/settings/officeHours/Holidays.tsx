import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import type { Holiday } from '../../../contract/officeHours.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { dayOf } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { MOST_HOLIDAYS } from '../limits.ts';
import { useSettingsClock } from '../words/useSettingsClock.ts';
import { HolidayFields } from './HolidayFields.tsx';
import { HoursRow } from './HoursRow.tsx';
import { blankHoliday, isDate } from './hours.ts';
import { dateName } from './hoursWords.ts';
import { useTroubleAt } from './useOfficeHours.ts';

type Props = { holidays: Holiday[]; onChange: (holidays: Holiday[]) => void };

/** Days with hours of their own, or none, in place of their weekday's. */
export function Holidays({ holidays, onChange }: Props) {
  const { t } = useSettingsClock();
  const id = useId();
  // By its date, for once they are saved they stand in another order. A new one has none.
  const [opened, open] = useState<string | null>(null);
  const add = () => {
    onChange([...holidays, blankHoliday]);
    open(blankHoliday.date);
  };
  const change = (which: number, changed: Holiday) => {
    onChange(holidays.with(which, changed));
    open(changed.date);
  };
  const remove = (which: number) => {
    onChange(holidays.toSpliced(which, 1));
    open(null);
    document.getElementById(`${id}-add`)?.focus();
  };
  return (
    <div>
      <p id={id} className="font-medium">
        {t('hours.holidays')}
      </p>
      <p className="mt-0.5 max-w-120 text-small text-pretty text-quiet">{t('hours.holidaysHint')}</p>
      {holidays.length > 0 && (
        <ul aria-labelledby={id} className="mt-1">
          {holidays.map((holiday, which) => {
            const key = `holiday ${which}`;
            return (
              <HolidayRow
                key={key}
                which={which}
                holiday={holiday}
                isOpened={opened === holiday.date}
                onOpen={isOpen => open(isOpen ? holiday.date : null)}
                onChange={changed => change(which, changed)}
                onRemove={() => remove(which)}
              />
            );
          })}
        </ul>
      )}
      <Button
        id={`${id}-add`}
        size="small"
        disabled={holidays.length >= MOST_HOLIDAYS}
        onClick={add}
        className="mt-2"
      >
        <Plus size={14} strokeWidth={1.75} aria-hidden />
        {t('hours.addHoliday')}
      </Button>
    </div>
  );
}

type RowProps = {
  which: number;
  holiday: Holiday;
  isOpened: boolean;
  onOpen: (isOpen: boolean) => void;
  onChange: (holiday: Holiday) => void;
  onRemove: () => void;
};

function HolidayRow({ which, holiday, isOpened, onOpen, onChange, onRemove }: RowProps) {
  const { t, locale, zone } = useSettingsClock();
  const now = useNow();
  const { trouble } = useTroubleAt(`/office_hours/holidays/${which}`);
  const { date, name, hours } = holiday;
  const day = isDate(date) ? dateName(date, locale) : t('hours.newHoliday');
  const isPast = isDate(date) && date < dayOf(now, zone);
  const isOpen = isOpened || trouble !== null;
  return (
    <HoursRow
      name={
        <p className={isPast ? 'text-quiet' : undefined}>
          <span className="block font-medium">{name ?? day}</span>
          {name && <span className="block text-small text-quiet">{day}</span>}
        </p>
      }
      blocks={hours}
      isOpen={isOpen}
      edit={{ name: t('hours.edit', { name: name ?? day }), onClick: () => onOpen(!isOpen) }}
      more={
        <IconButton
          icon={X}
          name={t('hours.removeHoliday', { name: name ?? day })}
          tip="bottom-end"
          onClick={onRemove}
        />
      }
    >
      <HolidayFields which={which} holiday={holiday} called={name ?? day} onChange={onChange} />
    </HoursRow>
  );
}
