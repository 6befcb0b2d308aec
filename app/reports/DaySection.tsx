import { useState } from 'react';
import type { Report } from '../../contract/reportRoutes.ts';
import { Button } from '../ui/Button.tsx';
import { Chart, type Line } from './Chart.tsx';
import { CountsTable } from './CountsTable.tsx';
import { ReportSection } from './ReportSection.tsx';
import { ticketsOf } from './ticketsOf.ts';
import { useReportWords } from './words/useReportWords.ts';

type Props = {
  report: Report;
  title: string;
  lines: Line[];
  valueText: (value: number) => string;
  steps: number[];
};

/** Day by day: a chart, and the table behind it. */
export function DaySection({ report, title, lines, valueText, steps }: Props) {
  const { t, locale } = useReportWords();
  const [asTable, setAsTable] = useState(false);
  const toggle = (
    <Button size="small" onClick={() => setAsTable(!asTable)}>
      {t(asTable ? 'reports.asChart' : 'reports.asTable')}
    </Button>
  );
  return (
    <ReportSection title={title} table="days" period={report} toggle={toggle}>
      {asTable ? (
        <CountsTable
          label={title}
          first={t('reports.day')}
          rows={report.days.map(({ day, ...counted }) => ({
            ...{ key: day, name: dayText(day, locale, true), ...counted },
            leads: had => ticketsOf(had, report, { day }),
          }))}
        />
      ) : (
        <Chart
          name={t('reports.chartOf', { name: title })}
          days={report.days.map(({ day }) => day)}
          lines={lines}
          dayText={day => dayText(day, locale)}
          valueText={valueText}
          steps={steps}
        />
      )}
    </ReportSection>
  );
}

/** "3 Mar", with its weekday where there is room. */
export function dayText(day: string, locale: string, weekday = false): string {
  const options = { timeZone: 'UTC', day: 'numeric', month: 'short' } as const;
  return new Intl.DateTimeFormat(locale, weekday ? { ...options, weekday: 'short' } : options).format(
    Date.parse(day),
  );
}
