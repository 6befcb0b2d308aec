import { AskFirst } from '../../ui/AskFirst.tsx';
import { useWords } from '../../words/useWords.ts';

type Props = { open: boolean; onClose: () => void; onDelete: () => void };

/** Asks first: of a note that is deleted its words are not kept. */
export function DeleteNoteDialog({ open, onClose, onDelete }: Props) {
  const { t } = useWords();
  return (
    <AskFirst
      {...{ title: t('note.deleteTitle'), body: t('note.deleteBody'), act: t('note.delete') }}
      {...{ open, onClose, onAct: onDelete }}
    />
  );
}
