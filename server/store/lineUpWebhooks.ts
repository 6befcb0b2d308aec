import { callJob, lineUpJob } from '../domain/webhookJob.ts';
import { newsFor } from '../domain/webhookNews.ts';
import { askFor } from './askFor.ts';
import { type Database, type Reading, writing } from './database.ts';
import { newId } from './ids.ts';
import { type ChangeRow, changesAfter } from './read/changes.ts';
import type { WebhookDeliveryRow, WebhookRow } from './webhookRow.ts';

/** Changes that are lined up in one transaction. */
const MOST = 500;

/**
 * Lines up what each webhook of a workspace has not been told of yet, and asks for the calls, in one transaction: every
 * change once, in the order of their numbers, which have no gaps in the order in which they become visible.
 */
export function lineUpFor(db: Database, workspaceId: string, now: Date): Promise<void> {
  return writing(db, workspaceId, async tx => {
    const webhooks = await tx
      .selectFrom('webhooks')
      .selectAll()
      .where('workspaceId', '=', workspaceId)
      .where('enabled', '=', true)
      .orderBy('id')
      .forUpdate()
      .execute();
    const jobs = [];
    for (const webhook of webhooks) jobs.push(...(await lineUp(tx, webhook, now)));
    await askFor(tx, jobs);
  });
}

async function lineUp(tx: Reading, webhook: WebhookRow, now: Date) {
  const { workspaceId, id, toldUntil } = webhook;
  const changes = await changesAfter(tx, workspaceId, toldUntil, MOST);
  const last = changes.at(-1);
  if (!last) return [];
  const rows = changes.flatMap(change => deliveryOf(webhook, change, now) ?? []);
  if (rows.length > 0) await tx.insertInto('webhookDeliveries').values(rows).execute();
  await tx
    .updateTable('webhooks')
    .set({ toldUntil: last.number })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .execute();
  const more = changes.length === MOST ? [lineUpJob(workspaceId)] : [];
  return rows.length > 0 ? [callJob(workspaceId, id, now), ...more] : more;
}

function deliveryOf({ workspaceId, id: endpointId, events }: WebhookRow, change: ChangeRow, now: Date) {
  const news = newsFor(events, change);
  if (!news) return null;
  const id = newId();
  const about = { changeNumber: change.number, at: change.at, nextAt: now };
  return { ...UNTRIED, ...news, ...about, workspaceId, id, webhookId: id, endpointId };
}

/** A delivery before its first try. */
export const UNTRIED = {
  state: 'waiting',
  attempts: 0,
  claimedUntil: null,
  lastAt: null,
  statusCode: null,
  answer: null,
  error: null,
  tookMs: null,
} as const satisfies Partial<WebhookDeliveryRow>;
