import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../contract/client.ts';
import type { MessagePatch } from '../../../contract/messageRoutes.ts';
import type { Message, TicketDetail } from '../../../contract/shapes.ts';
import { takeInAnswer } from '../../live/takeIn.ts';
import { useReason } from '../../session/useReason.ts';
import { useSession } from '../../session/useSession.ts';
import { say } from '../../ui/toast.ts';
import { useWords } from '../../words/useWords.ts';

/** How it will look once the server has agreed. */
function patched(message: Message, patch: MessagePatch): Message {
  const { send_at: at = message.send_at } = patch;
  return {
    ...message,
    body: patch.body ?? message.body,
    cancel_if_customer_writes: patch.cancel_if_customer_writes ?? message.cancel_if_customer_writes,
    send_at: at,
    status: at === null ? 'queued' : message.status,
    sent_at: at ?? new Date().toISOString(),
  };
}

function canceled(message: Message): Message {
  return { ...message, status: 'canceled', send_at: null, sent_at: new Date().toISOString() };
}

/** Changes a reply that has not left: on the screen at once, and back with the reason if the server refuses. */
export function useScheduled(message: Message, ticket: TicketDetail) {
  const client = useQueryClient();
  const me = useSession().member.id;
  const { t } = useWords();
  const reasonOf = useReason();
  const show = (shown: Message) => takeInAnswer(client, me, [], [shown]);
  const { mutateAsync } = useMutation({
    networkMode: 'always',
    mutationFn: (patch: MessagePatch | 'cancel') => {
      const params = { id: message.id };
      return patch === 'cancel'
        ? call('cancelMessage', { params })
        : call('editMessage', { params, body: patch });
    },
    onMutate: patch => show(patch === 'cancel' ? canceled(message) : patched(message, patch)),
    onSuccess: show,
    onError: error => {
      show(message);
      say({ text: t('ticket.refused', { reason: reasonOf(error, ticket) }), tone: 'refused' });
    },
  });
  /** Whether it was changed. */
  const change = (patch: MessagePatch | 'cancel') =>
    mutateAsync(patch).then(
      () => true,
      () => false,
    );
  return { change, edit: (patch: MessagePatch) => void change(patch), cancel: () => void change('cancel') };
}
