import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../words/useWords.ts';

type Props = { open: boolean; onClose: () => void; onDelete: () => void };

/** Asks first: of a note that is deleted its words are not kept. */
export function DeleteNoteDialog({ open, onClose, onDelete }: Props) {
  const { t } = useWords();
  const remove = () => {
    onClose();
    onDelete();
  };
  return (
    <Dialog open={open} onOpenChange={next => next || onClose()} title={t('note.deleteTitle')}>
      <p className="-mt-2 mb-5 max-w-80 text-balance text-soft">{t('note.deleteBody')}</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="plain" onClick={onClose} className="max-column:h-10">
          {t('action.cancel')}
        </Button>
        <Button look="filled" onClick={remove} className="max-column:h-10">
          {t('note.delete')}
        </Button>
      </div>
    </Dialog>
  );
}
