import { useQueryClient } from '@tanstack/react-query';
import { say } from '../../ui/toast.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { changeWebhook, webhookReason } from './webhooks.ts';

/** Changes something, and says what came of it; null where it was refused. */
export function useWebhookChange() {
  const client = useQueryClient();
  const { t } = useSettingsWords();
  return async <Name extends Parameters<typeof changeWebhook>[1]>(
    name: Name,
    input: Parameters<typeof changeWebhook<Name>>[2],
    done: string,
  ) => {
    try {
      const answer = await changeWebhook(client, name, input);
      if (done) say({ text: done, tone: 'done' });
      return answer;
    } catch (error) {
      say({ text: t('settings.refused', { reason: webhookReason(error, t) }), tone: 'refused' });
      return null;
    }
  };
}
