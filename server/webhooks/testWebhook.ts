import { inWorkspace } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { UNTRIED } from '../store/lineUpWebhooks.ts';
import { webhookWith } from '../store/read/webhooks.ts';
import { Refused } from '../store/refused.ts';
import { columnsOf, keepTold } from '../store/webhookDeliveries.ts';
import type { WebhookDeliveryRow } from '../store/webhookRow.ts';
import { type Calling, post } from './callWebhook.ts';

/** Tells one `webhook.test`, once and now, whether it is enabled or not. */
export async function testWebhook(
  context: Calling,
  workspaceId: string,
  endpointId: string,
): Promise<WebhookDeliveryRow> {
  const { db, now } = context;
  const webhook = await inWorkspace(db, workspaceId, tx => webhookWith(tx, workspaceId, endpointId));
  if (!webhook) throw new Refused('not_found');
  const [id, at] = [newId(), now()];
  const data = { id: endpointId, url: webhook.url };
  const answered = await post(context, webhook, id, { type: TEST, timestamp: at.toISOString(), data });
  const isTaken = answered.code !== null && answered.code >= 200 && answered.code < 300;
  const about = { workspaceId, id, webhookId: id, endpointId, type: TEST, line: id, at, lastAt: at };
  const told = { ...UNTRIED, ...about, ...NO_CHANGE, ...columnsOf(answered), attempts: 1 };
  const row = { ...told, state: isTaken ? ('delivered' as const) : ('failed' as const) };
  await keepTold(db, row);
  return row;
}

const TEST = 'webhook.test' as const;
const NO_CHANGE = { changeNumber: null, subjectId: null, nextAt: null };
