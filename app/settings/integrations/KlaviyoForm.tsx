import { useQueryClient } from '@tanstack/react-query';
import { CircleAlert } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../ui/toast.ts';
import { controlClass, describedBy } from '../control.ts';
import { FieldFrame } from '../FieldFrame.tsx';
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
      <div className="flex flex-wrap items-center justify-end gap-2">
        <p role="status" className="flex min-w-0 flex-1 basis-60 items-start gap-2 text-small text-quiet">
          {saving && t('providers.asking', { provider: 'Klaviyo' })}
          {trouble && <Trouble text={klaviyoReason(trouble, t)} />}
        </p>
        <Button look="plain" onClick={onClose} className="max-column:h-10">
          {t('action.cancel')}
        </Button>
        <Button
          type="submit"
          look="filled"
          disabled={saving || key.trim() === ''}
          aria-busy={saving}
          className="max-column:h-10"
        >
          {t('klaviyo.do')}
        </Button>
      </div>
    </form>
  );
}

function Trouble({ text }: { text: string }) {
  return (
    <>
      <CircleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0 text-danger" />
      <span className="text-danger">{text}</span>
    </>
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
