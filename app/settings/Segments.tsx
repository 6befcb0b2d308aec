import type { ReactNode } from 'react';
import { classes } from '../ui/classes.ts';

type Choice<Value> = { value: Value; label: string; sign?: ReactNode };

type Props<Value> = {
  name: string;
  label: string;
  choices: readonly Choice<Value>[];
  /** In rows of two, where one row is too narrow. */
  paired?: boolean;
  value: Value;
  onChoose: (value: Value) => void;
};

const SEGMENT =
  'moving relative flex min-h-7.5 items-center justify-center gap-2 rounded-small text-center hover:bg-hover has-checked:bg-selected has-checked:font-medium has-focus-visible:outline-2 has-focus-visible:outline-accent-text max-column:min-h-10';

/** One of a few that need no explaining. */
export function Segments<Value extends string | boolean>(props: Props<Value>) {
  const { name, label, choices, paired = false, value, onChoose } = props;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium">{label}</legend>
      <div
        className={classes(
          'grid gap-0.5 rounded-button border border-line-strong bg-field p-0.5 shadow-field',
          paired ? 'grid-cols-2' : 'grid-flow-col auto-cols-[minmax(max-content,1fr)]',
        )}
      >
        {choices.map(choice => (
          <label key={String(choice.value)} className={classes(SEGMENT, choice.sign ? 'px-1' : 'px-3')}>
            <input
              type="radio"
              name={name}
              value={String(choice.value)}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
              className="absolute inset-0 size-full appearance-none rounded-small outline-hidden"
            />
            {choice.sign}
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
