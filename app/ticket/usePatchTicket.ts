import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../contract/client.ts';
import type { TicketPatch } from '../../contract/routes.ts';
import type { TicketDetail } from '../../contract/shapes.ts';
import { takeInAnswer } from '../live/takeIn.ts';
import { useReason } from '../session/useReason.ts';
import { useSession } from '../session/useSession.ts';
import { say } from '../ui/toast.ts';
import { useWords } from '../words/useWords.ts';
import { patched } from './patched.ts';
import { ticketKey } from './ticket.ts';

type Change = { ticket: TicketDetail; patch: TicketPatch };

/** ASSIGN-1: what is assigned is what stands on the screen: if somebody was quicker, it is they who have it. */
function ifStillTheirs({ assignee_id }: TicketDetail, patch: TicketPatch): TicketPatch {
  return patch.assignee_id === undefined ? {} : { if_assignee_id: assignee_id };
}

/** Done on the screen at once, everywhere the ticket is drawn; put back with the reason if the server refuses. */
export function usePatchTicket(): (ticket: TicketDetail, patch: TicketPatch) => void {
  const client = useQueryClient();
  const me = useSession().member.id;
  const { t } = useWords();
  const reasonOf = useReason();
  const { mutate } = useMutation({
    networkMode: 'always',
    mutationFn: ({ ticket, patch }: Change) =>
      call('patchTicket', { params: { id: ticket.id }, body: { ...patch, ...ifStillTheirs(ticket, patch) } }),
    onMutate: ({ ticket, patch }) => takeInAnswer(client, me, [patched(ticket, patch)]),
    onSuccess: answer => takeInAnswer(client, me, [answer]),
    onError: (error, { ticket }) => {
      takeInAnswer(client, me, [ticket]);
      void client.invalidateQueries({ queryKey: ticketKey(ticket.id) });
      say({ text: t('ticket.refused', { reason: reasonOf(error, ticket) }), tone: 'refused' });
    },
  });
  return (ticket, patch) => mutate({ ticket, patch });
}
