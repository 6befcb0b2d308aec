import { sql, type UpdateObject } from 'kysely';
import type { WebhookDisabled, WebhookEvents } from '../../contract/webhookRoutes.ts';
import { lineUpJob } from '../domain/webhookJob.ts';
import { askFor } from './askFor.ts';
import { type Database, type Reading, writing } from './database.ts';
import { latestChange } from './read/changes.ts';
import type { Tables } from './tables.ts';
import type { WebhookRow } from './webhookRow.ts';

/** Each costs a call for every change. */
const MOST = 10;
/** What was decided before a webhook was seen asks for no job: it is looked for when it must be through. */
const SEEN_BY_ALL_MS = 5000;

type New = Pick<WebhookRow, 'workspaceId' | 'id' | 'url' | 'events' | 'secret' | 'createdAt'>;
type Which = Pick<WebhookRow, 'workspaceId' | 'id'>;

/** It is told of what happens from now on. False where there are enough. */
export function addWebhook(db: Database, webhook: New): Promise<boolean> {
  const { workspaceId, createdAt } = webhook;
  return changing(db, workspaceId, async tx => {
    const there = await tx
      .selectFrom('webhooks')
      .select('id')
      .where('workspaceId', '=', workspaceId)
      .execute();
    if (there.length >= MOST) return false;
    const toldUntil = await latestChange(tx, workspaceId);
    await tx
      .insertInto('webhooks')
      .values({
        ...webhook,
        toldUntil,
        enabled: true,
        ...NOT_DISABLED,
        formerSecret: null,
        formerUntil: null,
      })
      .execute();
    await askFor(tx, [soon(workspaceId, createdAt)]);
    return true;
  });
}

const NOT_DISABLED = { disabledBecause: null, disabledAt: null };

function soon(workspaceId: string, now: Date) {
  return lineUpJob(workspaceId, new Date(now.getTime() + SEEN_BY_ALL_MS));
}

/** Whether there is one. */
export function chooseEvents(db: Database, which: Which, events: WebhookEvents[]): Promise<boolean> {
  return writing(db, which.workspaceId, tx => update(tx, which, { events }));
}

/** Enabled again, it is told of what happens from now on. Whether that changed anything. */
export function enableWebhook(db: Database, which: Which, now: Date): Promise<boolean> {
  return changing(db, which.workspaceId, async tx => {
    const toldUntil = await latestChange(tx, which.workspaceId);
    const isChanged = await update(tx, which, { enabled: true, ...NOT_DISABLED, toldUntil }, false);
    if (isChanged) await askFor(tx, [soon(which.workspaceId, now)]);
    return isChanged;
  });
}

/** It is called no more, and what waits for it is given up. Whether that changed anything. */
export function disableWebhook(
  db: Database,
  which: Which,
  because: WebhookDisabled,
  now: Date,
): Promise<boolean> {
  return changing(db, which.workspaceId, tx => disableIn(tx, which, because, now));
}

async function disableIn(tx: Reading, which: Which, because: WebhookDisabled, now: Date): Promise<boolean> {
  const disabled = { enabled: false, disabledBecause: because, disabledAt: now };
  if (!(await update(tx, which, disabled, true))) return false;
  await tx
    .updateTable('webhookDeliveries')
    .set({ state: 'failed', error: 'disabled', nextAt: null, claimedUntil: null })
    .where('workspaceId', '=', which.workspaceId)
    .where('endpointId', '=', which.id)
    .where('state', '=', 'waiting')
    .execute();
  if (because !== 'by_hand') await askFor(tx, [mailJob(which, now)]);
  return true;
}

function mailJob({ workspaceId, id }: Which, at: Date) {
  const payload = { workspaceId, endpointId: id };
  return { task: 'mailWebhookDisabled' as const, payload, key: `mailWebhookDisabled:${id}:${at.getTime()}` };
}

/** The secret until now signs too, until then. Whether there is one. */
export function rotateSecret(
  db: Database,
  which: Which,
  secret: Buffer,
  formerUntil: Date,
): Promise<boolean> {
  return writing(db, which.workspaceId, tx =>
    update(tx, which, { secret, formerUntil, formerSecret: sql<Buffer>`secret` }),
  );
}

/** With all that it was told. Whether there was one. */
export function dropWebhook(db: Database, { workspaceId, id }: Which): Promise<boolean> {
  return changing(db, workspaceId, async tx => {
    const dropped = await tx
      .deleteFrom('webhooks')
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', id)
      .executeTakeFirst();
    await tx
      .deleteFrom('webhookDeliveries')
      .where('workspaceId', '=', workspaceId)
      .where('endpointId', '=', id)
      .execute();
    return dropped.numDeletedRows > 0n;
  });
}

type Changes = UpdateObject<Tables, 'webhooks'>;

async function update(
  tx: Reading,
  { workspaceId, id }: Which,
  changes: Changes,
  enabled?: boolean,
): Promise<boolean> {
  let rows = tx
    .updateTable('webhooks')
    .set(changes)
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id);
  if (enabled !== undefined) rows = rows.where('enabled', '=', enabled);
  return (await rows.executeTakeFirst()).numUpdatedRows > 0n;
}

/** One after the other in a workspace, so that what is remembered of them all (`tells_webhooks`) is so. */
function changing<T>(db: Database, workspaceId: string, work: (tx: Reading) => Promise<T>): Promise<T> {
  return writing(db, workspaceId, async tx => {
    await sql`select from settings where workspace_id = ${workspaceId} for no key update`.execute(tx);
    const result = await work(tx);
    await sql`update settings s set tells_webhooks = there.are
      from (select exists (select from webhooks where workspace_id = ${workspaceId} and enabled) as are) there
      where s.workspace_id = ${workspaceId} and s.tells_webhooks <> there.are`.execute(tx);
    return result;
  });
}
