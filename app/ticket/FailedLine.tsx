import { CircleAlert } from 'lucide-react';
import type { Message, TicketDetail } from '../../contract/shapes.ts';
import { useWords } from '../words/useWords.ts';
import { failureText } from './failure.ts';
import { LineAction, TroubleLine } from './TroubleLine.tsx';
import { useRetry } from './useRetry.ts';

/** The time for these has passed, and will not come back. */
const TOO_LATE: readonly (string | undefined)[] = ['too_late', 'too_late_to_answer'];

type Props = { message: Message; ticket: TicketDetail };

/** Why a message did not get through, and what can be done. */
export function FailedLine({ message, ticket }: Props) {
  const { t } = useWords();
  const retry = useRetry(message, ticket);
  return (
    <TroubleLine icon={CircleAlert} tone="danger" text={failureText(message, ticket, t)}>
      {ticket.may_reply.allowed && !message.erased && !TOO_LATE.includes(message.error?.reason) && (
        <LineAction onClick={retry}>{t('state.retry')}</LineAction>
      )}
    </TroubleLine>
  );
}
