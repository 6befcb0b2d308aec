import { useCallback, useState } from 'react';
import { useEdits } from '../useEdits.ts';
import type { Draft } from './replies.ts';

/** A quick reply that is being written: as it is kept, and as it will be. */
export type Editor = { saved: Draft; draft: Draft };

/** Under this the one is written that is not there yet. */
export const NEW = 'new';

const NOTHING: Draft = { name: '', body: '', channels: ['sms', 'web_chat'] };

/** Those that are being written, by their id. Several may be open: none is lost for another. */
export function useEditors() {
  const [editors, set] = useEdits<Record<string, Editor>>('quick-replies', {});
  const [closed, setClosed] = useState<string | null>(null);
  return {
    editors,
    dirty: Object.values(editors).some(isDirty),
    /** The one that was closed last, until somebody has seen to it. */
    closed,
    forgetClosed: useCallback(() => setClosed(null), []),
    open: (id: string, saved: Draft = NOTHING, draft = saved) =>
      set(was => (was[id] ? was : { ...was, [id]: { saved, draft } })),
    edit: (id: string, part: Partial<Draft>) =>
      set(was => {
        const editor = was[id];
        return editor ? { ...was, [id]: { ...editor, draft: { ...editor.draft, ...part } } } : was;
      }),
    close: (id: string) => {
      set(({ [id]: _, ...others }) => others);
      setClosed(id);
    },
    discard: () => set({}),
  };
}

export type Editors = ReturnType<typeof useEditors>;

export function isDirty({ saved, draft }: Editor): boolean {
  return JSON.stringify(saved) !== JSON.stringify(draft);
}
