import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { FieldError } from '../../../contract/client.ts';
import { say } from '../../ui/toast.ts';
import { QUIET, told, troubleAt, without } from '../troubles.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { type Draft, saveReply } from './replies.ts';
import { type Editors, NEW } from './useEditors.ts';

/** A field of the form, by its name on the wire. */
export type Field<Name extends keyof Draft> = {
  id: string;
  value: Draft[Name];
  trouble: FieldError | null;
  edit: (value: Draft[Name]) => void;
};

/** What is saved together of one quick reply, and what the last try came to. */
export function useReplyForm(id: string, { editors, edit, close }: Editors) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const element = useRef<HTMLFormElement>(null);
  const [now, setTold] = useState(QUIET);
  const editor = editors[id];
  useEffect(() => {
    if (now.tries > 0) element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [now.tries]);
  const save = async () => {
    if (!editor) return;
    setTold(was => ({ ...was, phase: 'saving' }));
    try {
      await saveReply(client, id === NEW ? null : id, editor.draft);
      close(id);
      say({ text: t('settings.saved'), tone: 'done' });
    } catch (error) {
      setTold(was => told(was, error));
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (now.phase !== 'saving') void save();
  };
  const field = <Name extends keyof Draft>(name: Name, value: Draft[Name]): Field<Name> => ({
    id: `quick-reply-${id}-${name}`,
    value,
    trouble: troubleAt(now, `/${name}`),
    edit: given => {
      edit(id, { [name]: given });
      setTold(was => without(was, `/${name}`));
    },
  });
  return { element, told: now, submit, field };
}
