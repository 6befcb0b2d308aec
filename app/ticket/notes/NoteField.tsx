import { type KeyboardEvent, type RefObject, useId } from 'react';
import { isSend } from '../../keyboard/sendKeys.ts';
import { useWords } from '../../words/useWords.ts';
import { MentionList, optionId } from './MentionList.tsx';
import { useMention, type Writing } from './useMention.ts';

type Props = Writing & {
  box: RefObject<HTMLTextAreaElement | null>;
  label: string;
  placeholder?: string;
  describedBy?: string | undefined;
  onDone: () => void;
  onEscape: () => void;
};

const LONGEST = 10_000;

/** Where a note is written, with the team at hand behind an `@`: their names open above the box that this is in. */
export function NoteField({ box, label, placeholder, describedBy, onDone, onEscape, ...writing }: Props) {
  const { t } = useWords();
  const list = useId();
  const { text, chosen, onWrite } = writing;
  const { found, active, point, choose, look, close, takes } = useMention(box, writing);
  const acted = (event: KeyboardEvent) => {
    const act = isSend(event) && !event.repeat ? onDone : event.key === 'Escape' ? onEscape : undefined;
    act?.();
    return act !== undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    // Escape leaves the list or the note, and not the ticket as well.
    if (takes(event) || acted(event)) event.preventDefault();
  };
  return (
    <div>
      <textarea
        ref={box}
        aria-label={label}
        placeholder={placeholder}
        aria-describedby={describedBy}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={found.length > 0 ? list : undefined}
        aria-activedescendant={active && optionId(list, active)}
        maxLength={LONGEST}
        rows={Math.min(text.split('\n').length, 10)}
        value={text}
        onChange={event => {
          onWrite(event.target.value, chosen);
          look(event.target);
        }}
        onBlur={close}
        onKeyDown={onKeyDown}
        className="quiet-scroll block max-h-55 min-h-10 w-full resize-none bg-transparent px-3.5 pt-1.5 outline-hidden [field-sizing:content] max-column:max-h-36 max-column:text-touch"
      />
      {found.length > 0 && (
        <MentionList id={list} found={found} active={active} onPoint={point} onChoose={choose} />
      )}
      <p role="status" className="sr-only">
        {found.length > 0 && t('note.found', { count: found.length })}
      </p>
    </div>
  );
}
