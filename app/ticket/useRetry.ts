import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../contract/client.ts';
import type { Message, TicketDetail } from '../../contract/shapes.ts';
import { takeInAnswer } from '../live/takeIn.ts';
import { useReason } from '../session/useReason.ts';
import { useSession } from '../session/useSession.ts';
import { say } from '../ui/toast.ts';
import { useWords } from '../words/useWords.ts';

/** Sends a message again that did not get through; once, however often it is pressed. */
export function useRetry(message: Message, ticket: TicketDetail): () => void {
  const { t } = useWords();
  const client = useQueryClient();
  const me = useSession().member.id;
  const reasonOf = useReason();
  const { isPending, mutate } = useMutation({
    networkMode: 'always',
    mutationFn: () => call('retryMessage', { params: { id: message.id } }),
    onSuccess: tried => takeInAnswer(client, me, [], [tried]),
    onError: error =>
      say({ text: t('composer.refused', { reason: reasonOf(error, ticket) }), tone: 'refused' }),
  });
  return () => isPending || mutate();
}
