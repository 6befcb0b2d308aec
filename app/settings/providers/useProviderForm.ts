import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { FieldError } from '../../../contract/client.ts';
import { QUIET, told, troubleAt, without } from '../troubles.ts';
import { type Draft, type FieldName, pointerOf } from './fields.ts';

export type ProviderField = {
  id: string;
  value: string;
  trouble: FieldError | null;
  edit: (value: string) => void;
};

export type ProviderForm = ReturnType<typeof useProviderForm>;

/** What is typed of an account. Secrets are in it: it is forgotten with the form, and kept nowhere else. */
export function useProviderForm(place: string, begun: Draft, save: (draft: Draft) => Promise<unknown>) {
  const element = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(begun);
  const [now, setTold] = useState(QUIET);
  const send = async () => {
    setTold(was => ({ ...was, phase: 'saving' }));
    try {
      await save(draft);
    } catch (error) {
      setTold(was => told(was, error));
    }
  };
  useEffect(() => {
    if (now.tries > 0) element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [now.tries]);
  return {
    ...{ element, draft, told: now },
    dirty: (Object.keys(draft) as FieldName[]).some(name => draft[name] !== begun[name]),
    submit: (event: FormEvent) => {
      event.preventDefault();
      if (now.phase !== 'saving') void send();
    },
    /** Begins anew, for another provider. */
    begin: (other: Draft) => {
      setDraft(other);
      setTold(QUIET);
    },
    field: (name: FieldName): ProviderField => ({
      id: `provider-${place}-${name}`,
      value: draft[name],
      trouble: troubleAt(now, pointerOf(name)),
      edit: value => {
        setDraft(was => ({ ...was, [name]: value }));
        setTold(was => without(was, pointerOf(name)));
      },
    }),
  };
}

/** Whoever opens the form goes on in it. */
export function useFirstFocus({ element }: Pick<ProviderForm, 'element'>) {
  useEffect(() => element.current?.querySelector<HTMLElement>('input:checked, input')?.focus(), [element]);
}
