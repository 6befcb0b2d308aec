import type { DeliveryStatus } from '../../../contract/webhookRoutes.ts';
import type { Reading } from '../database.ts';
import type { WebhookDeliveryRow, WebhookRow } from '../webhookRow.ts';

/** Webhooks from before one, the newest first. */
export function listWebhooks(
  tx: Reading,
  workspaceId: string,
  before: string | null,
  limit: number,
): Promise<WebhookRow[]> {
  let rows = webhooks(tx, workspaceId);
  if (before) rows = rows.where('id', '<', before);
  return rows.orderBy('id', 'desc').limit(limit).execute();
}

export function webhookWith(tx: Reading, workspaceId: string, id: string): Promise<WebhookRow | undefined> {
  return webhooks(tx, workspaceId).where('id', '=', id).executeTakeFirst();
}

function webhooks(tx: Reading, workspaceId: string) {
  return tx.selectFrom('webhooks').selectAll().where('workspaceId', '=', workspaceId);
}

type Asked = { endpointId: string; status: DeliveryStatus | null; before: string | null; limit: number };

/** What one was told, the newest first. */
export function listDeliveries(
  tx: Reading,
  workspaceId: string,
  { endpointId, status, before, limit }: Asked,
): Promise<WebhookDeliveryRow[]> {
  let rows = deliveries(tx, workspaceId).where('endpointId', '=', endpointId);
  if (status) rows = rows.where('state', '=', status);
  if (before) rows = rows.where('id', '<', before);
  return rows.orderBy('id', 'desc').limit(limit).execute();
}

export function deliveryWith(
  tx: Reading,
  workspaceId: string,
  id: string,
): Promise<WebhookDeliveryRow | undefined> {
  return deliveries(tx, workspaceId).where('id', '=', id).executeTakeFirst();
}

function deliveries(tx: Reading, workspaceId: string) {
  return tx.selectFrom('webhookDeliveries').selectAll().where('workspaceId', '=', workspaceId);
}
