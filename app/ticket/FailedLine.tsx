import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CircleAlert, CircleQuestionMark } from 'lucide-react';
import { call } from '../../contract/client.ts';
import type { Message, TicketDetail } from '../../contract/shapes.ts';
import { takeInAnswer } from '../live/takeIn.ts';
import { useReason } from '../session/useReason.ts';
import { useSession } from '../session/useSession.ts';
import { say } from '../ui/toast.ts';
import { useWords } from '../words/useWords.ts';
import { failureText } from './failure.ts';
import { LineAction, TroubleLine } from './TroubleLine.tsx';

/** The time for it has passed, and will not come back. */
const TOO_LATE = 'too_late';

type Props = { message: Message; ticket: TicketDetail };

function useRetry({ message, ticket }: Props) {
  const { t } = useWords();
  const client = useQueryClient();
  const me = useSession().member.id;
  const reasonOf = useReason();
  return useMutation({
    networkMode: 'always',
    mutationFn: () => call('retryMessage', { params: { id: message.id } }),
    onSuccess: tried => takeInAnswer(client, me, [], [tried]),
    onError: error =>
      say({ text: t('composer.refused', { reason: reasonOf(error, ticket) }), tone: 'refused' }),
  });
}

/** Failed is red. That nobody knows is no failure yet, so it is only said. */
export function FailedLine({ message, ticket }: Props) {
  const { t } = useWords();
  const retry = useRetry({ message, ticket });
  const failed = message.status === 'failed';
  return (
    <TroubleLine
      icon={failed ? CircleAlert : CircleQuestionMark}
      tone={failed ? 'danger' : 'quiet'}
      text={failureText(message, ticket, t)}
    >
      {ticket.may_reply.allowed && message.error?.reason !== TOO_LATE && (
        <LineAction onClick={() => retry.isPending || retry.mutate()}>{t('state.retry')}</LineAction>
      )}
    </TroubleLine>
  );
}
