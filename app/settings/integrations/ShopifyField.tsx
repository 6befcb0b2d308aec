import { useId } from 'react';
import type { FieldError } from '../../../contract/client.ts';
import { controlClass, describedBy, hintId } from '../control.ts';
import { TroubleText } from '../TroubleText.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { plainTrouble } from './shopify.ts';

type Props = {
  label: string;
  hint: string;
  secret?: boolean;
  value: string;
  trouble: FieldError | null;
  onChange: (value: string) => void;
};

export function ShopifyField({ label, hint, secret = false, value, trouble, onChange }: Props) {
  const { t } = useSettingsWords();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-medium">
        {label}
      </label>
      <input
        id={id}
        type={secret ? 'password' : 'text'}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={event => onChange(event.target.value)}
        {...describedBy(id, hint, trouble)}
        className={controlClass(trouble, false)}
      />
      <TroubleText id={id} trouble={trouble}>
        {trouble && <p className="min-w-0 break-words">{plainTrouble(trouble, t)}</p>}
      </TroubleText>
      <p id={hintId(id)} className="mt-1.5 text-small text-pretty text-quiet">
        {hint}
      </p>
    </div>
  );
}
