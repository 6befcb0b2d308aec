import { useField } from './useForm.ts';

type Choice<Value> = { value: Value; label: string; hint: string };

type Props<Value> = {
  at: '/auto_responder/audience' | '/opt_out_match';
  label: string;
  hidden?: boolean;
  choices: Choice<Value>[];
};

/** One of a few, each with one line of consequence. */
export function ChoiceCards<Value extends string>({ at, label, hidden = false, choices }: Props<Value>) {
  const { id } = useField(at);
  return (
    <fieldset className="min-w-0">
      <legend className={hidden ? 'sr-only' : 'mb-1.5 font-medium'}>{label}</legend>
      <div className="grid auto-cols-fr gap-2 @min-[560px]:grid-flow-col">
        {choices.map(choice => (
          <Card key={choice.value} at={at} name={id} choice={choice} />
        ))}
      </div>
    </fieldset>
  );
}

type CardProps<Value> = Pick<Props<Value>, 'at'> & { name: string; choice: Choice<Value> };

function Card<Value extends string>({ at, name, choice }: CardProps<Value>) {
  const { value, readOnly, edit } = useField(at);
  const hint = `${name}-${choice.value}`;
  return (
    <label className="moving flex min-h-14.5 items-start gap-2.5 rounded-button border border-line-strong bg-field px-3 py-2.5 shadow-field not-has-disabled:hover:border-control has-checked:border-accent has-checked:bg-accent-soft/45 has-checked:inset-ring has-checked:inset-ring-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent-text">
      <input
        type="radio"
        name={name}
        value={choice.value}
        checked={value === choice.value}
        disabled={readOnly}
        onChange={() => edit(choice.value as unknown as typeof value)}
        aria-describedby={hint}
        className="mt-0.5 size-4 shrink-0 appearance-none rounded-full border-[1.5px] border-control bg-field outline-hidden checked:border-5 checked:border-accent"
      />
      <span className="min-w-0">
        <span className="block">{choice.label}</span>
        <span id={hint} className="block text-meta text-pretty text-quiet">
          {choice.hint}
        </span>
      </span>
    </label>
  );
}
