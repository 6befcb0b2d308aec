import { ChevronDown } from 'lucide-react';
import { classes } from '../ui/classes.ts';
import { controlClass } from './control.ts';

type Props<Value extends string> = {
  id?: string;
  label?: string;
  name?: string;
  value?: Value;
  first?: Value;
  disabled?: boolean;
  /** As wide as there is room, and not as what stands in it. */
  wide?: boolean;
  choices: { value: Value; name: string }[];
  onChoose?: (value: Value) => void;
};

/** The browser's own list: on a phone it is the phone's. */
export function Choice<Value extends string>({
  label,
  choices,
  onChoose,
  first,
  wide,
  ...rest
}: Props<Value>) {
  return (
    <span className={classes('relative block w-full', !wide && 'max-w-56')}>
      <select
        {...rest}
        aria-label={label}
        {...(first !== undefined && { defaultValue: first })}
        onChange={event => onChoose?.(event.target.value as Value)}
        className={controlClass(null, false, 'appearance-none truncate pr-9')}
      >
        {choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <ChevronDown
        size={16}
        strokeWidth={1.75}
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-quiet"
      />
    </span>
  );
}
