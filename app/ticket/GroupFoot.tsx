import { Hand } from 'lucide-react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { useWords } from '../words/useWords.ts';
import { By } from './By.tsx';
import { DeliverySign } from './DeliverySign.tsx';
import { FailedLine } from './FailedLine.tsx';
import { HeldLine } from './HeldLine.tsx';
import { canUndo } from './held.ts';
import { MessageTime } from './MessageTime.tsx';
import type { Reached } from './reached.ts';
import type { Look, Shown } from './threadItems.ts';
import { UnknownLine } from './UnknownLine.tsx';
import { UnsentLine } from './UnsentLine.tsx';
import { isSuspected } from './useOptOut.ts';

type Props = { shown: Shown; look: Look; ticket: TicketDetail; reached: Reached | null };

/** Under the last bubble of a group: when, by whom, and how far it got. */
export function GroupFoot({ shown, look, ticket, reached }: Props) {
  const { message, drawn } = shown;
  // In a chat a state stands once; each text has its own fate.
  const state = ticket.channel === 'sms' ? message.status : reached;
  if (drawn?.state === 'unsent') return <UnsentLine drawn={drawn} ticket={ticket} />;
  if (message.status === 'failed') return <FailedLine message={message} ticket={ticket} />;
  if (message.status === 'unknown') return <UnknownLine message={message} ticket={ticket} />;
  if (canUndo(message)) return <HeldLine message={message} ticket={ticket} />;
  return (
    <p className="mt-1 flex items-center gap-1 px-0.5 text-meta text-quiet">
      {look !== 'customer' && <By shown={shown} look={look} />}
      <MessageTime at={message.sent_at} />
      {look !== 'customer' && state && (
        <>
          <span aria-hidden>·</span>
          <DeliverySign state={state} />
        </>
      )}
      {isSuspected(ticket) && ticket.flagged_message_id === message.id && <SuspectedSign />}
    </p>
  );
}

/** At the text that looks like a wish to get no more. */
function SuspectedSign() {
  const { t } = useWords();
  return (
    <>
      <span aria-hidden>·</span>
      <span className="flex items-center gap-1 text-caution">
        <Hand size={14} strokeWidth={1.75} aria-hidden />
        {t('stop.mark')}
      </span>
    </>
  );
}
