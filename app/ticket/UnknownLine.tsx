import { CircleQuestionMark } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Message, TicketDetail } from '../../contract/shapes.ts';
import { useShortName } from '../profile/names.ts';
import { useWords } from '../words/useWords.ts';
import { failureText } from './failure.ts';
import { LineAction, TroubleLine } from './TroubleLine.tsx';
import { useRetry } from './useRetry.ts';

type Props = { message: Message; ticket: TicketDetail };

/** That nobody knows is no failure yet, so it is only said; and trying again may send a second time, so it is asked. */
export function UnknownLine({ message, ticket }: Props) {
  const { t } = useWords();
  const [asked, setAsked] = useState<'not yet' | 'now' | 'before'>('not yet');
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked === 'before') first.current?.focus();
  }, [asked]);
  if (asked === 'now') return <Twice message={message} ticket={ticket} onBack={() => setAsked('before')} />;
  return (
    <TroubleLine icon={CircleQuestionMark} tone="quiet" text={failureText(message, ticket, t)}>
      {ticket.may_reply.allowed && !message.erased && (
        <LineAction ref={first} onClick={() => setAsked('now')}>
          {t('state.retry')}
        </LineAction>
      )}
    </TroubleLine>
  );
}

function Twice({ message, ticket, onBack }: Props & { onBack: () => void }) {
  const { t } = useWords();
  const name = useShortName()(ticket);
  const retry = useRetry(message, ticket);
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onBack();
  };
  return (
    <div role="alert" onKeyDown={onKeyDown}>
      <TroubleLine icon={CircleQuestionMark} tone="quiet" text={t('unknown.twice', { name })}>
        <span className="mr-3">
          <LineAction ref={safe} onClick={onBack}>
            {t('unknown.leave')}
          </LineAction>
        </span>
        <LineAction onClick={retry}>{t('unknown.again')}</LineAction>
      </TroubleLine>
    </div>
  );
}
