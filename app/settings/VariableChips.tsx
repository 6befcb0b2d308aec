import type { RefObject } from 'react';
import { writtenAs } from './template.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

type Props = {
  box: RefObject<HTMLTextAreaElement | null>;
  variables: readonly string[];
  onChange: (text: string) => void;
};

/** Each puts a variable where the pen stands. */
export function VariableChips({ box, variables, onChange }: Props) {
  const { t } = useSettingsWords();
  const insert = (text: string) => {
    const area = box.current;
    if (!area) return;
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    onChange(area.value);
    area.focus();
  };
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <span aria-hidden className="text-meta text-quiet">
        {t('template.insert')}
      </span>
      {variables.map(variable => (
        <button
          key={variable}
          type="button"
          aria-label={t('template.insertVariable', { variable })}
          // The box keeps the pen, and the place where it stands.
          onPointerDown={event => event.preventDefault()}
          onClick={() => insert(writtenAs(variable))}
          className="moving h-6 rounded-chip bg-selected px-2 text-meta hover:bg-accent-soft max-column:h-8"
        >
          {variable}
        </button>
      ))}
    </div>
  );
}
