import { CircleAlert } from 'lucide-react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { useWords } from '../words/useWords.ts';
import type { Drawn } from './outbox.ts';
import { LineAction, TroubleLine } from './TroubleLine.tsx';
import { useReply } from './useReply.ts';

/** It may even have arrived; sent again under its id it can only arrive once. */
export function UnsentLine({ drawn, ticket }: { drawn: Drawn; ticket: TicketDetail }) {
  const { t } = useWords();
  const { sendAgain } = useReply(ticket);
  return (
    <TroubleLine icon={CircleAlert} tone="danger" text={t('state.unsent')}>
      <LineAction onClick={() => sendAgain(drawn)}>{t('state.retry')}</LineAction>
    </TroubleLine>
  );
}
