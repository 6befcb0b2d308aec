import { CircleAlert } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { useShortName } from '../profile/names.ts';
import { useWords } from '../words/useWords.ts';
import { ComposerFoot } from './ComposerFoot.tsx';
import { ComposerHead } from './ComposerHead.tsx';
import { useDraft, write } from './drafts.ts';
import { useReply } from './useReply.ts';

/** What a text can hold; a web chat message can hold more than anybody types. */
const LONGEST = { sms: 1600, web_chat: 20_000 } as const;

export function Composer({ ticket }: { ticket: TicketDetail }) {
  const { t } = useWords();
  const { reply, place } = useReply(ticket);
  const { text, refusal } = useDraft(place);
  const name = useShortName()(ticket.profile);
  const box = useRef<HTMLTextAreaElement>(null);
  const left = LONGEST[ticket.channel] - text.length;
  const ready = text.trim() !== '' && left >= 0;
  useShortcut('r', () => box.current?.focus());
  useEffect(() => {
    // A refusal gives the text back, and with it the pen.
    if (refusal) box.current?.focus();
  }, [refusal]);
  const send = () => {
    if (ready) reply(text.trim());
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') event.currentTarget.blur();
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <div className="moving rounded-card border border-line-strong bg-field pt-2.5 shadow-field focus-within:border-control max-column:rounded-[18px]">
      <ComposerHead ticket={ticket} />
      <textarea
        ref={box}
        aria-label={t('composer.label')}
        placeholder={t(ticket.channel === 'sms' ? 'composer.placeholderSms' : 'composer.placeholderChat', {
          name,
        })}
        aria-describedby={refusal ? 'composer-refusal' : undefined}
        // Where the box cannot grow by itself yet, it grows by the line.
        rows={Math.min(text.split('\n').length, 10)}
        value={text}
        onChange={event => write(place, event.target.value)}
        onKeyDown={onKeyDown}
        className="quiet-scroll block max-h-55 min-h-10 w-full resize-none bg-transparent px-3.5 pt-1.5 outline-hidden [field-sizing:content] max-column:max-h-36 max-column:text-touch"
      />
      {refusal && (
        <p
          id="composer-refusal"
          role="alert"
          className="flex items-start gap-1.5 px-3.5 pt-1 text-meta text-danger"
        >
          <CircleAlert size={14} strokeWidth={1.75} aria-hidden className="mt-px shrink-0" />
          {refusal}
        </p>
      )}
      <ComposerFoot ticket={ticket} left={left} ready={ready} onSend={send} />
    </div>
  );
}
