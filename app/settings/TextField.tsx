import type { ReactNode } from 'react';
import { controlClass, describedBy } from './control.ts';
import { FieldFrame } from './FieldFrame.tsx';
import type { TextPointer } from './fields.ts';
import { useField } from './useForm.ts';

type Props = {
  at: TextPointer;
  label: string;
  hint?: ReactNode;
  email?: boolean;
  url?: boolean;
  placeholder?: string;
  /** What comes of it as it is typed. */
  children?: ReactNode;
};

export function TextField({ at, label, hint, email = false, url = false, placeholder, children }: Props) {
  const { id, value, trouble, readOnly, edit } = useField(at);
  return (
    <FieldFrame id={id} label={label} hint={hint} trouble={trouble}>
      <input
        id={id}
        type={email ? 'email' : 'text'}
        inputMode={url ? 'url' : undefined}
        autoComplete="off"
        spellCheck={false}
        readOnly={readOnly}
        placeholder={placeholder}
        value={value}
        onChange={event => edit(event.target.value)}
        {...describedBy(id, hint, trouble)}
        className={controlClass(trouble, readOnly, 'max-w-100')}
      />
      {children}
    </FieldFrame>
  );
}
