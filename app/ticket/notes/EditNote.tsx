import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { stillMentioned } from './mentions.ts';
import { NoteField } from './NoteField.tsx';
import type { NoteDraft } from './noteDrafts.ts';

type Edited = Pick<NoteDraft, 'text' | 'chosen'>;
type Props = { begin: Edited; onSave: (edited: Edited) => void; onBack: () => void };

/** A note being written anew where it stands. */
export function EditNote({ begin, onSave, onBack }: Props) {
  const { t } = useWords();
  const [{ text, chosen }, setEdited] = useState(begin);
  const box = useRef<HTMLTextAreaElement>(null);
  const ready = text.trim() !== '';
  const save = () => ready && onSave({ text, chosen: stillMentioned(text, chosen) });
  useEffect(() => {
    const { current } = box;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  return (
    <>
      <NoteField
        {...{ box, text, chosen }}
        label={t('note.editLabel')}
        onWrite={(now, who) => setEdited({ text: now, chosen: who })}
        onDone={save}
        onEscape={onBack}
      />
      <div className="flex justify-end gap-2 p-1.5">
        <Button look="plain" size="small" onClick={onBack}>
          {t('action.cancel')}
        </Button>
        <Button look="note" size="small" disabled={!ready} onClick={save}>
          {t('note.save')}
        </Button>
      </div>
    </>
  );
}
