import { type ReactNode, useId } from 'react';
import { type KeptPart, LEAST_MONTHS, MOST_MONTHS } from '../../../contract/retention.ts';
import { controlClass, describedBy, hintId } from '../control.ts';
import { TroubleText } from '../TroubleText.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { isRight } from './retention.ts';

type Props = { part: KeptPart; value: string; onChange: (value: string) => void; children: ReactNode };

/** A number of months, or nothing; below it why it is at least so many, and what would go. */
export function MonthsField({ part, value, onChange, children }: Props) {
  const { t } = useSettingsWords();
  const id = useId();
  const bounds = { least: LEAST_MONTHS[part], most: MOST_MONTHS };
  const trouble = isRight(part, value) ? null : { code: 'months', pointer: '', detail: '' };
  const { 'aria-describedby': said, ...described } = describedBy(id, true, trouble);
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-medium">
        {t(`keep.${part}For`)}
      </label>
      <span className="flex items-center gap-2.5">
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={bounds.least}
          max={bounds.most}
          placeholder="∞"
          value={value}
          onChange={event => onChange(event.target.value)}
          {...described}
          aria-describedby={`${id}-unit ${said ?? ''}`}
          className={controlClass(trouble, false, 'figures max-w-26')}
        />
        <span id={`${id}-unit`}>{t('keep.months')}</span>
      </span>
      <TroubleText id={id} trouble={trouble}>
        <p>{t('keep.wrong', bounds)}</p>
      </TroubleText>
      <p id={hintId(id)} className="mt-1.5 max-w-120 text-small text-pretty text-quiet">
        {t(`keep.${part}Least`, bounds)}
      </p>
      {children}
    </div>
  );
}
