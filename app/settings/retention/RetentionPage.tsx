import { useQuery } from '@tanstack/react-query';
import { Bone, useWaitedFor } from '../../ui/Skeleton.tsx';
import { AdminsPage } from '../ChangersPage.tsx';
import { NotRead } from '../NotRead.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { RetentionForm } from './RetentionForm.tsx';
import { retentionQuery } from './retention.ts';

/** DATA-4: for how long what is kept is kept, for Owner and Admin. */
export function RetentionPage() {
  const { t } = useSettingsWords();
  return (
    <AdminsPage title={t('keep.title')} notYours={t('keep.notYours')}>
      <p className="max-w-160 text-pretty text-quiet">{t('keep.intro')}</p>
      <Kept />
    </AdminsPage>
  );
}

function Kept() {
  const { t } = useSettingsWords();
  const { data, isPending, isError, refetch } = useQuery(retentionQuery);
  const slow = useWaitedFor(isPending);
  if (data) return <RetentionForm now={data} />;
  if (!isError) return slow ? <Bone shape="mt-10 h-9 w-2/5" /> : null;
  return <NotRead text={t('keep.error')} again={refetch} />;
}
