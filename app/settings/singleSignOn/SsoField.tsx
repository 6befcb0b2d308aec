import { useId } from 'react';
import type { FieldError } from '../../../contract/client.ts';
import { controlClass, describedBy, hintId } from '../control.ts';
import { TroubleText } from '../TroubleText.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { plainSsoTrouble } from './singleSignOn.ts';

type Props = {
  label: string;
  hint: string;
  type?: 'text' | 'url' | 'password';
  value: string;
  trouble: FieldError | null;
  onChange: (value: string) => void;
};

export function SsoField({ label, hint, type = 'text', value, trouble, onChange }: Props) {
  const { t } = useSettingsWords();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-medium">
        {label}
      </label>
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
      <TroubleText id={id} trouble={trouble}>
        {trouble && <p className="min-w-0 break-words">{plainSsoTrouble(trouble, t)}</p>}
      </TroubleText>
      <p id={hintId(id)} className="mt-1.5 max-w-120 text-small text-pretty text-quiet">
        {hint}
      </p>
    </div>
  );
}
