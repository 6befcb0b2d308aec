import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useMemo, useState } from 'react';
import type { FieldError } from '../../contract/client.ts';
import type { Settings } from '../../contract/settings.ts';
import { mayChangeSettings } from '../session/roles.ts';
import { useSession } from '../session/useSession.ts';
import { differing, type Edits, type Fields, fieldsOf, type Pointer, patchOf } from './fields.ts';
import { patchSettings } from './patchSettings.ts';
import { QUIET, type Told, told, troubleAt, without } from './troubles.ts';
import { useEdits } from './useEdits.ts';

export type Form = {
  settings: Settings;
  /** As they will be once saved. */
  fields: Fields;
  readOnly: boolean;
  dirty: boolean;
  told: Told;
  /** `settled`: the part of the field that was put right; what is wrong with its other parts stays said. */
  edit<At extends Pointer>(at: At, value: Fields[At], settled?: string): void;
  forget(at: Pointer): void;
  discard(): void;
  save(): Promise<void>;
  /** Saves these at once, and nothing else of the page; false where a field says why not. Throws any other reason. */
  saveOnly(edits: Edits): Promise<boolean>;
};

/** What one page of the settings saves together. */
export function useForm(page: string, settings: Settings): Form {
  const client = useQueryClient();
  const readOnly = !mayChangeSettings(useSession().member.role);
  const [edits, setEdits] = useEdits<Edits>(page, {});
  const [now, setTold] = useState(QUIET);
  const saved = useMemo(() => fieldsOf(settings), [settings]);
  const changed = differing(edits, saved);
  const forget = (at: Pointer) => {
    setEdits(({ [at]: _, ...rest }: Edits) => rest);
    setTold(was => without(was, at));
  };
  const send = async (what: Edits) => {
    await patchSettings(client, patchOf(what));
    // What has been typed since is not saved.
    setEdits(since => differing(since, what));
  };
  const save = async () => {
    setTold(was => ({ ...was, phase: 'saving' }));
    try {
      await send(changed);
      setTold({ ...QUIET, phase: 'saved' });
    } catch (error) {
      setTold(was => told(was, error));
    }
  };
  const saveOnly = async (what: Edits) => {
    try {
      await send(what);
      setTold(was => Object.keys(what).reduce(without, was));
      return true;
    } catch (error) {
      const failed = told(now, error);
      if (failed.troubles.length === 0) throw error;
      setTold(failed);
      return false;
    }
  };
  return {
    ...{ settings, fields: { ...saved, ...edits }, readOnly, told: now, forget, save, saveOnly },
    dirty: Object.keys(changed).length > 0,
    edit: (at, value, settled = at) => {
      setEdits(was => ({ ...was, [at]: value }));
      setTold(was => without(was, settled));
    },
    discard: () => {
      setEdits({});
      setTold(QUIET);
    },
  };
}

export const FormContext = createContext<Form | null>(null);

export function useFormHere(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('No form here');
  return form;
}

type Field<At extends Pointer> = {
  id: string;
  value: Fields[At];
  trouble: FieldError | null;
  readOnly: boolean;
  edit(value: Fields[At]): void;
};

/** One field of the form, by its pointer. */
export function useField<At extends Pointer>(at: At): Field<At> {
  const { fields, readOnly, told: now, edit } = useFormHere();
  return {
    id: `settings${at.replaceAll('/', '-')}`,
    value: fields[at],
    trouble: troubleAt(now, at),
    readOnly,
    edit: value => edit(at, value),
  };
}
