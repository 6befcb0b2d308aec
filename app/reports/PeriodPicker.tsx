import { Link, useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { controlClass } from '../settings/control.ts';
import { classes } from '../ui/classes.ts';
import { isDay, type Period, type PeriodSearch, wrongWith } from './period.ts';
import { useReportWords } from './words/useReportWords.ts';

const CHOICE =
  'moving flex h-8 items-center rounded-small px-3 max-column:h-10 aria-[current=page]:bg-selected aria-[current=page]:font-medium hover:bg-hover';

/** By its path each would be chosen. What the address says is text, and so no router finds the days in it. */
const EXACTLY = { exact: true, includeSearch: true } as const;

type Props = { search: PeriodSearch; period: Period };

/** It stands in the address, so that a report can be passed on. */
export function PeriodPicker({ search, period }: Props) {
  const { t } = useReportWords();
  const isOwn = search.from !== undefined;
  const last = isOwn ? null : (search.days ?? 30);
  const choices = [
    { days: 7, name: t('reports.last7'), search: { days: 7 } },
    { days: 30, name: t('reports.last30'), search: {} },
    { days: 90, name: t('reports.last90'), search: { days: 90 } },
  ] as const;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <nav aria-label={t('reports.period')} className="flex flex-wrap gap-0.5">
        {choices.map(({ days, name, search: to }) => (
          <Link
            key={days}
            to="/reports"
            search={to}
            replace
            aria-current={days === last && 'page'}
            activeOptions={EXACTLY}
            className={CHOICE}
          >
            {name}
          </Link>
        ))}
        <Link
          to="/reports"
          search={period}
          replace
          aria-current={isOwn && 'page'}
          activeOptions={EXACTLY}
          className={CHOICE}
        >
          {t('reports.own')}
        </Link>
      </nav>
      {isOwn && <OwnDates key={`${period.from} ${period.to}`} period={period} />}
    </div>
  );
}

/** What is typed counts once it is two days of which there can be a report. */
function OwnDates({ period }: { period: Period }) {
  const { t } = useReportWords();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(period);
  const wrong = isDay(typed.from) && isDay(typed.to) ? wrongWith(typed) : null;
  const id = useId();
  const take = () => {
    const isWhole = isDay(typed.from) && isDay(typed.to) && !wrong;
    if (isWhole) void navigate({ to: '/reports', search: typed, replace: true });
  };
  return (
    <form
      className="flex flex-wrap items-center gap-2"
      onSubmit={event => {
        event.preventDefault();
        take();
      }}
    >
      {(['from', 'to'] as const).map(end => (
        <input
          key={end}
          type="date"
          aria-label={t(`reports.${end}`)}
          aria-invalid={wrong !== null}
          aria-describedby={wrong ? id : undefined}
          value={typed[end]}
          min="2000-01-01"
          max="2999-12-31"
          onChange={event => setTyped({ ...typed, [end]: event.target.value })}
          onBlur={take}
          className={classes(controlClass(wrong, false), 'w-38!')}
        />
      ))}
      {wrong && (
        <p id={id} role="alert" className="text-small text-danger">
          {t(`reports.${wrong}`)}
        </p>
      )}
    </form>
  );
}
