import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { type Ref, useState } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { MenuItem } from '../../ui/MenuItems.tsx';
import { useWords } from '../../words/useWords.ts';
import { DeleteNoteDialog } from './DeleteNoteDialog.tsx';

type Props = {
  ref: Ref<HTMLButtonElement>;
  /** Not for who may only delete it. */
  onEdit?: () => void;
  onDelete: () => void;
};

export function NoteMenu({ ref, onEdit, onDelete }: Props) {
  const { t } = useWords();
  const [deleting, setDeleting] = useState(false);
  const trigger = (
    <IconButton
      ref={ref}
      icon={Ellipsis}
      name={t('note.menu')}
      tip="top-end"
      className="size-7 text-note max-column:size-10"
    />
  );
  return (
    <>
      <Menu trigger={trigger} align="end">
        {onEdit && (
          <MenuItem icon={<Pencil size={16} strokeWidth={1.75} aria-hidden />} onClick={onEdit}>
            {t('note.edit')}
          </MenuItem>
        )}
        <MenuItem
          icon={<Trash2 size={16} strokeWidth={1.75} aria-hidden />}
          onClick={() => setDeleting(true)}
        >
          {t('note.delete')}
        </MenuItem>
      </Menu>
      <DeleteNoteDialog open={deleting} onClose={() => setDeleting(false)} onDelete={onDelete} />
    </>
  );
}
