import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../contract/client.ts';
import type { TicketPatch } from '../../contract/routes.ts';
import type { TicketDetail } from '../../contract/shapes.ts';
import { takeInAnswer } from '../live/takeIn.ts';
import { useReason } from '../session/useReason.ts';
import { useSession } from '../session/useSession.ts';
import { say } from '../ui/toast.ts';
import { useWords } from '../words/useWords.ts';
import { ticketKey } from './ticket.ts';

type Change = { ticket: TicketDetail; patch: TicketPatch };

/** How the ticket will look once the server has agreed. */
function patched(ticket: TicketDetail, patch: TicketPatch): TicketDetail {
  const status = patch.status ?? ticket.status;
  return {
    ...ticket,
    status,
    read: patch.read ?? ticket.read,
    assignee_id: patch.assignee_id === undefined ? ticket.assignee_id : patch.assignee_id,
    snoozed_until: status === 'snoozed' ? (patch.snoozed_until ?? ticket.snoozed_until) : null,
    tags: retagged(ticket.tags, patch),
    may_reply: status === 'closed' ? afterClosing(ticket) : ticket.may_reply,
  };
}

export function retagged(has: string[], { tags, add_tags = [], remove_tags = [] }: TicketPatch): string[] {
  return [...new Set([...(tags ?? has), ...add_tags])].filter(id => !remove_tags.includes(id));
}

/** A chat that has ended is answered no more (TICK-3). */
function afterClosing({ channel, may_reply }: TicketDetail): TicketDetail['may_reply'] {
  if (channel === 'sms' || !may_reply.allowed) return may_reply;
  return { allowed: false, code: 'chat_closed', since: null, evidence: null };
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
      call('patchTicket', { params: { id: ticket.id }, body: patch }),
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
