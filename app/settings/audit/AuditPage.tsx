import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AuditKind } from '../../../contract/auditRoutes.ts';
import { call } from '../../../contract/client.ts';
import { mayAdminister } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PagedList } from '../../ui/PagedList.tsx';
import { Segments } from '../Segments.tsx';
import { SettingsFrame } from '../SettingsFrame.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { AuditRow } from './AuditRow.tsx';

type Shown = AuditKind | 'all';

/** SET-2: who changed what, for Owner and Admin. */
export function AuditPage() {
  const { t } = useSettingsWords();
  const allowed = mayAdminister(useSession().member.role);
  return (
    <SettingsFrame title={t('audit.title')}>
      {allowed ? <Log /> : <Notice text={t('audit.notYours')} />}
    </SettingsFrame>
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
    <div className="px-12 pb-12 max-pane:px-8 max-column:px-4">
      <div className="max-w-240">
        <h1 className="flex min-h-14 items-center text-title max-column:text-view">{t('audit.title')}</h1>
        <p className="mb-6 max-w-160 text-pretty text-quiet">{t('audit.intro')}</p>
        <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
          <div className="min-w-0 overflow-x-auto">
            <Segments name="kind" label={t('audit.show')} choices={choices} value={kind} onChoose={setKind} />
          </div>
          <a
            href={kind === 'all' ? '/api/v1/audit.csv' : `/api/v1/audit.csv?kind=${kind}`}
            download
            className="moving text-small text-quiet underline underline-offset-2 hover:text-ink"
          >
            {t('audit.csv')}
          </a>
        </div>
        <Entries kind={kind} />
      </div>
    </div>
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
