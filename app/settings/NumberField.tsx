import { controlClass, describedBy } from './control.ts';
import { FieldFrame } from './FieldFrame.tsx';
import type { NumberPointer } from './fields.ts';
import { useField } from './useForm.ts';

type Props = {
  at: NumberPointer;
  label: string;
  unit: string;
  hint: string;
  most: number;
  least?: number;
  /** `any` where parts of one count too. */
  step?: 'any';
  wide?: boolean;
};

/** A number with its unit beside it. */
export function NumberField({ at, label, unit, hint, most, least = 1, step, wide = false }: Props) {
  const { id, value, trouble, readOnly, edit } = useField(at);
  return (
    <FieldFrame id={id} label={label} hint={hint} trouble={trouble}>
      <span className="flex items-center gap-2.5">
        <input
          id={id}
          type="number"
          inputMode={step ? 'decimal' : 'numeric'}
          min={least}
          max={most}
          step={step}
          readOnly={readOnly}
          value={value}
          onChange={event => edit(event.target.value)}
          {...describedBy(id, hint, trouble)}
          aria-describedby={`${id}-unit ${describedBy(id, hint, trouble)['aria-describedby'] ?? ''}`}
          className={controlClass(trouble, readOnly, wide ? 'figures max-w-40' : 'figures max-w-26')}
        />
        <span id={`${id}-unit`}>{unit}</span>
      </span>
    </FieldFrame>
  );
}
