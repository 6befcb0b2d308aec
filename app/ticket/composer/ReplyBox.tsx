import type { ClipboardEvent, KeyboardEvent } from 'react';
import { isSend } from '../../keyboard/sendKeys.ts';
import { useShortName } from '../../profile/names.ts';
import { useWords } from '../../words/useWords.ts';
import { useDraft, write } from '../drafts.ts';
import type { Typist } from './typist.ts';
import type { Writing } from './useWriting.ts';

type Props = {
  writing: Writing;
  /** The id of why the last try was refused. */
  describedBy: string | undefined;
  onFiles: (files: File[]) => void;
  onSend: () => void;
  /** Hears each key, and that no more come. */
  hand: Typist;
  /** Whether a question about it is open, and what takes that back. */
  asking: boolean;
  onBack: () => void;
};

export function ReplyBox({ writing, describedBy, onFiles, onSend, hand, asking, onBack }: Props) {
  const { t } = useWords();
  const { ticket, place, box } = writing;
  const { text } = useDraft(place);
  const name = useShortName()(ticket);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape' && !asking) event.currentTarget.blur();
    if (event.key === 'Escape' && asking) onBack();
    if (!isSend(event)) return;
    event.preventDefault();
    if (!event.repeat) onSend();
  };
  return (
    <textarea
      ref={box}
      data-reply
      aria-label={t('composer.label')}
      placeholder={t(ticket.channel === 'sms' ? 'composer.placeholderSms' : 'composer.placeholderChat', {
        name,
      })}
      aria-describedby={describedBy}
      // Where the box cannot grow by itself yet, it grows by the line.
      rows={Math.min(text.split('\n').length, 10)}
      value={text}
      onChange={event => {
        // Another text is another question.
        if (asking) onBack();
        write(place, event.target.value);
        hand.typed();
      }}
      onBlur={hand.stopped}
      onKeyDown={onKeyDown}
      onPaste={event => onFiles(picturesIn(event))}
      className="quiet-scroll block max-h-55 min-h-10 w-full resize-none bg-transparent px-3.5 pt-1.5 outline-hidden [field-sizing:content] max-column:max-h-36 max-column:text-touch"
    />
  );
}

/** What is copied from a text or a table comes as words and as a picture of them: then the words are meant. */
function picturesIn({ clipboardData }: ClipboardEvent): File[] {
  return clipboardData.types.includes('text/plain') ? [] : [...clipboardData.files];
}
