import { Lock } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { TicketDetail } from '../../../contract/shapes.ts';
import { mayAdminister } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { classes } from '../../ui/classes.ts';
import { useWords } from '../../words/useWords.ts';
import { EditNote } from './EditNote.tsx';
import type { ShownNote } from './inTime.ts';
import { NoteFoot } from './NoteFoot.tsx';
import { NoteMenu } from './NoteMenu.tsx';
import { NoteText } from './NoteText.tsx';
import type { NoteDraft } from './noteDrafts.ts';
import { useChangeNote } from './useChangeNote.ts';

type Props = ShownNote & { ticket: TicketDetail };
type Edited = Pick<NoteDraft, 'text' | 'chosen'>;

/** What the team wrote for itself: wide, with an edge of dashes and a lock, so that nobody takes it for an answer. */
export function NoteCard({ note, drawn, ticket }: Props) {
  const { t } = useWords();
  const { edit, remove } = useChangeNote(note, ticket);
  const [edited, setEdited] = useState<Edited | null>(null);
  const menu = useFocusBack(edited !== null);
  const save = async (now: Edited) => {
    setEdited(null);
    // What was refused is not lost.
    if (!(await edit(now.text.trim(), now.chosen))) setEdited(now);
  };
  return (
    <article
      aria-label={t('note.only')}
      className={classes(
        'relative mt-3 rounded-card border border-dashed border-note-line bg-note-soft',
        drawn?.state === 'sending' && 'text-soft',
      )}
    >
      <div className="flex min-h-8 items-center gap-1.5 py-0.5 pr-1 pl-3.5 text-meta text-note">
        <Lock size={14} strokeWidth={1.75} aria-hidden className="shrink-0" />
        <p className="min-w-0 flex-1">{t('note.only')}</p>
        {!drawn && !edited && (
          <Change
            {...{ note, menu }}
            onEdit={() => setEdited({ text: note.body, chosen: note.mentions })}
            onDelete={() => void remove()}
          />
        )}
      </div>
      {edited ? (
        <EditNote begin={edited} onSave={now => void save(now)} onBack={() => setEdited(null)} />
      ) : (
        <div className="px-3.5 pb-2.5">
          <p className="break-words whitespace-pre-line max-column:text-customer">
            <NoteText body={note.body} mentions={note.mentions} />
          </p>
          <NoteFoot note={note} drawn={drawn} ticket={ticket} />
        </div>
      )}
    </article>
  );
}

type ChangeProps = {
  note: ShownNote['note'];
  menu: ReturnType<typeof useFocusBack>;
  onEdit: () => void;
  onDelete: () => void;
};

/** Who wrote it may change it; who answers for the team may clear it away. */
function Change({ note, menu, onEdit, onDelete }: ChangeProps) {
  const { member } = useSession();
  const isMine = note.author?.id === member.id;
  if (!isMine && !mayAdminister(member.role)) return null;
  return <NoteMenu ref={menu} {...(isMine && { onEdit })} onDelete={onDelete} />;
}

/** Whoever has done with editing is back at the menu. */
function useFocusBack(editing: boolean) {
  const menu = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(editing);
  useEffect(() => {
    if (wasEditing.current && !editing) menu.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  return menu;
}
