import { useQueryClient } from '@tanstack/react-query';
import { RotateCcw } from 'lucide-react';
import type { RefObject } from 'react';
import { classes } from '../ui/classes.ts';
import { say } from '../ui/toast.ts';
import { useWords } from '../words/useWords.ts';
import { fieldsOf, patchOf, type TemplatePointer } from './fields.ts';
import { patchSettings } from './patchSettings.ts';
import { reasonOf } from './reasonOf.ts';
import { VARIABLES } from './template.ts';
import { useField, useFormHere } from './useForm.ts';
import { VariableChips } from './VariableChips.tsx';

type Props = {
  at: TemplatePointer;
  box: RefObject<HTMLTextAreaElement | null>;
  length: number;
  most: number;
};

export function TemplateTools({ at, box, length, most }: Props) {
  const { t } = useWords();
  const { edit } = useField(at);
  const putBack = usePutBack(at);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-3.5 pb-2.5">
      <VariableChips box={box} variables={VARIABLES} onChange={edit} />
      <p
        title={t('template.countTitle', { count: length, most })}
        className={classes('figures ml-auto text-meta', length > most ? 'text-danger' : 'text-quiet')}
      >
        {t('template.count', { count: length, most })}
      </p>
      <button
        type="button"
        onClick={putBack}
        className="moving -mx-2 inline-flex h-6 items-center gap-1.5 rounded-chip px-2 text-meta text-quiet hover:bg-hover hover:text-ink max-column:h-10"
      >
        <RotateCcw size={14} strokeWidth={1.75} aria-hidden />
        {t('template.putBack')}
      </button>
    </div>
  );
}

/** At once, so that the shipped text can be read; undone, what was there is there again. */
function usePutBack(at: TemplatePointer): () => void {
  const { t } = useWords();
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
