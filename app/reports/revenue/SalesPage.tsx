import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { PartList } from '../../profile/PartList.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { useReportWords } from '../words/useReportWords.ts';
import { SaleRow } from './SaleRow.tsx';
import { salesQuery } from './useRevenue.ts';
import { useWhose } from './useWhose.ts';

/** TIME-2: the orders behind a figure of the revenue, each with the text that it counts towards. */
export function SalesPage() {
  const { t } = useReportWords();
  const search = useSearch({ from: '/signed-in/in-reports/reports/orders' });
  const query = useInfiniteQuery(salesQuery(search));
  const whose = useWhose(search, query.data?.pages[0]?.data[0]);
  const { from, to } = search;
  const words = {
    list: t('sales.title'),
    loading: t('sales.loading'),
    error: t('sales.error'),
    empty: t('sales.none'),
    older: t('sales.older'),
  };
  return (
    <main className="quiet-scroll h-full overflow-y-auto bg-surface">
      <PageTitle page={t('sales.title')} />
      <div className="mx-auto flex max-w-230 flex-col gap-6 px-8 pt-4 pb-16 max-column:px-4">
        <header className="flex flex-col items-start gap-1">
          <Link
            to="/reports"
            search={from && to ? { from, to } : {}}
            className="moving -ml-1.5 flex h-8 items-center gap-1 rounded-small pr-2 text-small text-quiet hover:bg-hover max-column:h-10"
          >
            <ChevronLeft size={16} strokeWidth={1.75} aria-hidden />
            {t('reports.title')}
          </Link>
          <h1 className="text-heading">{t('sales.title')}</h1>
          <p className="text-quiet">{whose}</p>
        </header>
        <div>
          <PartList query={query} words={words} row={sale => <SaleRow key={sale.order.id} sale={sale} />} />
        </div>
      </div>
    </main>
  );
}
