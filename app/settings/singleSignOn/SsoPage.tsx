import { useQuery } from '@tanstack/react-query';
import { AdminsPage } from '../ChangersPage.tsx';
import { NotRead } from '../NotRead.tsx';
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
  return isError ? <NotRead text={t('sso.error')} again={refetch} /> : null;
}
