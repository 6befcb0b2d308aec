import { useId, useState } from 'react';
import { classes } from '../../ui/classes.ts';
import { controlClass } from '../control.ts';
import { FormSection } from '../FormSection.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { DownloadLink } from './DownloadLink.tsx';

const EVER = { from: '', to: '' };

/** Tickets and messages, of a time or of all. */
export function Tables() {
  const { t } = useSettingsWords();
  const [days, setDays] = useState(EVER);
  const hint = useId();
  const isBackwards = Boolean(days.from && days.to && days.to < days.from);
  const said = { described: hint, isWrong: isBackwards };
  const file = (table: 'tickets' | 'messages') =>
    isBackwards ? null : `/api/v1/exports/${table}.csv${queryOf(days)}`;
  return (
    <FormSection title={t('exports.tables')} hint={t('exports.tablesHint')}>
      <div>
        <div className="flex gap-4 max-column:*:flex-1">
          <Day
            name={t('exports.from')}
            value={days.from}
            {...said}
            onChange={from => setDays({ ...days, from })}
          />
          <Day name={t('exports.to')} value={days.to} {...said} onChange={to => setDays({ ...days, to })} />
        </div>
        <p id={hint} className={classes('mt-1.5 text-small', isBackwards ? 'text-danger' : 'text-quiet')}>
          {t(isBackwards ? 'exports.backwards' : 'exports.ever')}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <DownloadLink to={file('tickets')} name={t('exports.tickets')} />
        <DownloadLink to={file('messages')} name={t('exports.messages')} />
      </div>
    </FormSection>
  );
}

type DayProps = {
  name: string;
  value: string;
  described: string;
  isWrong: boolean;
  onChange: (day: string) => void;
};

function Day({ name, value, described, isWrong, onChange }: DayProps) {
  return (
    <label className="flex min-w-0 flex-col gap-1.5">
      <span className="font-medium">{name}</span>
      <input
        type="date"
        min="2000-01-01"
        max="2999-12-31"
        value={value}
        aria-describedby={described}
        aria-invalid={isWrong}
        onChange={event => onChange(event.target.value)}
        className={controlClass(isWrong, false, 'w-44! max-column:w-full!')}
      />
    </label>
  );
}

/** What is left empty is not asked for. */
function queryOf(days: typeof EVER): string {
  const asked = new URLSearchParams(Object.entries(days).filter(([, day]) => day !== ''));
  return asked.size > 0 ? `?${asked}` : '';
}
