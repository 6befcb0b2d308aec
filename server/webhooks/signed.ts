import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { Safe } from '../secrets.ts';
import type { WebhookRow } from '../store/webhookRow.ts';

/** Standard Webhooks 1.0: 24 to 64 bytes in base64, behind `whsec_`. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/**
 * The headers of one try: its time is the try's own. While a secret is exchanged there are two signatures, of which a
 * receiver needs to know one.
 */
export function signed(safe: Safe, webhook: WebhookRow, id: string, at: Date, body: string) {
  const signatures = secretsOf(safe, webhook, at).map(secret => new Webhook(secret).sign(id, at, body));
  return {
    'content-type': 'application/json',
    'user-agent': 'Parley-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': signatures.join(' '),
  };
}

function secretsOf(safe: Safe, { secret, formerSecret, formerUntil }: WebhookRow, at: Date): string[] {
  const isFormerGood = formerSecret && formerUntil && formerUntil > at;
  return [secret, ...(isFormerGood ? [formerSecret] : [])].map(one => safe.open(one));
}
