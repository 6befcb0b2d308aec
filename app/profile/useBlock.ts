import { useQueryClient } from '@tanstack/react-query';
import { type Answer, call } from '../../contract/client.ts';
import { takeInAnswer } from '../live/takeIn.ts';
import { useReason } from '../session/useReason.ts';
import { useSession } from '../session/useSession.ts';
import { say } from '../ui/toast.ts';
import { useWords } from '../words/useWords.ts';
import { useShortName, type Whose } from './names.ts';
import { type Answered, useSetBlocked } from './useSetBlocked.ts';

type Before = NonNullable<Answer<'blockProfile'>['sms_ticket_was']>;

/** Shuts a customer out, wherever one sees them. */
export function useBlock(): (whose: Whose) => Promise<void> {
  const { t } = useWords();
  const setBlocked = useSetBlocked();
  const takeBack = useTakeBack();
  const shortName = useShortName();
  return async whose => {
    const done = await setBlocked(whose, true);
    const undo = () => void takeBack(whose, done);
    if (done) say({ text: t('block.blocked', { name: shortName(whose) }), tone: 'done', undo });
  };
}

/** Takes a block back: the customer is let in, and the ticket that the block closed stands as it stood. */
export function useTakeBack(): (whose: Whose, done: Answered | null) => Promise<void> {
  const setBlocked = useSetBlocked();
  const putBack = usePutBack();
  return async (whose, done) => {
    const letIn = done && (await setBlocked(whose, false));
    if (letIn && 'sms_ticket_was' in done && done.sms_ticket_was) await putBack(whose, done.sms_ticket_was);
  };
}

/** Wherever the block was made: the ticket need not be the one on the screen. */
function usePutBack() {
  const client = useQueryClient();
  const me = useSession().member.id;
  const { t } = useWords();
  const reasonOf = useReason();
  return (whose: Whose, { id, ...patch }: Before) =>
    call('patchTicket', { params: { id }, body: patch }).then(
      answer => takeInAnswer(client, me, [answer]),
      (error: Error) =>
        say({ text: t('ticket.refused', { reason: reasonOf(error, whose) }), tone: 'refused' }),
    );
}
