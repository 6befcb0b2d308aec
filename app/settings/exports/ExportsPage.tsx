import { useSession } from '../../session/useSession.ts';
import { ChangersPage } from '../ChangersPage.tsx';
import { FormSection } from '../FormSection.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { DownloadLink } from './DownloadLink.tsx';
import { Tables } from './Tables.tsx';

/** DATA-3, DATA-4: what the shop can take along. */
export function ExportsPage() {
  const { t } = useSettingsWords();
  const isOwner = useSession().member.role === 'owner';
  return (
    <ChangersPage title={t('exports.title')}>
      <p className="max-w-150 text-pretty text-quiet">{t('exports.logged')}</p>
      <Tables />
      <FormSection title={t('exports.ledger')} hint={t('exports.ledgerHint')}>
        <DownloadLink to="/api/v1/consent_ledger.csv" name={t('exports.takeLedger')} />
      </FormSection>
      <FormSection title={t('exports.all')} hint={t('exports.allHint')}>
        {isOwner ? (
          <DownloadLink to="/api/v1/exports/workspace.tar.gz" name={t('exports.takeAll')} />
        ) : (
          <p className="text-quiet">{t('exports.ownersOnly')}</p>
        )}
      </FormSection>
    </ChangersPage>
  );
}
