import { Download } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { ReportTable } from '../../contract/reportRoutes.ts';
import type { RevenueTable } from '../../contract/saleRoutes.ts';
import { buttonClass } from '../ui/Button.tsx';
import type { Period } from './period.ts';
import { useReportWords } from './words/useReportWords.ts';

/** Where the tables are to be had as files. */
const FILES = { report: '/api/v1/reports.csv', revenue: '/api/v1/reports/revenue.csv' };

type Table = { of?: 'report'; table: ReportTable } | { of: 'revenue'; table: RevenueTable };
type Props = Table & { title: string; period: Period; toggle?: ReactNode; children: ReactNode };

/** A table of the report, with the way to take it along. */
export function ReportSection({ title, of = 'report', table, period, toggle, children }: Props) {
  const { t } = useReportWords();
  const id = useId();
  const { from, to } = period;
  const file = `${FILES[of]}?${new URLSearchParams({ table, from, to })}`;
  return (
    <section aria-labelledby={id} className="min-w-0">
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <h2 id={id} className="mr-auto text-title">
          {title}
        </h2>
        <span className="flex flex-wrap items-center gap-2">
          {toggle}
          <a
            href={file}
            download
            aria-label={t('reports.csvOf', { name: title })}
            className={buttonClass({ look: 'plain', size: 'small' })}
          >
            <Download size={14} strokeWidth={1.75} aria-hidden />
            {t('reports.csv')}
          </a>
        </span>
      </div>
      {children}
    </section>
  );
}
