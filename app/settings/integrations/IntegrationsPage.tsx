import { ChangersPage } from '../ChangersPage.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { INTEGRATIONS } from './all.ts';

/** SET-1: where what is known of customers comes from, and who else is told of it. */
export function IntegrationsPage() {
  const { t } = useSettingsWords();
  return (
    <ChangersPage title={t('integrations.title')}>
      <p className="max-w-150 text-pretty text-quiet">{t('integrations.intro')}</p>
      {INTEGRATIONS.map(({ id, Card }) => (
        <Card key={id} />
      ))}
    </ChangersPage>
  );
}
