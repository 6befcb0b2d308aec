type Props<Value extends string> = {
  label: string;
  value: Value;
  choices: { value: Value; name: string }[];
  onChoose: (value: Value) => void;
};

/** Which part of a list is shown. */
export function PartChooser<Value extends string>({ label, value, choices, onChoose }: Props<Value>) {
  return (
    <fieldset className="flex flex-wrap gap-1">
      <legend className="sr-only">{label}</legend>
      {choices.map(choice => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === value}
          onClick={() => onChoose(choice.value)}
          className="moving h-7 rounded-small px-2.5 text-small hover:bg-hover aria-pressed:bg-selected aria-pressed:font-medium max-column:h-9"
        >
          {choice.name}
        </button>
      ))}
    </fieldset>
  );
}
