import { type FormEvent, useState } from 'react';
import { doorTrouble } from './doorTrouble.ts';
import { useDoorWords } from './words/useDoorWords.ts';

/** A form that is sent once it is filled in: what it says by the names of its fields, and what is wrong with it. */
export function useSending(send: (said: Record<string, string>) => Promise<void>) {
  const { t } = useDoorWords();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
    if (Object.values(said).some(value => value.trim() === '')) return setTrouble(t('door.needAll'));
    setTrouble(null);
    setBusy(true);
    await send(said).catch(error => setTrouble(doorTrouble(error, t)));
    setBusy(false);
  };
  return { trouble, busy, onSubmit: (event: FormEvent<HTMLFormElement>) => void onSubmit(event) };
}
