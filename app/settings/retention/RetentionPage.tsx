import { useQuery } from '@tanstack/react-query';
import { mayAdminister } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Bone, useWaitedFor } from '../../ui/Skeleton.tsx';
import { SettingsFrame } from '../SettingsFrame.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { RetentionForm } from './RetentionForm.tsx';
import { retentionQuery } from './retention.ts';

/** DATA-4: for how long what is kept is kept, for Owner and Admin. */
export function RetentionPage() {
  const { t } = useSettingsWords();
  const allowed = mayAdminister(useSession().member.role);
  return (
    <SettingsFrame title={t('keep.title')}>
      {allowed ? <Page /> : <Notice text={t('keep.notYours')} />}
    </SettingsFrame>
  );
}

function Page() {
  const { t } = useSettingsWords();
  return (
    <div className="@container px-12 pb-12 max-pane:px-8 max-column:px-4">
      <div className="max-w-240">
        <h1 className="flex min-h-14 items-center text-title max-column:text-view">{t('keep.title')}</h1>
        <p className="max-w-160 text-pretty text-quiet">{t('keep.intro')}</p>
        <Kept />
      </div>
    </div>
  );
}

function Kept() {
  const { t } = useSettingsWords();
  const { data, isPending, isError, refetch } = useQuery(retentionQuery);
  const slow = useWaitedFor(isPending);
  if (data) return <RetentionForm now={data} />;
  if (!isError) return slow ? <Bone shape="mt-10 h-9 w-2/5" /> : null;
  const again = <Button onClick={() => void refetch()}>{t('action.retry')}</Button>;
  return <Notice alert text={t('keep.error')} action={again} />;
}
