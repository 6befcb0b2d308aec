import { useId } from 'react';
import type { Revenue } from '../../../contract/saleRoutes.ts';
import { Failed } from '../../profile/PartList.tsx';
import { Bone, useWaitedFor } from '../../ui/Skeleton.tsx';
import type { Period } from '../period.ts';
import { useReportWords } from '../words/useReportWords.ts';
import { RevenueDays } from './RevenueDays.tsx';
import { RevenueTables } from './RevenueTables.tsx';
import { RevenueTiles } from './RevenueTiles.tsx';
import { useRevenue } from './useRevenue.ts';

type Props = { period: Period; wanted: boolean };

/** REPLY-7: what customers bought after they had followed a link in a text. It comes apart from the rest of the report. */
export function RevenuePart({ period, wanted }: Props) {
  const { t } = useReportWords();
  const id = useId();
  const revenue = useRevenue(period, wanted);
  const slow = useWaitedFor(revenue.isLoading);
  if (!wanted) return null;
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-10 border-t border-line pt-8">
      <div className="flex flex-col gap-1">
        <h2 id={id} className="text-heading">
          {t('reports.revenue')}
        </h2>
        {revenue.data && (
          <p className="text-quiet text-pretty">
            {t('reports.revenueHint', { hours: revenue.data.window_hours })}
          </p>
        )}
      </div>
      {revenue.data && <Body revenue={revenue.data} />}
      {slow && <Bones />}
      {revenue.isError && !revenue.data && (
        <Failed text={t('reports.revenueError')} onRetry={() => void revenue.refetch()} />
      )}
    </section>
  );
}

function Body({ revenue }: { revenue: Revenue }) {
  const { t } = useReportWords();
  if (revenue.total.length === 0) return <p className="text-quiet">{t('reports.noRevenue')}</p>;
  return (
    <>
      <RevenueTiles revenue={revenue} />
      <RevenueDays revenue={revenue} />
      <RevenueTables revenue={revenue} />
    </>
  );
}

function Bones() {
  const { t } = useReportWords();
  return (
    <div role="status" aria-label={t('reports.revenueLoading')} className="flex flex-col gap-10">
      <div className="grid grid-cols-4 gap-8 max-pane:grid-cols-2">
        <Bone shape="h-16" />
      </div>
      <Bone shape="h-60" />
    </div>
  );
}
