import type { ReactNode } from 'react';
import type { FieldError } from '../../contract/client.ts';
import { hintId } from './control.ts';
import { TroubleText } from './TroubleText.tsx';

type Props = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  trouble: FieldError | null;
  /** The same in words of its own. */
  wrong?: ReactNode;
  children: ReactNode;
};

/** A label above, what it does below, and under that what is wrong with it. */
export function FieldFrame({ id, label, hint, trouble, wrong, children }: Props) {
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-medium">
        {label}
      </label>
      {children}
      <TroubleText id={id} trouble={trouble}>
        {wrong}
      </TroubleText>
      {hint && (
        <p id={hintId(id)} className="mt-1.5 max-w-120 text-small text-pretty text-quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
