import { useQueryClient } from '@tanstack/react-query';
import type { TicketDetail } from '../../contract/shapes.ts';
import { takeInAnswer } from '../live/takeIn.ts';
import { useShortName } from '../profile/names.ts';
import { useTakeBack } from '../profile/useBlock.ts';
import { useSetBlocked } from '../profile/useSetBlocked.ts';
import { useSession } from '../session/useSession.ts';
import { say } from '../ui/toast.ts';
import { useWords } from '../words/useWords.ts';

/** How the ticket will look once the server has agreed (TICK-6). */
function blocked(ticket: TicketDetail): TicketDetail {
  const since = new Date().toISOString();
  return {
    ...ticket,
    status: 'closed',
    snoozed_until: null,
    read: true,
    profile_detail: { ...ticket.profile_detail, blocked: true, blocked_at: since },
    may_reply: { allowed: false, code: 'profile_blocked', since, evidence: null },
  };
}

/** Blocks the customer of a ticket. Undone, they are let in again, and what can come back is as it was. */
export function useBlockTicket(): (ticket: TicketDetail) => void {
  const client = useQueryClient();
  const me = useSession().member.id;
  const { t } = useWords();
  const shortName = useShortName();
  const setBlocked = useSetBlocked();
  const takeBack = useTakeBack();
  return ticket => {
    takeInAnswer(client, me, [blocked(ticket)]);
    const done = setBlocked(ticket, true);
    say({
      text: t('block.blocked', { name: shortName(ticket) }),
      tone: 'done',
      undo: () => void done.then(answer => takeBack(ticket, answer)),
    });
    void done.then(answer => {
      if (!answer) takeInAnswer(client, me, [ticket]);
    });
  };
}
