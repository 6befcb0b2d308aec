import type { Report } from '../../contract/reportRoutes.ts';
import { DaySection } from './DaySection.tsx';
import { lengthText } from './length.ts';
import { useReportWords } from './words/useReportWords.ts';

/** Nobody counts in halves, and clocks not in tens. */
const COUNTS = [0, 1, 2, 3, 4, 5].flatMap(zeros => [1, 2, 5].map(step => step * 10 ** zeros));
const LENGTHS = [
  60,
  300,
  900,
  1800,
  ...[1, 3, 6, 12, 24, 48, 120, 240, 720, 2400].map(hours => hours * 3600),
];

/** How much there was to do, and how soon it was done. */
export function Days({ report }: { report: Report }) {
  const { t, locale } = useReportWords();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const valuesOf = <Name extends 'tickets' | 'replies' | 'median' | 'p90'>(name: Name) =>
    report.days.map(day => day[name]);
  return (
    <>
      <DaySection
        report={report}
        title={t('reports.activity')}
        lines={[
          { name: t('reports.tickets'), tone: 'accent', values: valuesOf('tickets') },
          { name: t('reports.replies'), tone: 'note', values: valuesOf('replies') },
        ]}
        valueText={value => number.format(value)}
        steps={COUNTS}
      />
      <DaySection
        report={report}
        title={t('reports.times')}
        lines={[
          { name: t('reports.medianShort'), tone: 'accent', values: valuesOf('median') },
          { name: t('reports.p90Short'), tone: 'note', values: valuesOf('p90') },
        ]}
        valueText={seconds => lengthText(seconds, t)}
        steps={LENGTHS}
      />
    </>
  );
}
