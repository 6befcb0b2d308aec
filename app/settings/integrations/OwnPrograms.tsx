import { Link } from '@tanstack/react-router';
import { buttonClass } from '../../ui/Button.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { IntegrationCard } from './IntegrationCard.tsx';

const WAY = buttonClass({});

/** DATA-3: what is not integrated by us can be by anybody. */
export function OwnPrograms() {
  const { t } = useSettingsWords();
  return (
    <IntegrationCard title={t('integrations.own')} about={t('integrations.ownAbout')}>
      <div className="flex flex-wrap gap-2">
        <Link to="/settings/webhooks" className={WAY}>
          {t('hooks.title')}
        </Link>
        <a href="/api/docs" target="_blank" rel="noopener" className={WAY}>
          {t('integrations.apiDocs')}
        </a>
      </div>
    </IntegrationCard>
  );
}
