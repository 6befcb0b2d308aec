import type { Message, TicketDetail } from '../../contract/shapes.ts';
import { useShortName } from '../profile/names.ts';
import { useWords } from '../words/useWords.ts';
import { MessageTime } from './MessageTime.tsx';

/** A keyword is an act more than a text: one line says what it did. */
export function KeywordLine({ message, ticket }: { message: Message; ticket: TicketDetail }) {
  const { t } = useWords();
  const shortName = useShortName();
  const word = message.keyword ?? message.body;
  return (
    <p className="mt-3 flex min-h-6 items-center gap-2 text-fine text-quiet">
      <span className="rounded-key bg-selected px-1.5 text-tiny font-semibold text-soft">{word}</span>
      <span className="min-w-0 flex-1">
        {t(`keyword.${message.keyword_kind ?? 'other'}`, { name: shortName(ticket) })}
      </span>
      <span className="text-meta">
        <MessageTime at={message.sent_at} />
      </span>
    </p>
  );
}
