import { useQuery } from '@tanstack/react-query';
import { mayAdminister } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SettingsFrame } from '../SettingsFrame.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { ProviderForm } from './ProviderForm.tsx';
import { singleSignOnQuery } from './singleSignOn.ts';

/** ROLE-4: by which provider members sign in, for Owner and Admin. */
export function SsoPage() {
  const { t } = useSettingsWords();
  const allowed = mayAdminister(useSession().member.role);
  return (
    <SettingsFrame title={t('sso.title')}>
      {allowed ? <Page /> : <Notice text={t('sso.notYours')} />}
    </SettingsFrame>
  );
}

function Page() {
  const { t } = useSettingsWords();
  return (
    <div className="@container px-12 pb-12 max-pane:px-8 max-column:px-4">
      <div className="max-w-240">
        <h1 className="flex min-h-14 items-center text-title max-column:text-view">{t('sso.title')}</h1>
        <p className="max-w-160 text-pretty text-quiet">{t('sso.intro')}</p>
        <Provider />
      </div>
    </div>
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
