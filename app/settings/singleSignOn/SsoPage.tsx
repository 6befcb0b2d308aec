import { useQuery } from '@tanstack/react-query';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { AdminsPage } from '../ChangersPage.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { ProviderForm } from './ProviderForm.tsx';
import { singleSignOnQuery } from './singleSignOn.ts';

/** ROLE-4: by which provider members sign in, for Owner and Admin. */
export function SsoPage() {
  const { t } = useSettingsWords();
  return (
    <AdminsPage title={t('sso.title')} notYours={t('sso.notYours')}>
      <p className="max-w-160 text-pretty text-quiet">{t('sso.intro')}</p>
      <Provider />
    </AdminsPage>
  );
}

function Provider() {
  const { t } = useSettingsWords();
  const { data, isError, refetch } = useQuery(singleSignOnQuery);
  // Begun anew where it has been set up or removed, and not while somebody writes.
  if (data) return <ProviderForm key={String(data.provider === null)} now={data} />;
  const again = <Button onClick={() => void refetch()}>{t('action.retry')}</Button>;
  return isError ? <Notice alert text={t('sso.error')} action={again} /> : null;
}
