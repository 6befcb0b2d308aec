import type { ImportField, ImportKind } from '../../../contract/importRoutes.ts';
import { Choice } from '../Choice.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { fieldsOf } from './fields.ts';

type Props = {
  kind: ImportKind;
  name: string;
  /** Its first cells. */
  samples: string[];
  field: ImportField;
  onChoose: (field: ImportField) => void;
};

/** A column of a file, and what it is said to be. */
export function Column({ kind, name, samples, field, onChoose }: Props) {
  const { t } = useSettingsWords();
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] items-center gap-4">
      <span className="min-w-0">
        <span className="block truncate">{name}</span>
        <span className="block truncate text-small text-quiet">{samples.filter(Boolean).join(' · ')}</span>
      </span>
      <Choice
        label={t('imports.column', { name })}
        wide
        value={field}
        choices={fieldsOf(kind).map(value => ({ value, name: t(`imports.field.${value}`) }))}
        onChoose={onChoose}
      />
    </li>
  );
}
