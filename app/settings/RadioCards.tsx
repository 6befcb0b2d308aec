type Choice<Value> = { value: Value; label: string; hint: string };

type Props<Value> = {
  name: string;
  label: string;
  hidden?: boolean;
  choices: readonly Choice<Value>[];
  value: Value;
  disabled?: boolean;
  onChoose: (value: Value) => void;
};

/** One of a few, each with one line of consequence. */
export function RadioCards<Value extends string | boolean>(props: Props<Value>) {
  const { name, label, hidden = false, choices, value, disabled = false, onChoose } = props;
  return (
    <fieldset className="min-w-0">
      <legend className={hidden ? 'sr-only' : 'mb-1.5 font-medium'}>{label}</legend>
      <div className="grid auto-cols-fr gap-2 @min-[560px]:grid-flow-col">
        {choices.map(choice => (
          <Card
            key={String(choice.value)}
            name={name}
            choice={choice}
            checked={choice.value === value}
            disabled={disabled}
            onChoose={() => onChoose(choice.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

type CardProps = {
  name: string;
  choice: Choice<string | boolean>;
  checked: boolean;
  disabled: boolean;
  onChoose: () => void;
};

function Card({ name, choice: { value, label, hint }, checked, disabled, onChoose }: CardProps) {
  const hintId = `${name}-${value}`;
  return (
    <label className="moving flex min-h-14.5 items-start gap-2.5 rounded-button border border-line-strong bg-field px-3 py-2.5 shadow-field not-has-disabled:hover:border-control has-checked:border-accent has-checked:bg-accent-soft/45 has-checked:inset-ring has-checked:inset-ring-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent-text">
      <input
        type="radio"
        name={name}
        value={String(value)}
        checked={checked}
        disabled={disabled}
        onChange={onChoose}
        aria-describedby={hintId}
        className="mt-0.5 size-4 shrink-0 appearance-none rounded-full border-[1.5px] border-control bg-field outline-hidden checked:border-5 checked:border-accent"
      />
      <span className="min-w-0">
        <span className="block">{label}</span>
        <span id={hintId} className="block text-meta text-pretty text-quiet">
          {hint}
        </span>
      </span>
    </label>
  );
}
