import type { TicketDetail } from '../../contract/shapes.ts';
import { useShortName } from '../profile/names.ts';
import { useWords } from '../words/useWords.ts';

/** Where the visitor's next words will stand. Not read out each time: the words themselves will be. */
export function TypingDots({ ticket }: { ticket: TicketDetail }) {
  const { t } = useWords();
  const name = useShortName()(ticket);
  return (
    <p aria-live="off" className="mt-3 flex">
      <span className="sr-only">{t('thread.typing', { name })}</span>
      <span
        aria-hidden
        title={t('thread.typing', { name })}
        className="flex h-9.5 items-center gap-1 rounded-bubble rounded-bl-[5px] bg-bubble-in px-3.5"
      >
        <span className="typing-dot" />
        <span className="typing-dot" />
        <span className="typing-dot" />
      </span>
    </p>
  );
}
