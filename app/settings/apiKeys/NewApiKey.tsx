import { type FormEvent, useId, useState } from 'react';
import { call } from '../../../contract/client.ts';
import type { Scope } from '../../../contract/vocabulary.ts';
import { Choice } from '../Choice.tsx';
import { controlClass, describedBy } from '../control.ts';
import { FieldFrame } from '../FieldFrame.tsx';
import { FormFoot, focusFirst } from '../FormFoot.tsx';
import { reasonOf } from '../reasonOf.ts';
import { QUIET, told as toldOf, troubleAt } from '../troubles.ts';
import { type SettingsSay, useSettingsWords } from '../words/useSettingsWords.ts';
import { useKeyChange } from './apiKeys.ts';
import { ScopesField } from './ScopesField.tsx';
import { expiryIn, LIVES } from './scopes.ts';

type Props = { onClose: () => void; onMade: (key: string) => void };

/** A program that is to get in: what it is called, how far it may go, and for how long. */
export function NewApiKey({ onClose, onMade }: Props) {
  const { t } = useSettingsWords();
  const { form, write, told, saving, submit } = useMaking(onMade);
  const [nameId, lifeId] = [useId(), useId()];
  const trouble = troubleAt(told, '/name');
  const ready = form.name.trim() !== '' && form.scopes.length > 0 && !saving;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (ready) void submit();
  };
  return (
    <form
      noValidate
      aria-label={t('apiKeys.new')}
      onSubmit={send}
      className="mb-6 flex flex-col gap-5 rounded-card bg-surface-quiet p-5 max-column:-mx-1 max-column:p-4"
    >
      <FieldFrame id={nameId} label={t('apiKeys.name')} hint={t('apiKeys.nameHint')} trouble={trouble}>
        <input
          id={nameId}
          ref={focusFirst}
          autoComplete="off"
          maxLength={100}
          value={form.name}
          onChange={event => write({ name: event.target.value })}
          {...describedBy(nameId, true, trouble)}
          className={controlClass(trouble, false, 'max-w-100')}
        />
      </FieldFrame>
      <FieldFrame id={lifeId} label={t('apiKeys.life')} trouble={troubleAt(told, '/expires_at')}>
        <Choice
          id={lifeId}
          value={String(form.days)}
          choices={LIVES.map(days => ({ value: String(days), name: lifeText(days, t) }))}
          onChoose={days => write({ days: Number(days) })}
        />
      </FieldFrame>
      <ScopesField scopes={form.scopes} onChange={scopes => write({ scopes })} />
      <FormFoot
        trouble={told.refusal && !trouble && t('settings.refused', { reason: reasonOf(told.refusal, t) })}
        act={t('apiKeys.create')}
        saving={saving}
        idle={!ready}
        onCancel={onClose}
      />
    </form>
  );
}

function lifeText(days: number, t: SettingsSay): string {
  return days === 0 ? t('apiKeys.noEnd') : t('apiKeys.days', { count: days });
}

type Form = { name: string; days: number; scopes: Scope[] };

function useMaking(onMade: Props['onMade']) {
  const change = useKeyChange();
  const [form, setForm] = useState<Form>({ name: '', days: LIVES[1], scopes: [] });
  const [told, setTold] = useState(QUIET);
  const write = (part: Partial<Form>) => {
    setForm(was => ({ ...was, ...part }));
    setTold(QUIET);
  };
  const submit = async () => {
    setTold({ ...QUIET, phase: 'saving' });
    const { name, days, scopes } = form;
    const body = { name: name.trim(), scopes, expires_at: expiryIn(days, Date.now()) };
    try {
      onMade((await change(call('createApiKey', { body }))).key);
    } catch (error) {
      setTold(was => toldOf(was, error));
    }
  };
  return { form, write, told, saving: told.phase === 'saving', submit };
}
