import type { RefObject } from 'react';
import { classes } from '../ui/classes.ts';
import type { TemplatePointer } from './fields.ts';
import { PutBack } from './PutBack.tsx';
import { VARIABLES } from './template.ts';
import { useField } from './useForm.ts';
import { VariableChips } from './VariableChips.tsx';
import { useSettingsWords } from './words/useSettingsWords.ts';

type Props = {
  at: TemplatePointer;
  box: RefObject<HTMLTextAreaElement | null>;
  length: number;
  most: number;
};

export function TemplateTools({ at, box, length, most }: Props) {
  const { t } = useSettingsWords();
  const { edit } = useField(at);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-3.5 pb-2.5">
      <VariableChips box={box} variables={VARIABLES} onChange={edit} />
      <p
        title={t('template.countTitle', { count: length, most })}
        className={classes('figures ml-auto text-meta', length > most ? 'text-danger' : 'text-quiet')}
      >
        {t('template.count', { count: length, most })}
      </p>
      <PutBack at={at} />
    </div>
  );
}
