import { useEffect, useId, useRef } from 'react';
import { classes } from '../ui/classes.ts';

type Props = {
  label: string;
  name: string;
  type: 'email' | 'password' | 'text';
  autoComplete: string;
  trouble: string | null;
  hint?: string;
  /** Where the writing begins: who comes to this page has come to fill it in. */
  isFirst?: boolean;
};

export function Field({ label, name, type, autoComplete, trouble, hint, isFirst = false }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (trouble || isFirst) input.current?.focus();
  }, [trouble, isFirst]);
  return (
    <div className="mb-4">
      <label htmlFor={id} className="mb-1.5 block font-medium">
        {label}
      </label>
      <input
        ref={input}
        id={id}
        name={name}
        type={type}
        autoComplete={autoComplete}
        aria-invalid={trouble !== null}
        aria-describedby={trouble ? `${id}-trouble` : hint ? `${id}-hint` : undefined}
        className={classes(
          'moving block h-10 w-full rounded-button border bg-field px-3 shadow-field max-column:text-touch',
          trouble ? 'border-danger' : 'border-line-strong',
        )}
      />
      {hint && !trouble && (
        <p id={`${id}-hint`} className="mt-1.5 text-small text-pretty text-quiet">
          {hint}
        </p>
      )}
      {trouble && (
        <p id={`${id}-trouble`} className="mt-1.5 text-small text-danger">
          {trouble}
        </p>
      )}
    </div>
  );
}
