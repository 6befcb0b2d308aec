import { Link } from '@tanstack/react-router';
import { mayAdminister } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { IntegrationCard } from './IntegrationCard.tsx';

/** DATA-1: files are for Owner and Admin. */
export function CsvCard() {
  const { t } = useSettingsWords();
  if (!mayAdminister(useSession().member.role)) return null;
  return (
    <IntegrationCard title="CSV" about={t('imports.about')}>
      <Link to="/settings/imports" className={buttonClass({}, 'self-start')}>
        {t('imports.open')}
      </Link>
    </IntegrationCard>
  );
}
