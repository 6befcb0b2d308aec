import { Download } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { ReportTable } from '../../contract/reportRoutes.ts';
import { buttonClass } from '../ui/Button.tsx';
import type { Period } from './period.ts';
import { useReportWords } from './words/useReportWords.ts';

type Props = { title: string; table: ReportTable; period: Period; toggle?: ReactNode; children: ReactNode };

/** A table of the report, with the way to take it along. */
export function ReportSection({ title, table, period: { from, to }, toggle, children }: Props) {
  const { t } = useReportWords();
  const id = useId();
  const file = `/api/v1/reports.csv?${new URLSearchParams({ table, from, to })}`;
  return (
    <section aria-labelledby={id} className="min-w-0">
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <h2 id={id} className="mr-auto text-title">
          {title}
        </h2>
        {toggle}
        <a
          href={file}
          download
          aria-label={t('reports.csvOf', { name: title })}
          className={buttonClass({ look: 'plain', size: 'small' }, 'max-column:h-10')}
        >
          <Download size={14} strokeWidth={1.75} aria-hidden />
          {t('reports.csv')}
        </a>
      </div>
      {children}
    </section>
  );
}
