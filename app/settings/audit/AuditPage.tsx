import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AuditKind } from '../../../contract/auditRoutes.ts';
import { call } from '../../../contract/client.ts';
import { PagedList } from '../../ui/PagedList.tsx';
import { AdminsPage } from '../ChangersPage.tsx';
import { DownloadLink } from '../exports/DownloadLink.tsx';
import { Segments } from '../Segments.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { AuditRow } from './AuditRow.tsx';

type Shown = AuditKind | 'all';

/** SET-2: who changed what, for Owner and Admin. */
export function AuditPage() {
  const { t } = useSettingsWords();
  return (
    <AdminsPage title={t('audit.title')} notYours={t('audit.notYours')}>
      <Log />
    </AdminsPage>
  );
}

function Log() {
  const { t } = useSettingsWords();
  const [kind, setKind] = useState<Shown>('all');
  const choices = (['all', ...AuditKind.options] as const).map(value => ({
    value,
    label: t(`audit.of.${value}`),
  }));
  return (
    <>
      <p className="mb-6 max-w-160 text-pretty text-quiet">{t('audit.intro')}</p>
      <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <div className="min-w-0 overflow-x-auto">
          <Segments name="kind" label={t('audit.show')} choices={choices} value={kind} onChoose={setKind} />
        </div>
        <span className="mb-0.5">
          <DownloadLink
            to={kind === 'all' ? '/api/v1/audit.csv' : `/api/v1/audit.csv?kind=${kind}`}
            name={t('audit.csv')}
          />
        </span>
      </div>
      <Entries kind={kind} />
    </>
  );
}

/** What others change meanwhile is here as one comes back to it. */
function useAudit(kind: Shown) {
  return useInfiniteQuery({
    queryKey: ['audit', kind],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...(kind !== 'all' && { kind }), ...(pageParam && { cursor: pageParam }) };
      return call('listAudit', { query, signal });
    },
    initialPageParam: '',
    getNextPageParam: page => page.next_cursor,
    refetchOnMount: 'always',
    refetchOnWindowFocus: true,
  });
}

function Entries({ kind }: { kind: Shown }) {
  const { t } = useSettingsWords();
  const words = {
    list: t('audit.title'),
    loading: t('audit.loading'),
    error: t('audit.error'),
    empty: t('audit.empty'),
    more: t('audit.older'),
  };
  return (
    <PagedList
      query={useAudit(kind)}
      words={words}
      row={entry => <AuditRow key={entry.id} entry={entry} />}
    />
  );
}
