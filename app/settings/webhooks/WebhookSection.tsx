import { useState } from 'react';
import type { Webhook, WebhookEvents } from '../../../contract/webhookRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { fullTime } from '../../words/clock.ts';
import { SwitchRow } from '../SwitchRow.tsx';
import { useSettingsClock } from '../words/useSettingsClock.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { DeliveryLog } from './DeliveryLog.tsx';
import { EventsField } from './EventsField.tsx';
import { SecretOnce, type Shown } from './SecretOnce.tsx';
import { useWebhookChange } from './useWebhookChange.ts';
import { WebhookTools } from './WebhookTools.tsx';

type Props = { webhook: Webhook; secret: string | null; onSecret: (shown: Shown) => void };

/** One of them: where it is, whether it is told, of what, and what it was told. */
export function WebhookSection({ webhook, secret, onSecret }: Props) {
  const clock = useSettingsClock();
  const { t } = clock;
  const change = useWebhookChange();
  const { id, url, enabled, former_secret_until: until } = webhook;
  const turn = (on: boolean) =>
    void change(
      'patchWebhook',
      { params: { id }, body: { enabled: on } },
      t(on ? 'hooks.isOn' : 'hooks.isOff'),
    );
  return (
    <li aria-label={url} className="border-t border-line py-6">
      <SwitchRow label={url} hint={useStanding(webhook)} on={enabled} onChange={turn} />
      {until && (
        <p className="mt-1 text-small text-quiet">
          {t('hooks.bothSign', { time: fullTime(Date.parse(until), clock) })}
        </p>
      )}
      {secret && <SecretOnce secret={secret} />}
      <WebhookTools webhook={webhook} onSecret={onSecret} />
      <Parts webhook={webhook} />
    </li>
  );
}

/** How it stands, and why. */
function useStanding({ enabled, disabled_because, disabled_at }: Webhook): string {
  const clock = useSettingsClock();
  if (enabled || !disabled_because || !disabled_at) return clock.t('hooks.on');
  return clock.t(`hooks.off.${disabled_because}`, { time: fullTime(Date.parse(disabled_at), clock) });
}

/** What is not needed at first sight. */
function Parts({ webhook }: { webhook: Webhook }) {
  const { t } = useSettingsWords();
  const change = useWebhookChange();
  const [open, setOpen] = useState<'events' | 'log' | null>(null);
  const { id, events } = webhook;
  const choose = (chosen: WebhookEvents[]) =>
    chosen.length > 0 && void change('patchWebhook', { params: { id }, body: { events: chosen } }, '');
  const toggle = (part: 'events' | 'log') => ({
    size: 'small' as const,
    look: 'plain' as const,
    'aria-expanded': open === part,
    onClick: () => setOpen(open === part ? null : part),
    className: '-ml-2.5 aria-expanded:bg-selected',
  });
  return (
    <>
      <div className="mt-3 flex flex-wrap gap-x-5 gap-y-1">
        <Button {...toggle('log')}>{t('hooks.log')}</Button>
        <Button {...toggle('events')}>
          {events.includes('*') ? t('hooks.toldAll') : t('hooks.toldSome', { count: events.length })}
        </Button>
      </div>
      {open === 'events' && (
        <div className="mt-3 rounded-card bg-surface-quiet p-4">
          <EventsField events={events} onChange={choose} />
        </div>
      )}
      {open === 'log' && (
        <div className="mt-3">
          <DeliveryLog webhook={webhook} />
        </div>
      )}
    </>
  );
}
