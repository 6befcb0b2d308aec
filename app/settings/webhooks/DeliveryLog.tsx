import type { Webhook } from '../../../contract/webhookRoutes.ts';
import { PagedList } from '../../ui/PagedList.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { DeliveryRow } from './DeliveryRow.tsx';
import { useDeliveries } from './webhooks.ts';

/** What it was told in the last 30 days. */
export function DeliveryLog({ webhook: { id, enabled } }: { webhook: Webhook }) {
  const { t } = useSettingsWords();
  const words = {
    list: t('hooks.log'),
    loading: t('hooks.logLoading'),
    error: t('hooks.logError'),
    empty: t('hooks.logEmpty'),
    more: t('hooks.older'),
  };
  return (
    <PagedList
      query={useDeliveries(id)}
      words={words}
      row={one => <DeliveryRow key={one.id} webhookId={id} mayReplay={enabled} delivery={one} />}
    />
  );
}
