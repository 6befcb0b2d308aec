import { CircleAlert, Lock } from 'lucide-react';
import { useId, useMemo, useRef } from 'react';
import type { TicketDetail } from '../../../contract/shapes.ts';
import { sendKeys } from '../../keyboard/sendKeys.ts';
import { useShortName } from '../../profile/names.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useHasColumns } from '../../ui/useWide.ts';
import { useWords } from '../../words/useWords.ts';
import { EmojiButton } from '../composer/emoji/EmojiButton.tsx';
import { useTellWriting } from '../composer/useTellWriting.ts';
import { stillMentioned } from './mentions.ts';
import { NoteField } from './NoteField.tsx';
import { newNoteId } from './newNoteId.ts';
import { changeNote, emptyNote, useNoteDraft } from './noteDrafts.ts';
import { useWriteNote } from './useWriteNote.ts';

type Props = { ticket: TicketDetail; onBack: () => void };

/** In the composer's place: what only the team will read, so it can be written whoever may not be answered. */
export function NoteComposer({ ticket, onBack }: Props) {
  const { t } = useWords();
  const memberId = useSession().member.id;
  const place = useMemo(() => ({ memberId, ticketId: ticket.id }), [memberId, ticket.id]);
  const draft = useNoteDraft(place);
  const hand = useTellWriting(ticket.id, 'noting', draft.text === '');
  const box = useRef<HTMLTextAreaElement>(null);
  const write = useWriteNote(ticket);
  const name = useShortName()(ticket);
  const refusalId = useId();
  const ready = draft.text.trim() !== '';
  const add = () => {
    if (!ready) return;
    const mentions = stillMentioned(draft.text, draft.chosen);
    emptyNote(place);
    write({ ...place, id: newNoteId(), body: draft.text.trim(), mentions, at: Date.now(), state: 'sending' });
    box.current?.focus();
  };
  return (
    <div className="relative rounded-card border border-dashed border-note-line bg-note-soft pt-2.5 shadow-field focus-within:border-note max-column:rounded-[18px]">
      <p className="flex items-center gap-1.5 px-3.5 text-meta text-note">
        <Lock size={14} strokeWidth={1.75} aria-hidden className="shrink-0" />
        {t('note.only')}
      </p>
      <NoteField
        box={box}
        label={t('note.label')}
        placeholder={t('note.placeholder', { name })}
        describedBy={draft.refusal ? refusalId : undefined}
        text={draft.text}
        chosen={draft.chosen}
        onWrite={(text, chosen) => {
          hand.typed();
          changeNote(place, { text, chosen });
        }}
        onDone={add}
        onEscape={onBack}
      />
      {draft.refusal && (
        <p id={refusalId} role="alert" className="flex items-start gap-1.5 px-3.5 pt-1 text-meta text-danger">
          <CircleAlert size={14} strokeWidth={1.75} aria-hidden className="mt-px shrink-0" />
          {draft.refusal}
        </p>
      )}
      <div className="flex items-center justify-between p-1.5">
        <EmojiButton box={box} />
        <AddButton ready={ready} onAdd={add} />
      </div>
    </div>
  );
}

function AddButton({ ready, onAdd }: { ready: boolean; onAdd: () => void }) {
  const { t } = useWords();
  const columns = useHasColumns();
  return (
    <Button
      look="note"
      size={columns ? 'normal' : 'touch'}
      disabled={!ready}
      // The keyboard of a phone stays up while one taps.
      onPointerDown={event => event.preventDefault()}
      onClick={onAdd}
      aria-label={t('note.add')}
      className={columns ? 'pr-2' : 'rounded-full'}
    >
      {t('note.add')}
      {columns && <Kbd onAccent keys={sendKeys.join(' ')} />}
    </Button>
  );
}
