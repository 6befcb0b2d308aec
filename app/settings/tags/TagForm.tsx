import { type FormEvent, useEffect, useId, useRef } from 'react';
import { ColorChoice } from '../../tags/ColorChoice.tsx';
import { say } from '../../ui/toast.ts';
import { controlClass, describedBy } from '../control.ts';
import { FieldFrame } from '../FieldFrame.tsx';
import { FormFoot, whyNot } from '../FormFoot.tsx';
import { troubleAt } from '../troubles.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { type Editor, isDirty, type TagEditor } from './useTagEditor.ts';

type Props = { editing: TagEditor; editor: Editor; label: string };

const LONGEST = 50;

/** A tag as it is written, in its place in the list. */
export function TagForm({ editing, editor, label }: Props) {
  const { t } = useSettingsWords();
  const { draft } = editor;
  const saving = editing.told.phase === 'saving';
  const ready = isDirty(editor) && draft.name.trim() !== '' && !saving;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) void editing.save(editor);
  };
  const cancel = () => {
    editing.close();
    const undo = () => editing.open(editor);
    if (isDirty(editor)) say({ text: t('tags.discarded'), tone: 'done', undo });
  };
  return (
    <form
      noValidate
      aria-label={label}
      onSubmit={submit}
      className="my-3 flex flex-col gap-5 rounded-card bg-surface-quiet p-5 max-column:-mx-1 max-column:p-4"
    >
      <NameField editing={editing} name={draft.name} />
      <div>
        <p className="mb-1.5 font-medium">{t('tag.color')}</p>
        <ColorChoice value={draft.color} onChoose={color => editing.edit({ color })} />
      </div>
      <FormFoot
        trouble={whyNot(editing.told, t)}
        act={t('settings.save')}
        saving={saving}
        idle={!ready}
        onCancel={cancel}
      />
    </form>
  );
}

function NameField({ editing, name }: { editing: TagEditor; name: string }) {
  const { t } = useSettingsWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { tries } = editing.told;
  const trouble = troubleAt(editing.told, '/name');
  // Whoever opens the form writes in it next, and whoever is refused writes it anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs after every try
  useEffect(() => field.current?.focus(), [tries]);
  return (
    <FieldFrame id={id} label={t('tags.name')} trouble={trouble}>
      <input
        id={id}
        ref={field}
        autoComplete="off"
        maxLength={LONGEST}
        value={name}
        onChange={event => editing.edit({ name: event.target.value })}
        {...describedBy(id, null, trouble)}
        className={controlClass(trouble, false, 'max-w-100')}
      />
    </FieldFrame>
  );
}
