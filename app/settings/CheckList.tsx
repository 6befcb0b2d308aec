type Props<Value extends string> = {
  label?: string;
  all: readonly Value[];
  chosen: readonly Value[];
  nameOf: (value: Value) => string;
  onChange: (chosen: Value[]) => void;
};

/** Some of what there is, each with the word by which programs know it. */
export function CheckList<Value extends string>({ label, all, chosen, nameOf, onChange }: Props<Value>) {
  const choose = (value: Value, on: boolean) =>
    onChange(all.filter(one => (one === value ? on : chosen.includes(one))));
  return (
    <ul aria-label={label} className="grid gap-x-6 @min-[560px]:grid-cols-2">
      {all.map(value => (
        <li key={value}>
          <label className="flex min-h-9 items-center gap-2.5 py-1 max-column:min-h-11">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={event => choose(value, event.target.checked)}
              className="size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0">
              <span className="block">{nameOf(value)}</span>
              <code className="block font-mono text-fine tracking-normal text-quiet">{value}</code>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
