import { useId } from 'react';
import type { FieldError } from '../../contract/client.ts';
import { controlClass, describedBy } from './control.ts';
import { FieldFrame } from './FieldFrame.tsx';

type Props = {
  label: string;
  hint: string;
  type?: 'text' | 'url' | 'password';
  value: string;
  trouble: FieldError | null;
  says: (trouble: FieldError) => string;
  onChange: (value: string) => void;
};

/** A field of what another service is reached by, with that service's own words for what is wrong. */
export function ConnectField({ label, hint, type = 'text', value, trouble, says, onChange }: Props) {
  const id = useId();
  const wrong = trouble && <p className="min-w-0 break-words">{says(trouble)}</p>;
  return (
    <FieldFrame id={id} label={label} hint={hint} trouble={trouble} wrong={wrong}>
      <input
        id={id}
        // An address may want its https:// still: the server says so, and no bubble of the browser.
        type={type === 'url' ? 'text' : type}
        inputMode={type === 'url' ? 'url' : undefined}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={event => onChange(event.target.value)}
        {...describedBy(id, hint, trouble)}
        className={controlClass(trouble, false, 'max-w-120')}
      />
    </FieldFrame>
  );
}
