import { useEffect, useId, useRef } from 'react';
import { controlClass, describedBy, hintId } from '../settings/control.ts';

type Props = {
  label: string;
  name: string;
  value: string;
  onChange: (value: string) => void;
  longest: number;
  hint?: string;
  /** Where the writing begins: who comes to this page has come to fill it in. */
  isFirst?: boolean;
};

/** A line of text to fill in. */
export function PlainField({ label, name, value, onChange, longest, hint, isFirst = false }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFirst) input.current?.focus();
  }, [isFirst]);
  return (
    <div className="mb-4">
      <label htmlFor={id} className="mb-1.5 block font-medium">
        {label}
      </label>
      <input
        ref={input}
        {...{ id, name, value, maxLength: longest }}
        onChange={event => onChange(event.target.value)}
        autoComplete="off"
        {...describedBy(id, hint, null)}
        className={controlClass(null, false)}
      />
      {hint && (
        <p id={hintId(id)} className="mt-1.5 text-small text-quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
