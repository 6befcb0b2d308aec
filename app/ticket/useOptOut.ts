import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../contract/client.ts';
import type { TicketDetail } from '../../contract/shapes.ts';
import { takeInAnswer } from '../live/takeIn.ts';
import { useShortName } from '../profile/names.ts';
import { useReason } from '../session/useReason.ts';
import { useSession } from '../session/useSession.ts';
import { say } from '../ui/toast.ts';
import { useWords } from '../words/useWords.ts';

/** Whether the customer's words look like a wish to get no more texts (SMS-5). */
export function isSuspected({ flags, channel }: Pick<TicketDetail, 'flags' | 'channel'>): boolean {
  return channel === 'sms' && flags.includes('opt_out_suspected');
}

/** Whoever has left both kinds has nothing left to leave. */
export function canOptOut({ channel, profile_detail: { consent } }: TicketDetail): boolean {
  return channel === 'sms' && Object.values(consent).some(state => state !== 'unsubscribed');
}

/** The confirmation of an opt-out cannot reach who is blocked, nor leave from a number that is gone. */
export function isConfirmed({ may_reply: { code }, sending_number: number }: TicketDetail): boolean {
  return number !== null && code !== 'profile_blocked' && code !== 'number_gone';
}

/** Opts out for good: only the customer can take it back, so it is not drawn before it is so. */
export function useOptOut() {
  const { t } = useWords();
  const shortName = useShortName();
  const { mutate, isPending } = useAnswered('optOutCustomer', ticket =>
    say({ text: t('stop.done', { name: shortName(ticket) }), tone: 'done' }),
  );
  return { optOut: mutate, isPending };
}

/** The customer did not ask: the words stay, the suspicion goes, at once. */
export function useDismissOptOut() {
  const client = useQueryClient();
  const me = useSession().member.id;
  const { mutate } = useAnswered('dismissOptOut');
  return (ticket: TicketDetail) => {
    takeInAnswer(client, me, [{ ...ticket, flags: [], flagged_message_id: null }]);
    mutate(ticket);
  };
}

function useAnswered(name: 'optOutCustomer' | 'dismissOptOut', onDone?: (ticket: TicketDetail) => void) {
  const client = useQueryClient();
  const me = useSession().member.id;
  const { t } = useWords();
  const reasonOf = useReason();
  return useMutation({
    networkMode: 'always',
    mutationFn: ({ id }: TicketDetail) => call(name, { params: { id } }),
    onSuccess: ticket => {
      takeInAnswer(client, me, [ticket]);
      onDone?.(ticket);
    },
    onError: (error, ticket) => {
      takeInAnswer(client, me, [ticket]);
      say({ text: t('ticket.refused', { reason: reasonOf(error, ticket) }), tone: 'refused' });
    },
  });
}
