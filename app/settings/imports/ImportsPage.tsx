import { useQuery } from '@tanstack/react-query';
import { Bone, useWaitedFor } from '../../ui/Skeleton.tsx';
import { AdminsPage } from '../ChangersPage.tsx';
import { NotRead } from '../NotRead.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { ImportSection } from './ImportSection.tsx';
import { importsQuery } from './imports.ts';
import { UploadCsv } from './UploadCsv.tsx';

/** DATA-1: files of customers and of marketing sends, for Owner and Admin. */
export function ImportsPage() {
  const { t } = useSettingsWords();
  return (
    <AdminsPage title={t('imports.title')} notYours={t('imports.notYours')}>
      <p className="mb-6 max-w-160 text-pretty text-quiet">{t('imports.intro')}</p>
      <UploadCsv />
      <List />
    </AdminsPage>
  );
}

function List() {
  const { t } = useSettingsWords();
  const { data, isPending, isError, refetch } = useQuery(importsQuery);
  const slow = useWaitedFor(isPending);
  if (isError && !data) return <NotRead text={t('imports.error')} again={refetch} />;
  if (!data) return slow ? <Bone shape="h-3 w-2/5" /> : null;
  if (data.length === 0)
    return <p className="py-16 text-center text-balance text-quiet">{t('imports.empty')}</p>;
  return (
    <ul aria-label={t('imports.list')} className="mt-8 border-b border-line">
      {data.map(one => (
        <ImportSection key={one.id} csv={one} />
      ))}
    </ul>
  );
}
