import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { say } from '../../ui/toast.ts';
import { QUIET, told, without } from '../troubles.ts';
import { useEdits } from '../useEdits.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { type Draft, saveTag } from './changeTags.ts';

/** The tag that is being written, as it is kept and as it will be. There is one at a time: `id` is null for a new one. */
export type Editor = { id: string | null; saved: Draft; draft: Draft };

/** What stands for the one that had no id yet. */
export const NEW = 'new';

type Kept = { editor: Editor | null };

export function useTagEditor() {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const [{ editor }, set] = useEdits<Kept>('tags', { editor: null });
  const [now, setTold] = useState(QUIET);
  const [closed, setClosed] = useState<string | null>(null);
  const open = (next: Editor) => {
    setTold(QUIET);
    set({ editor: next });
  };
  const close = () => {
    set({ editor: null });
    setClosed(editor && (editor.id ?? NEW));
  };
  const save = async ({ id, draft }: Editor) => {
    setTold(was => ({ ...was, phase: 'saving' }));
    try {
      await saveTag(client, id, draft);
      close();
      say({ text: t('settings.saved'), tone: 'done' });
    } catch (error) {
      setTold(was => told(was, error));
    }
  };
  return {
    ...{ editor, told: now, closed, open, close, save },
    dirty: editor !== null && isDirty(editor),
    edit: (part: Partial<Draft>) => {
      set(was => ({ editor: was.editor && { ...was.editor, draft: { ...was.editor.draft, ...part } } }));
      for (const name of Object.keys(part)) setTold(was => without(was, `/${name}`));
    },
  };
}

export type TagEditor = ReturnType<typeof useTagEditor>;

export function isDirty({ saved, draft }: Editor): boolean {
  return saved.name !== draft.name || saved.color !== draft.color;
}
