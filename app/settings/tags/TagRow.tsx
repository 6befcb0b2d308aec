import { Link } from '@tanstack/react-router';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Tag } from '../../../contract/tagRoutes.ts';
import { TagChip } from '../../tags/TagChip.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { DeleteTagDialog } from './DeleteTagDialog.tsx';
import { TagForm } from './TagForm.tsx';
import type { TagEditor } from './useTagEditor.ts';

/** `editing` is null for who may only look. */
type Props = { tag: Tag; editing: TagEditor | null };

export function TagRow({ tag, editing }: Props) {
  const { t } = useSettingsWords();
  const editor = editing?.editor;
  return (
    <li className="border-b border-line">
      {editing && editor?.id === tag.id ? (
        <TagForm editing={editing} editor={editor} label={t('tags.edit', { name: editor.saved.name })} />
      ) : (
        <div className="flex min-h-11 items-center gap-4 py-1.5">
          <div className="flex min-w-0 flex-1">
            <TagChip tag={tag} />
          </div>
          <Link
            to="/inbox"
            search={{ tag: tag.id, status: 'any' }}
            title={t('tags.show', { name: tag.name })}
            className="shrink-0 text-small text-quiet hover:underline"
          >
            <span aria-hidden>{t('tags.showShort')}</span>
            <span className="sr-only">{t('tags.show', { name: tag.name })}</span>
          </Link>
          {editing && <Tools tag={tag} editing={editing} />}
        </div>
      )}
    </li>
  );
}

function Tools({ tag, editing }: { tag: Tag; editing: TagEditor }) {
  const { t } = useSettingsWords();
  const [deleting, setDeleting] = useState(false);
  const { id, name, color } = tag;
  const saved = { name, color };
  const isBack = editing.closed === id;
  return (
    <div className="flex shrink-0">
      <IconButton
        icon={Pencil}
        name={t('tags.edit', { name })}
        tip="bottom-end"
        // The keyboard was on the form that stood here.
        autoFocus={isBack}
        disabled={editing.editor !== null}
        onClick={() => editing.open({ id, saved, draft: saved })}
      />
      <IconButton
        icon={Trash2}
        name={t('tags.delete', { name })}
        tip="bottom-end"
        onClick={() => setDeleting(true)}
      />
      <DeleteTagDialog tag={tag} open={deleting} onClose={() => setDeleting(false)} />
    </div>
  );
}
