import { submitOnModEnter } from '../../keyboard/submitOnModEnter.ts';
import { say } from '../../ui/toast.ts';
import { controlClass, describedBy } from '../control.ts';
import { FieldFrame } from '../FieldFrame.tsx';
import { FormFoot, focusFirst, whyNot } from '../FormFoot.tsx';
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
      <FormFoot
        trouble={whyNot(told, t)}
        act={t('settings.save')}
        saving={saving}
        idle={!isDirty(editor)}
        onCancel={cancel}
      />
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
        ref={focusFirst}
        autoComplete="off"
        value={value}
        onChange={event => edit(event.target.value)}
        {...describedBy(id, hint, trouble)}
        className={controlClass(trouble, false, 'max-w-100')}
      />
    </FieldFrame>
  );
}
