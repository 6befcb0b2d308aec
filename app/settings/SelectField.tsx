import { ChevronDown } from 'lucide-react';
import { controlClass, describedBy } from './control.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useField } from './useForm.ts';

type Props<Value extends string> = {
  at: '/time_zone' | '/language';
  label: string;
  hint: string;
  choices: { value: Value; name: string }[];
};

/** The browser's own list: it is searched by typing, and on a phone it is the phone's. */
export function SelectField<Value extends string>({ at, label, hint, choices }: Props<Value>) {
  const { id, value, trouble, readOnly, edit } = useField(at);
  return (
    <FieldFrame id={id} label={label} hint={hint} trouble={trouble}>
      <span className="relative block max-w-100">
        <select
          id={id}
          disabled={readOnly}
          value={value}
          onChange={event => edit(event.target.value as typeof value)}
          {...describedBy(id, hint, trouble)}
          className={controlClass(trouble, readOnly, 'appearance-none truncate pr-9')}
        >
          {choices.map(choice => (
            <option key={choice.value} value={choice.value}>
              {choice.name}
            </option>
          ))}
        </select>
        {!readOnly && (
          <ChevronDown
            size={16}
            strokeWidth={1.75}
            aria-hidden
            className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-quiet"
          />
        )}
      </span>
    </FieldFrame>
  );
}
