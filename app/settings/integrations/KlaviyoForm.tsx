import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { say } from '../../ui/toast.ts';
import { controlClass, describedBy } from '../control.ts';
import { FieldFrame } from '../FieldFrame.tsx';
import { FormFoot } from '../FormFoot.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { changeKlaviyo, klaviyoReason } from './klaviyo.ts';

/** The key, which is kept once Klaviyo answers to it. */
export function KlaviyoForm({ onClose }: { onClose: () => void }) {
  const { t } = useSettingsWords();
  const id = useId();
  const [key, setKey] = useState('');
  const { saving, trouble, save } = useSaving(onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!saving) void save(key.trim());
  };
  return (
    <form
      noValidate
      aria-label={t('klaviyo.title')}
      onSubmit={submit}
      className="flex max-w-120 flex-col gap-5"
    >
      <FieldFrame id={id} label={t('klaviyo.key')} hint={t('klaviyo.keyHint')} trouble={null}>
        <input
          id={id}
          type="password"
          autoComplete="off"
          spellCheck={false}
          value={key}
          onChange={event => setKey(event.target.value)}
          {...describedBy(id, true, null)}
          aria-invalid={trouble !== null}
          className={controlClass(trouble, false)}
        />
      </FieldFrame>
      <FormFoot
        news={saving && t('providers.asking', { provider: 'Klaviyo' })}
        trouble={trouble && klaviyoReason(trouble, t)}
        act={t('klaviyo.do')}
        saving={saving}
        idle={key.trim() === ''}
        onCancel={onClose}
      />
    </form>
  );
}

function useSaving(onDone: () => void) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const [saving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState<Error | null>(null);
  const save = async (key: string) => {
    setSaving(true);
    setTrouble(null);
    try {
      await changeKlaviyo(client, { key });
      say({ text: t('klaviyo.connected'), tone: 'done' });
      onDone();
    } catch (error) {
      setTrouble(error instanceof Error ? error : new Error(String(error)));
      setSaving(false);
    }
  };
  return { saving, trouble, save };
}
