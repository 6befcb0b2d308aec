import { sql } from 'kysely';
import { callJob } from '../domain/webhookJob.ts';
import type { AfterTry, Answered } from '../domain/webhookTry.ts';
import { askFor } from './askFor.ts';
import { type Database, type Reading, writing } from './database.ts';
import { newId } from './ids.ts';
import { UNTRIED } from './lineUpWebhooks.ts';
import type { WebhookDeliveryRow } from './webhookRow.ts';

/** So many are told to one webhook at once. */
const AT_ONCE = 8;
/** A try is over by then, or died with its process. */
const LEASE_MS = 30_000;

export type Endpoint = { workspaceId: string; endpointId: string };

/** What is due by then, the first of each line only, and nobody else's until its lease is over; with this try counted. */
export function claimDue(db: Database, which: Endpoint, due: Date, now: Date): Promise<WebhookDeliveryRow[]> {
  const until = new Date(now.getTime() + LEASE_MS);
  return writing(db, which.workspaceId, async tx => {
    const { rows } = await sql<{ id: string }>`
      update webhook_deliveries d set claimed_until = ${until}, attempts = attempts + 1
      where workspace_id = ${which.workspaceId} and state = 'waiting'
        and (claimed_until is null or claimed_until <= ${now})
        and id in (select id from (${heads(which)}) heads
          where next_at <= ${due} and (claimed_until is null or claimed_until <= ${now})
          order by next_at, change_number limit ${AT_ONCE})
      returning id`.execute(tx);
    return deliveriesWith(
      tx,
      which.workspaceId,
      rows.map(row => row.id),
    );
  });
}

/** What of each line is to be told next. */
function heads({ workspaceId, endpointId }: Endpoint) {
  return sql`select distinct on (line) id, next_at, claimed_until, change_number from webhook_deliveries
    where workspace_id = ${workspaceId} and endpoint_id = ${endpointId} and state = 'waiting'
    order by line, change_number`;
}

async function deliveriesWith(
  tx: Reading,
  workspaceId: string,
  ids: string[],
): Promise<WebhookDeliveryRow[]> {
  if (ids.length === 0) return [];
  return tx
    .selectFrom('webhookDeliveries')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', 'in', ids)
    .execute();
}

/** What came of a try. What is to be tried again is asked for in the same transaction. */
export function settle(
  db: Database,
  { workspaceId, id, endpointId }: WebhookDeliveryRow,
  answered: Answered,
  { state, nextAt }: Pick<AfterTry, 'state' | 'nextAt'>,
  now: Date,
): Promise<void> {
  return writing(db, workspaceId, async tx => {
    await tx
      .updateTable('webhookDeliveries')
      .set({ state, nextAt, claimedUntil: null, lastAt: now, ...columnsOf(answered) })
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .execute();
    if (nextAt) await askFor(tx, [callJob(workspaceId, endpointId, nextAt, id)]);
  });
}

export function columnsOf({ code, text, error, tookMs }: Answered) {
  return { statusCode: code, answer: text, error, tookMs };
}

/** Asks for another call where more is due, at `next`, or where somebody else has begun one, for when their lease is over. */
export function askAgain(db: Database, which: Endpoint, now: Date, next: Date): Promise<void> {
  return writing(db, which.workspaceId, async tx => {
    const { rows } = await sql<{ claimedUntil: Date | null }>`
      select claimed_until from (${heads(which)}) heads where next_at <= ${now} or claimed_until > ${now}
      order by claimed_until nulls first limit 1`.execute(tx);
    const [first] = rows;
    if (first) await askFor(tx, [callJob(which.workspaceId, which.endpointId, first.claimedUntil ?? next)]);
  });
}

/** To be told again under its old id, in a line of its own, so that it holds nothing else up. */
export function lineUpAgain(db: Database, was: WebhookDeliveryRow, now: Date): Promise<string> {
  const id = newId();
  return writing(db, was.workspaceId, async tx => {
    await tx
      .insertInto('webhookDeliveries')
      .values({ ...was, ...UNTRIED, id, line: id, nextAt: now })
      .execute();
    await askFor(tx, [callJob(was.workspaceId, was.endpointId, now)]);
    return id;
  });
}

/** What was told at once, and is only to be read: a test. */
export function keepTold(db: Database, told: WebhookDeliveryRow): Promise<unknown> {
  return writing(db, told.workspaceId, tx => tx.insertInto('webhookDeliveries').values(told).execute());
}

export function dropOldDeliveries(tx: Reading, workspaceId: string, before: Date): Promise<unknown> {
  return tx
    .deleteFrom('webhookDeliveries')
    .where('workspaceId', '=', workspaceId)
    .where('state', '<>', 'waiting')
    .where('at', '<', before)
    .execute();
}
