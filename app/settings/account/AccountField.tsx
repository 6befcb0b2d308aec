import { useId } from 'react';
import { controlClass, hintId } from '../control.ts';

type Props = {
  label: string;
  name: string;
  type: 'email' | 'password' | 'text';
  autoComplete: string;
  hint?: string;
};

export function AccountField({ label, hint, ...rest }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-medium">
        {label}
      </label>
      <input
        id={id}
        aria-describedby={hint ? hintId(id) : undefined}
        {...rest}
        className={controlClass(null, false, 'max-w-100')}
      />
      {hint && (
        <p id={hintId(id)} className="mt-1.5 max-w-120 text-small text-pretty text-quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
