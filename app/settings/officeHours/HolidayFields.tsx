import type { Holiday } from '../../../contract/officeHours.ts';
import { controlClass, describedBy } from '../control.ts';
import { FieldFrame } from '../FieldFrame.tsx';
import { LONGEST } from '../limits.ts';
import { Segments } from '../Segments.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { BlocksField } from './BlocksField.tsx';
import { anotherBlock } from './hours.ts';
import { useTroubleAt } from './useOfficeHours.ts';

type Props = { which: number; holiday: Holiday; called: string; onChange: (holiday: Holiday) => void };

export function HolidayFields({ which, holiday, called, onChange }: Props) {
  const { t } = useSettingsWords();
  const at = `/office_hours/holidays/${which}` as const;
  const { hours } = holiday;
  const choose = (isOpen: boolean) => onChange({ ...holiday, hours: isOpen ? [anotherBlock([])] : [] });
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-x-4 gap-y-4 @min-[560px]:grid-cols-[152px_minmax(0,1fr)]">
        <DateField at={at} holiday={holiday} onChange={onChange} />
        <NameField at={at} holiday={holiday} onChange={onChange} />
      </div>
      <div className="max-w-80 max-column:max-w-none">
        <Segments
          name={`${at}/closed`}
          label={t('hours.onThisDay')}
          choices={[
            { value: false, label: t('hours.closed') },
            { value: true, label: t('hours.special') },
          ]}
          value={hours.length > 0}
          onChoose={choose}
        />
      </div>
      {hours.length > 0 && (
        <BlocksField
          at={`${at}/hours`}
          name={called}
          blocks={hours}
          onChange={blocks => onChange({ ...holiday, hours: blocks })}
        />
      )}
    </div>
  );
}

type FieldProps = Pick<Props, 'holiday' | 'onChange'> & { at: `/office_hours/holidays/${number}` };

function DateField({ at, holiday, onChange }: FieldProps) {
  const { t } = useSettingsWords();
  const { id, trouble } = useTroubleAt(`${at}/date`);
  return (
    <FieldFrame id={id} label={t('hours.date')} trouble={trouble}>
      <input
        id={id}
        ref={focusEmpty}
        type="date"
        value={holiday.date}
        onChange={event => onChange({ ...holiday, date: event.target.value })}
        {...describedBy(id, false, trouble)}
        className={controlClass(trouble, false, 'figures')}
      />
    </FieldFrame>
  );
}

/** Whoever has added a day says next which one. */
function focusEmpty(input: HTMLInputElement | null) {
  if (input?.value === '') input.focus();
}

function NameField({ at, holiday, onChange }: FieldProps) {
  const { t } = useSettingsWords();
  const { id, trouble } = useTroubleAt(`${at}/name`);
  return (
    <FieldFrame id={id} label={t('hours.name')} trouble={trouble}>
      <input
        id={id}
        autoComplete="off"
        maxLength={LONGEST.name}
        value={holiday.name ?? ''}
        onChange={event => onChange({ ...holiday, name: event.target.value || null })}
        {...describedBy(id, false, trouble)}
        className={controlClass(trouble, false, 'max-w-80 max-column:max-w-none')}
      />
    </FieldFrame>
  );
}
