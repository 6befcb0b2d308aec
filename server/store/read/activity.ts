import { type SqlBool, sql } from 'kysely';
import { METRICS } from '../../../contract/metrics.ts';
import type { Order } from '../../domain/sales/state.ts';
import type { ConsentEntry, Message, ProfileEvent } from '../../domain/state.ts';
import type { Reading } from '../database.ts';

/**
 * A profile's activity (PROF-2), out of what is there already: its texts, its consent's ledger, its orders, and what
 * was recorded as an event. A text that comes in writes nothing for it (decision 27).
 */
export type ActivityRow = { id: string; metric: string; at: Date } & (
  | { kind: 'event'; event: ProfileEvent }
  | { kind: 'text'; text: TextRow }
  | { kind: 'consent'; entry: ConsentEntry }
  | { kind: 'order'; order: Order }
);

export type TextRow = Pick<
  Message,
  | 'id'
  | 'source'
  | 'keyword'
  | 'errorCode'
  | 'errorReason'
  | 'sentAt'
  | 'marketingType'
  | 'marketingId'
  | 'marketingName'
  | 'attributedType'
  | 'attributedId'
  | 'attributedName'
> & { metric: string; body: string };

export type ActivityPosition = { at: string; id: string };

type Asked = {
  workspaceId: string;
  profileId: string;
  /** Null for all. */
  metric: string | null;
  before: ActivityPosition | null;
  limit: number;
};

/** The newest first, from a position on: as many of each kind as a page takes, and of all of them the newest. */
export async function activityOf(tx: Reading, asked: Asked): Promise<ActivityRow[]> {
  const rows: ActivityRow[] = [];
  for (const { metrics, read } of KINDS)
    if (asked.metric === null || !metrics || metrics.includes(asked.metric))
      rows.push(...(await read(tx, asked)));
  return rows.toSorted(newestFirst).slice(0, asked.limit);
}

type Kind = { metrics: string[] | null; read(tx: Reading, asked: Asked): Promise<ActivityRow[]> };

/** Each kind with the metrics that it can be of; an event can be of any. */
const KINDS: Kind[] = [
  { metrics: null, read: events },
  { metrics: [METRICS.sent, METRICS.received, METRICS.failed, METRICS.bounced], read: texts },
  { metrics: [METRICS.subscribed, METRICS.unsubscribed], read: consents },
  { metrics: [METRICS.placedOrder], read: orders },
];

function newestFirst(a: ActivityRow, b: ActivityRow): number {
  return b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1);
}

function isBefore(column: string, before: ActivityPosition | null) {
  if (!before) return sql<SqlBool>`true`;
  return sql<SqlBool>`(${sql.ref(column)}, id) < (${before.at}::timestamptz, ${before.id}::uuid)`;
}

async function events(tx: Reading, { workspaceId, profileId, metric, before, limit }: Asked) {
  let rows = tx
    .selectFrom('events')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('profileId', '=', profileId)
    .where(isBefore('at', before));
  if (metric !== null) rows = rows.where('metric', '=', metric);
  const found = await rows.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  return found.map(event => ({ ...pick(event.id, event.metric, event.at), kind: 'event' as const, event }));
}

/** No text can ever reach the number, so that to try again is of no use. */
const DEAD = sql`('invalid_number', 'landline', 'unknown_destination')`;

/** What a text is in the activity, if anything: one that is still to leave, or of which nobody knows, is nothing yet. */
export const METRIC_OF_TEXT = sql<string | null>`case
  when direction = 'inbound' then ${METRICS.sent}::text
  when status in ('sent', 'delivered') then ${METRICS.received}::text
  when status = 'failed' and error_reason in ${DEAD} then ${METRICS.bounced}::text
  when status = 'failed' then ${METRICS.failed}::text end`;

/** All texts of a profile are in one thread, which has the profile's own id. */
async function texts(tx: Reading, { workspaceId, profileId, metric, before, limit }: Asked) {
  const rows: TextRow[] = await tx
    .selectFrom('messages')
    .select(['id', 'source', 'keyword', 'errorCode', 'errorReason', 'sentAt', 'marketingType', 'marketingId'])
    .select(['marketingName', 'attributedType', 'attributedId', 'attributedName'])
    .select([
      METRIC_OF_TEXT.$notNull().as('metric'),
      sql<string>`left(body, ${LONGEST_EXCERPT + 1})`.as('body'),
    ])
    .where('workspaceId', '=', workspaceId)
    .where('threadId', '=', profileId)
    .where(isBefore('sent_at', before))
    .where(metric === null ? sql<SqlBool>`${METRIC_OF_TEXT} is not null` : ofMetric(metric))
    .orderBy('sentAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(text => ({ ...pick(text.id, text.metric, text.sentAt), kind: 'text' as const, text }));
}

/** Said so that the few that failed are found without the many that did not. */
function ofMetric(metric: string) {
  const isOne = sql<SqlBool>`${METRIC_OF_TEXT} = ${metric}`;
  const hasFailed = metric === METRICS.failed || metric === METRICS.bounced;
  return hasFailed ? sql<SqlBool>`status = 'failed' and ${isOne}` : isOne;
}

export const LONGEST_EXCERPT = 160;

/** Of a change of consent: back to `never_subscribed` is neither. */
export const METRIC_OF_CONSENT = sql<string | null>`case became
  when 'subscribed' then ${METRICS.subscribed}::text
  when 'unsubscribed' then ${METRICS.unsubscribed}::text end`;

async function consents(tx: Reading, { workspaceId, profileId, metric, before, limit }: Asked) {
  const rows = await tx
    .selectFrom('consentLedger')
    .selectAll()
    .select(METRIC_OF_CONSENT.$notNull().as('metric'))
    .where('workspaceId', '=', workspaceId)
    .where('profileId', '=', profileId)
    .where(isBefore('at', before))
    .where(metric === null ? sql<SqlBool>`${METRIC_OF_CONSENT} is not null` : is(METRIC_OF_CONSENT, metric))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ metric: of, ...entry }) => ({
    ...pick(entry.id, of, entry.at),
    kind: 'consent' as const,
    entry,
  }));
}

function is(found: typeof METRIC_OF_CONSENT, metric: string) {
  return sql<SqlBool>`${found} = ${metric}`;
}

async function orders(tx: Reading, { workspaceId, profileId, before, limit }: Asked) {
  const rows = await tx
    .selectFrom('orders')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('profileId', '=', profileId)
    .where(isBefore('placed_at', before))
    .orderBy('placedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(order => ({
    ...pick(order.id, METRICS.placedOrder, order.placedAt),
    kind: 'order' as const,
    order,
  }));
}

function pick(id: string, metric: string, at: Date) {
  return { id, metric, at };
}
