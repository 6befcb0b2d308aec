import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../contract/client.ts';
import type { NotificationChoices, Notifications } from '../../../contract/notificationRoutes.ts';
import { choicesQuery } from '../../notify/choices.ts';
import { say } from '../../ui/toast.ts';
import { reasonOf } from '../reasonOf.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';

export type Choose = (chosen: Partial<NotificationChoices>) => void;

/** What is chosen, and choosing: so at once, and back again with the reason if the server refuses. */
export function useChoices(): [Notifications | undefined, Choose] {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const { queryKey } = choicesQuery;
  const { mutate } = useMutation({
    scope: { id: 'notifications' },
    mutationFn: (body: Partial<NotificationChoices>) => call('patchNotifications', { body }),
    onMutate: async chosen => {
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, was => was && { ...was, ...chosen });
    },
    onError: error => {
      say({ text: t('settings.refused', { reason: reasonOf(error, t) }), tone: 'refused' });
      void client.invalidateQueries({ queryKey });
    },
    onSuccess: notifications => client.setQueryData(queryKey, notifications),
  });
  return [useQuery(choicesQuery).data, mutate];
}
