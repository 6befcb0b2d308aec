import { ChevronDown } from 'lucide-react';
import type { FieldError } from '../../contract/client.ts';
import { classes } from '../ui/classes.ts';
import { controlClass, describedBy } from './control.ts';

type Props<Value extends string> = {
  id?: string;
  label?: string;
  name?: string;
  value?: Value;
  first?: Value;
  disabled?: boolean;
  /** It is there to be looked at. */
  readOnly?: boolean;
  /** As wide as there is room, and not as what stands in it. */
  wide?: boolean;
  /** What its field says is wrong with it, and whether a hint stands there: of one with an `id`. */
  trouble?: FieldError | null;
  hinted?: boolean;
  choices: readonly { value: Value; name: string }[];
  onChoose?: (value: Value) => void;
};

/** The browser's own list: it is searched by typing, and on a phone it is the phone's. */
export function Choice<Value extends string>({
  label,
  choices,
  onChoose,
  first,
  wide,
  disabled,
  readOnly = false,
  trouble = null,
  hinted = false,
  ...rest
}: Props<Value>) {
  return (
    <span className={classes('relative block w-full', !wide && 'max-w-56')}>
      <select
        {...rest}
        disabled={disabled || readOnly}
        aria-label={label}
        {...(rest.id !== undefined && describedBy(rest.id, hinted, trouble))}
        {...(first !== undefined && { defaultValue: first })}
        onChange={event => onChoose?.(event.target.value as Value)}
        className={controlClass(trouble, readOnly, 'appearance-none truncate pr-9')}
      >
        {choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
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
  );
}
