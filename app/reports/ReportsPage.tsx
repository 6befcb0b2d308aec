import { useSearch } from '@tanstack/react-router';
import type { Report } from '../../contract/reportRoutes.ts';
import { Button } from '../ui/Button.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Bone, useWaitedFor } from '../ui/Skeleton.tsx';
import { dayOf } from '../words/clock.ts';
import { useNow } from '../words/now.ts';
import { useClock } from '../words/useClock.ts';
import { Credits } from './Credits.tsx';
import { Days } from './Days.tsx';
import { Parts } from './Parts.tsx';
import { PeriodPicker } from './PeriodPicker.tsx';
import { periodOf, wrongWith } from './period.ts';
import { ReportTiles } from './ReportTiles.tsx';
import { RevenuePart } from './revenue/RevenuePart.tsx';
import { TicketsLink } from './TicketsLink.tsx';
import { useReport } from './useReport.ts';
import { useReportWords } from './words/useReportWords.ts';

/** TIME-2: how soon customers were answered, how much there was to do, what it cost, and what it brought. */
export function ReportsPage() {
  const { t } = useReportWords();
  const search = useSearch({ from: '/signed-in/in-reports/reports' });
  const period = periodOf(search, dayOf(useNow(), useClock().zone));
  const isRight = wrongWith(period) === null;
  const report = useReport(period, isRight);
  const slow = useWaitedFor(report.isLoading);
  return (
    <main className="quiet-scroll h-full overflow-y-auto bg-surface">
      <PageTitle page={t('reports.title')} />
      <div className="mx-auto flex max-w-230 flex-col gap-10 px-8 pt-4 pb-16 max-column:px-4">
        <header className="flex flex-col gap-3">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <h1 className="text-heading">{t('reports.title')}</h1>
            {isRight && <TicketsLink period={period} />}
          </div>
          <PeriodPicker search={search} period={period} />
        </header>
        {report.data && <Body report={report.data} />}
        {slow && <Bones />}
        {report.isError && !report.data && (
          <p role="alert" className="flex flex-wrap items-center justify-between gap-3 text-quiet">
            {t('reports.error')}
            <Button onClick={() => void report.refetch()}>{t('action.retry')}</Button>
          </p>
        )}
        <RevenuePart period={period} wanted={isRight} />
      </div>
    </main>
  );
}

function Body({ report }: { report: Report }) {
  const { t } = useReportWords();
  const { total, time_zone: zone } = report;
  const isEmpty = total.tickets === 0 && total.replies === 0;
  return (
    <>
      <ReportTiles report={report} />
      {isEmpty ? (
        <p className="text-quiet">{t('reports.nothing')}</p>
      ) : (
        <>
          <Days report={report} />
          <Parts report={report} />
        </>
      )}
      <Credits report={report} />
      <p className="text-small text-quiet">
        {t(report.in_office_hours ? 'reports.zoneAndHours' : 'reports.zone', { zone })}
      </p>
    </>
  );
}

function Bones() {
  const { t } = useReportWords();
  return (
    <div role="status" aria-label={t('reports.loading')} className="flex flex-col gap-10">
      <div className="grid grid-cols-4 gap-8 max-pane:grid-cols-2">
        {[1, 2, 3, 4].map(nth => (
          <Bone key={nth} shape="h-16" />
        ))}
      </div>
      <Bone shape="h-60" />
      <Bone shape="h-60" />
    </div>
  );
}
