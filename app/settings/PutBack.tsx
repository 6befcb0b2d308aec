import { useQueryClient } from '@tanstack/react-query';
import { RotateCcw } from 'lucide-react';
import { say } from '../ui/toast.ts';
import { fieldsOf, patchOf, type SaidPointer, type TemplatePointer } from './fields.ts';
import { patchSettings } from './patchSettings.ts';
import { reasonOf } from './reasonOf.ts';
import { useFormHere } from './useForm.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

type Pointer = TemplatePointer | SaidPointer;

/** Under a text of the shop's own: back to the one that Parley comes with. */
export function PutBack({ at }: { at: Pointer }) {
  const { t } = useSettingsWords();
  return (
    <button
      type="button"
      onClick={usePutBack(at)}
      className="moving -mx-2 inline-flex h-6 items-center gap-1.5 rounded-chip px-2 text-meta text-quiet hover:bg-hover hover:text-ink max-column:h-10"
    >
      <RotateCcw size={14} strokeWidth={1.75} aria-hidden />
      {t('template.putBack')}
    </button>
  );
}

/** At once, so that the shipped text can be read; undone, what was there is there again. */
function usePutBack(at: Pointer): () => void {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const { settings, fields, edit, forget } = useFormHere();
  const refused = (error: unknown) =>
    say({ text: t('settings.refused', { reason: reasonOf(error, t) }), tone: 'refused' });
  const [written, saved] = [fields[at], fieldsOf(settings)[at]];
  const undo = async () => {
    await patchSettings(client, patchOf({ [at]: saved })).catch(refused);
    edit(at, written);
  };
  const putBack = async () => {
    await patchSettings(client, patchOf({ [at]: null }));
    forget(at);
    say({ text: t('template.isBack'), tone: 'done', undo: () => void undo() });
  };
  return () => void putBack().catch(refused);
}
