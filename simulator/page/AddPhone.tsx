import { Plus } from 'lucide-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import { addPhone, Refused } from './api.ts';
import { type ErrorWord, words } from './words.ts';

type Props = { onAdded(phone: string): Promise<void> };

export function AddPhone({ onAdded }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <button className="add-phone" type="button" onClick={() => dialog.current?.showModal()}>
        <Plus aria-hidden="true" size={16} strokeWidth={1.75} />
        {words.addPhone}
      </button>
      <dialog ref={dialog} aria-label={words.addPhone}>
        <AddForm
          onCancel={close}
          onAdded={async phone => {
            close();
            await onAdded(phone);
          }}
        />
      </dialog>
    </>
  );
}

function AddForm({ onAdded, onCancel }: Props & { onCancel(): void }) {
  const [number, setNumber] = useState('');
  const [error, setError] = useState<ErrorWord | null>(null);
  const hint = useId();
  const add = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const { phone } = await addPhone(number);
      setNumber('');
      setError(null);
      await onAdded(phone);
    } catch (failure) {
      setError(failure instanceof Refused ? failure.word : 'internal');
    }
  };
  return (
    <form onSubmit={event => void add(event)}>
      <h2>{words.addPhone}</h2>
      <label>
        {words.number}
        <input
          type="tel"
          autoComplete="off"
          value={number}
          aria-invalid={error !== null}
          aria-describedby={hint}
          onChange={event => setNumber(event.target.value)}
        />
      </label>
      <p id={hint} className={error ? 'refused' : 'hint'} role={error ? 'alert' : undefined}>
        {error ? words.errors[error] : words.addHint}
      </p>
      <div className="buttons">
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
        <button type="submit" className="primary">
          {words.add}
        </button>
      </div>
    </form>
  );
}
