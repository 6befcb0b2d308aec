import { CircleAlert } from 'lucide-react';
import { submitOnModEnter } from '../../keyboard/submitOnModEnter.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../ui/toast.ts';
import { controlClass, describedBy } from '../control.ts';
import { FieldFrame } from '../FieldFrame.tsx';
import { reasonOf } from '../reasonOf.ts';
import type { Told } from '../troubles.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { ChannelsField } from './ChannelsField.tsx';
import { ReplyTextField } from './ReplyTextField.tsx';
import { type Editor, type Editors, isDirty } from './useEditors.ts';
import { type Field, useReplyForm } from './useReplyForm.ts';

type Props = { id: string; editor: Editor; editors: Editors; label: string };

/** A quick reply as it is written, in its place in the list. */
export function ReplyForm({ id, editor, editors, label }: Props) {
  const { t } = useSettingsWords();
  const { element, told, submit, field } = useReplyForm(id, editors);
  const { name, body, channels } = editor.draft;
  const saving = told.phase === 'saving';
  const cancel = () => {
    editors.close(id);
    const undo = () => editors.open(id, editor.saved, editor.draft);
    if (isDirty(editor)) say({ text: t('quick.discarded'), tone: 'done', undo });
  };
  return (
    <form
      ref={element}
      noValidate
      aria-label={label}
      onSubmit={submit}
      onKeyDown={submitOnModEnter}
      className="my-3 flex flex-col gap-5 rounded-card bg-surface-quiet p-5 max-column:-mx-1 max-column:p-4"
    >
      <NameField field={field('name', name)} />
      <ReplyTextField field={field('body', body)} isTexted={channels.includes('sms')} />
      <ChannelsField field={field('channels', channels)} />
      <div className="flex flex-wrap items-center justify-end gap-2">
        <WhyNot told={told} />
        <Button look="plain" onClick={cancel} className="max-column:h-10">
          {t('action.cancel')}
        </Button>
        <Button
          type="submit"
          look="filled"
          disabled={!isDirty(editor) || saving}
          aria-busy={saving}
          className="max-column:h-10"
        >
          {t('settings.save')}
        </Button>
      </div>
    </form>
  );
}

function NameField({ field: { id, value, trouble, edit } }: { field: Field<'name'> }) {
  const { t } = useSettingsWords();
  const hint = t('quick.nameHint');
  return (
    <FieldFrame id={id} label={t('quick.name')} hint={hint} trouble={trouble}>
      <input
        id={id}
        ref={focusOnce}
        autoComplete="off"
        value={value}
        onChange={event => edit(event.target.value)}
        {...describedBy(id, hint, trouble)}
        className={controlClass(trouble, false, 'max-w-100')}
      />
    </FieldFrame>
  );
}

/** Whoever opens the form writes in it next. */
function focusOnce(input: HTMLInputElement | null) {
  input?.focus();
}

/** Why nothing was saved, where no field is to blame. */
function WhyNot({ told: { refusal, troubles } }: { told: Told }) {
  const { t } = useSettingsWords();
  return (
    <p role="status" className="flex min-w-0 flex-1 items-start gap-2 text-small text-danger">
      {refusal && troubles.length === 0 && (
        <>
          <CircleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
          {t('settings.refused', { reason: reasonOf(refusal, t) })}
        </>
      )}
    </p>
  );
}
