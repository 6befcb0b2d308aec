import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import type { WebhookEvents } from '../../../contract/webhookRoutes.ts';
import { controlClass, describedBy } from '../control.ts';
import { FieldFrame } from '../FieldFrame.tsx';
import { FormFoot, focusFirst } from '../FormFoot.tsx';
import { QUIET, told as toldOf, troubleAt, without } from '../troubles.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { EventsField } from './EventsField.tsx';
import type { Shown } from './SecretOnce.tsx';
import { changeWebhook, webhookReason } from './webhooks.ts';

type Props = { onClose: () => void; onMade: (shown: Shown) => void };

/** An address that is to be told, and of what. */
export function NewWebhook({ onClose, onMade }: Props) {
  const { t } = useSettingsWords();
  const [events, setEvents] = useState<WebhookEvents[]>(['*']);
  const { url, setUrl, told, saving, submit } = useMaking(events, onMade);
  const id = useId();
  const trouble = troubleAt(told, '/url');
  const ready = url.trim() !== '' && events.length > 0 && !saving;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (ready) void submit();
  };
  return (
    <form
      noValidate
      aria-label={t('hooks.new')}
      onSubmit={send}
      className="mb-6 flex flex-col gap-5 rounded-card bg-surface-quiet p-5 max-column:-mx-1 max-column:p-4"
    >
      <FieldFrame id={id} label={t('hooks.url')} hint={t('hooks.urlHint')} trouble={trouble}>
        <input
          id={id}
          type="url"
          ref={focusFirst}
          autoComplete="off"
          spellCheck={false}
          maxLength={2000}
          value={url}
          onChange={event => setUrl(event.target.value)}
          {...describedBy(id, true, trouble)}
          className={controlClass(trouble, false)}
        />
      </FieldFrame>
      <EventsField events={events} onChange={setEvents} />
      <FormFoot
        trouble={
          told.refusal && !trouble && t('settings.refused', { reason: webhookReason(told.refusal, t) })
        }
        act={t('hooks.create')}
        saving={saving}
        idle={!ready}
        onCancel={onClose}
      />
    </form>
  );
}

function useMaking(events: WebhookEvents[], onMade: Props['onMade']) {
  const client = useQueryClient();
  const [url, setUrl] = useState('');
  const [told, setTold] = useState(QUIET);
  const write = (text: string) => {
    setUrl(text);
    setTold(was => without(was, '/url'));
  };
  const submit = async () => {
    setTold({ ...QUIET, phase: 'saving' });
    try {
      const { id, secret } = await changeWebhook(client, 'createWebhook', {
        body: { url: url.trim(), events },
      });
      onMade({ id, secret });
    } catch (error) {
      setTold(was => toldOf(was, error));
    }
  };
  return { url, setUrl: write, told, saving: told.phase === 'saving', submit };
}
