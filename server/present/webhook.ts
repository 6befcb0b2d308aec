import type { Webhook, WebhookDelivery } from '../../contract/webhookRoutes.ts';
import type { WebhookDeliveryRow, WebhookRow } from '../store/webhookRow.ts';

/** `now` says whether the secret before still signs. */
export function presentWebhook(row: WebhookRow, now: Date): Webhook {
  const { id, url, events, enabled, disabledBecause, disabledAt, formerUntil, createdAt } = row;
  return {
    ...{ id, url, events, enabled, disabled_because: disabledBecause },
    disabled_at: disabledAt?.toISOString() ?? null,
    former_secret_until: formerUntil && formerUntil > now ? formerUntil.toISOString() : null,
    created_at: createdAt.toISOString(),
  };
}

export function presentWebhookDelivery(row: WebhookDeliveryRow): WebhookDelivery {
  return {
    ...{ id: row.id, webhook_id: row.webhookId, type: row.type, subject_id: row.subjectId },
    at: row.at.toISOString(),
    status: row.state,
    attempts: row.attempts,
    next_attempt_at: row.nextAt?.toISOString() ?? null,
    last_attempt_at: row.lastAt?.toISOString() ?? null,
    response_code: row.statusCode,
    response: row.answer,
    error: row.error,
    took_ms: row.tookMs,
  };
}
