import { Choice } from './Choice.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { useField } from './useForm.ts';

type Props<Value extends string> = {
  at: '/time_zone' | '/language';
  label: string;
  hint: string;
  choices: { value: Value; name: string }[];
};

/** One of several, of the page's own form. */
export function SelectField<Value extends string>({ at, label, hint, choices }: Props<Value>) {
  const { id, value, trouble, readOnly, edit } = useField(at);
  return (
    <FieldFrame id={id} label={label} hint={hint} trouble={trouble}>
      <span className="block max-w-100">
        <Choice<string>
          {...{ id, value, trouble, readOnly, choices }}
          hinted
          wide
          onChoose={chosen => edit(chosen as typeof value)}
        />
      </span>
    </FieldFrame>
  );
}
