import { useState } from 'react';
import type { Webhook } from '../../../contract/webhookRoutes.ts';
import { AskFirst } from '../../ui/AskFirst.tsx';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../ui/toast.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import type { Shown } from './SecretOnce.tsx';
import { useWebhookChange } from './useWebhookChange.ts';

type Props = { webhook: Webhook; onSecret: (shown: Shown) => void };

/** What can be done with one: the last two ask first. */
export function WebhookTools({ webhook, onSecret }: Props) {
  const { t } = useSettingsWords();
  const change = useWebhookChange();
  const [asking, ask] = useState<'rotate' | 'delete' | null>(null);
  const params = { id: webhook.id };
  const rotate = async () => {
    const again = await change('rotateWebhookSecret', { params }, '');
    if (again) onSecret({ id: webhook.id, secret: again.secret });
  };
  const remove = () => void change('deleteWebhook', { params }, t('hooks.deleted'));
  return (
    <div className="mt-3 flex flex-wrap gap-2">
      <Test id={webhook.id} />
      <Button size="small" onClick={() => ask('rotate')}>
        {t('hooks.rotate')}
      </Button>
      <Button size="small" onClick={() => ask('delete')}>
        {t('hooks.delete')}
      </Button>
      <AskFirst
        {...{ title: t('hooks.rotateTitle'), body: t('hooks.rotateBody'), act: t('hooks.rotate') }}
        open={asking === 'rotate'}
        onAct={() => void rotate()}
        onClose={() => ask(null)}
      />
      <AskFirst
        {...{ title: t('hooks.deleteTitle'), body: t('hooks.deleteBody'), act: t('hooks.delete') }}
        open={asking === 'delete'}
        onAct={remove}
        onClose={() => ask(null)}
      />
    </div>
  );
}

function Test({ id }: { id: string }) {
  const { t } = useSettingsWords();
  const change = useWebhookChange();
  const [busy, setBusy] = useState(false);
  const test = async () => {
    setBusy(true);
    const told = await change('testWebhook', { params: { id } }, '');
    setBusy(false);
    if (!told) return;
    const { response_code, took_ms, error, status } = told;
    const answered = t('hooks.answered', { code: String(response_code), ms: String(took_ms ?? 0) });
    const text = error ? t(`hooks.why.${error}`) : answered;
    say({ text, tone: status === 'delivered' ? 'done' : 'refused' });
  };
  return (
    <Button size="small" disabled={busy} aria-busy={busy} onClick={() => void test()}>
      {t('hooks.test')}
    </Button>
  );
}
