import { classes } from '../ui/classes.ts';
import { describedBy, hintId } from './control.ts';
import type { SaidPointer } from './fields.ts';
import { LONGEST } from './limits.ts';
import { PutBack } from './PutBack.tsx';
import { TemplateText } from './TemplateText.tsx';
import { TroubleText } from './TroubleText.tsx';
import { useField } from './useForm.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

type Props = {
  at: SaidPointer;
  label: string;
  hint: string;
  /** Whether Parley comes with one. */
  shipped: boolean;
};

/** A text that the chat says by itself, as it stands. */
export function SaidField({ at, label, hint, shipped }: Props) {
  const { t } = useSettingsWords();
  const { id, value, trouble, edit } = useField(at);
  const length = [...value.trim()].length;
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-medium">
        {label}
      </label>
      <div
        className={classes(
          'moving rounded-card border bg-field shadow-field has-[textarea:focus-visible]:border-control',
          trouble ? 'border-danger inset-ring inset-ring-danger' : 'border-line-strong',
        )}
      >
        <TemplateText
          ref={null}
          id={id}
          value={value}
          readOnly={false}
          wrongAt={null}
          drawn={[{ kind: 'text', written: value }]}
          onChange={edit}
          {...describedBy(id, hint, trouble)}
        />
        <div className="flex min-h-6 flex-wrap items-center justify-end gap-x-3 gap-y-1.5 px-3.5 pb-2.5">
          <p
            title={t('template.countTitle', { count: length, most: LONGEST.said })}
            className={classes('figures text-meta', length > LONGEST.said ? 'text-danger' : 'text-quiet')}
          >
            {t('template.count', { count: length, most: LONGEST.said })}
          </p>
          {shipped && <PutBack at={at} />}
        </div>
      </div>
      <TroubleText id={id} trouble={trouble} />
      <p id={hintId(id)} className="mt-1.5 max-w-120 text-small text-pretty text-quiet">
        {hint}
      </p>
    </div>
  );
}
