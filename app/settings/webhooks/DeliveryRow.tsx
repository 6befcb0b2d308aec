import { Check, CircleAlert, Clock3 } from 'lucide-react';
import type { WebhookDelivery } from '../../../contract/webhookRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { fullTime, shortAgo } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { useSettingsClock } from '../words/useSettingsClock.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { useWebhookChange } from './useWebhookChange.ts';

type Props = { webhookId: string; mayReplay: boolean; delivery: WebhookDelivery };

const SIGNS = {
  delivered: { Sign: Check, look: 'text-ok' },
  waiting: { Sign: Clock3, look: 'text-quiet' },
  failed: { Sign: CircleAlert, look: 'text-danger' },
} as const;

/** What was told, when, and what came of it. */
export function DeliveryRow({ webhookId, mayReplay, delivery }: Props) {
  const clock = useSettingsClock();
  const now = useNow();
  const { id, type, at, status, subject_id, response } = delivery;
  const time = Date.parse(at);
  const { Sign, look } = SIGNS[status];
  return (
    <li className="border-b border-line py-2.5">
      <div className="flex items-start gap-2.5">
        <Sign size={16} strokeWidth={1.75} aria-hidden className={`mt-0.5 shrink-0 ${look}`} />
        <div className="min-w-0 flex-1">
          <p className="font-mono text-small tracking-normal break-words">{type}</p>
          <p className="text-small text-pretty text-quiet">{useOutcome(delivery)}</p>
          {response && status !== 'delivered' && (
            <p className="mt-1 line-clamp-3 font-mono text-fine tracking-normal break-all text-quiet">
              {response}
            </p>
          )}
        </div>
        <time dateTime={at} title={fullTime(time, clock)} className="figures shrink-0 text-small text-quiet">
          {shortAgo(time, now, clock)}
        </time>
        {mayReplay && subject_id && status !== 'waiting' && (
          <Replay webhookId={webhookId} id={id} type={type} />
        )}
      </div>
    </li>
  );
}

function Replay({ webhookId, id, type }: { webhookId: string; id: string; type: string }) {
  const { t } = useSettingsWords();
  const change = useWebhookChange();
  const params = { id: webhookId, delivery_id: id };
  return (
    <Button
      size="small"
      look="plain"
      aria-label={t('hooks.replayOf', { type })}
      onClick={() => void change('replayWebhookDelivery', { params }, t('hooks.replayed'))}
      className="-my-1"
    >
      {t('hooks.replay')}
    </Button>
  );
}

/** One sentence: what it answered and how soon, or why it did not, and what is to come. */
function useOutcome(delivery: WebhookDelivery): string {
  const clock = useSettingsClock();
  const { t } = clock;
  const { status, attempts, next_attempt_at: next, response_code, error, took_ms } = delivery;
  const said = response_code === null ? (error ? t(`hooks.why.${error}`) : '') : answered();
  if (status !== 'waiting') return said;
  if (attempts === 0 || !next) return t('hooks.waits');
  return t('hooks.again', { said, count: attempts, time: fullTime(Date.parse(next), clock) });

  function answered(): string {
    return t('hooks.answered', { code: String(response_code), ms: String(took_ms ?? 0) });
  }
}
