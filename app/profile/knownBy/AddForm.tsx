import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { WholeProfile } from '../../../contract/profileRoutes.ts';
import { controlClass } from '../../settings/control.ts';
import { Button } from '../../ui/Button.tsx';
import { useTroubleText } from '../page/useTroubleText.tsx';
import { useProfileWords } from '../words/useProfileWords.ts';
import { useIdentifiers } from './useIdentifiers.ts';

type Props = { kind: 'phone' | 'email'; profile: WholeProfile; onClose: () => void };

/** Enter adds, Escape lets it be. What the server says is wrong stands at the field, with what was written. */
export function AddForm({ kind, profile, onClose }: Props) {
  const { t } = useProfileWords();
  const id = useId();
  const change = useIdentifiers(profile);
  const [value, setValue] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<Error | null>(null);
  const text = useTroubleText(trouble);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value.trim() === '' || isAsked) return;
    setAsked(true);
    setTrouble(null);
    change({ do: 'add', name: { kind, value } })
      .then(onClose, setTrouble)
      .finally(() => setAsked(false));
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <form aria-label={t(`known.add.${kind}`)} onSubmit={submit} onKeyDown={leave} className="mt-2 max-w-100">
      <label htmlFor={id} className="mb-1 block text-small text-quiet">
        {t(`known.add.${kind}`)}
      </label>
      <input
        ref={field}
        id={id}
        value={value}
        onChange={event => setValue(event.target.value)}
        type="text"
        inputMode={kind === 'phone' ? 'tel' : 'email'}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={text !== null}
        aria-describedby={`${id}-hint`}
        className={controlClass(text !== null, false)}
      />
      <div id={`${id}-hint`} className="mt-1.5 text-small">
        {text === null ? (
          <p className="text-fine text-quiet">{t(`known.hint.${kind}`)}</p>
        ) : (
          <p role="alert" className="text-danger">
            {text}
          </p>
        )}
      </div>
      <div className="mt-2 flex gap-2">
        <Button look="filled" size="small" type="submit">
          {t('known.add')}
        </Button>
        <Button look="plain" size="small" onClick={onClose}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
