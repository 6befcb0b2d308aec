import { CircleSlash } from 'lucide-react';
import type { Message, TicketDetail } from '../../../contract/shapes.ts';
import { useWords } from '../../words/useWords.ts';
import { contentOf } from '../content.ts';
import { giveBack } from '../drafts.ts';
import { MessageTime } from '../MessageTime.tsx';
import { LineAction } from '../TroubleLine.tsx';
import { useReply } from '../useReply.ts';

type Props = { message: Message; ticket: TicketDetail };

/** One line: nobody got it, and its words may still be wanted. */
export function CanceledLine({ message, ticket }: Props) {
  const { t } = useWords();
  const { place } = useReply(ticket);
  const { body } = message;
  const putBack = () => giveBack(place, contentOf(message, t('coupon.choose')), null);
  return (
    <p className="mt-3 flex min-h-6 items-center justify-end gap-x-2 text-fine max-column:flex-wrap text-quiet">
      <CircleSlash size={14} strokeWidth={1.75} aria-hidden className="shrink-0" />
      <span className="shrink-0">{t('thread.canceled')}</span>
      <span
        title={body}
        className="min-w-0 flex-initial truncate max-column:order-last max-column:basis-full max-column:text-right"
      >
        {body}
      </span>
      {body && ticket.may_reply.allowed && <LineAction onClick={putBack}>{t('state.discard')}</LineAction>}
      <span className="text-meta">
        <MessageTime at={message.sent_at} />
      </span>
    </p>
  );
}
