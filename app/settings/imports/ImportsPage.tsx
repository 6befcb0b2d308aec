import { useQuery } from '@tanstack/react-query';
import { mayAdminister } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Bone, useWaitedFor } from '../../ui/Skeleton.tsx';
import { SettingsFrame } from '../SettingsFrame.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { ImportSection } from './ImportSection.tsx';
import { importsQuery } from './imports.ts';
import { UploadCsv } from './UploadCsv.tsx';

/** DATA-1: files of customers and of marketing sends, for Owner and Admin. */
export function ImportsPage() {
  const { t } = useSettingsWords();
  const allowed = mayAdminister(useSession().member.role);
  return (
    <SettingsFrame title={t('imports.title')}>
      {allowed ? <Page /> : <Notice text={t('imports.notYours')} />}
    </SettingsFrame>
  );
}

function Page() {
  const { t } = useSettingsWords();
  return (
    <div className="@container px-12 pb-12 max-pane:px-8 max-column:px-4">
      <div className="max-w-240">
        <h1 className="flex min-h-14 items-center text-title max-column:text-view">{t('imports.title')}</h1>
        <p className="mb-6 max-w-160 text-pretty text-quiet">{t('imports.intro')}</p>
        <UploadCsv />
        <List />
      </div>
    </div>
  );
}

function List() {
  const { t } = useSettingsWords();
  const { data, isPending, isError, refetch } = useQuery(importsQuery);
  const slow = useWaitedFor(isPending);
  if (isError && !data) {
    const retry = <Button onClick={() => void refetch()}>{t('action.retry')}</Button>;
    return <Notice alert text={t('imports.error')} action={retry} />;
  }
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
