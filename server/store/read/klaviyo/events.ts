import { type SqlBool, sql } from 'kysely';
import type { Condition } from '../../../domain/klaviyoFilter.ts';
import type { ProfileEvent } from '../../../domain/state.ts';
import type { Reading } from '../../database.ts';
import { type ActivityRow, activityOf } from '../activity.ts';
import { compared } from './compared.ts';

type EventRow = { profileId: string; row: ActivityRow };

export type EventsAsked = {
  metric: string | null;
  /** On when they happened. */
  times: Condition[];
  isDown: boolean;
  after: { at: string; id: string } | null;
  limit: number;
};

/** What has come in as events, whoever's they are. Texts, consent and orders are read profile by profile. */
export async function eventsOfAll(
  tx: Reading,
  workspaceId: string,
  { metric, times, isDown, after, limit }: EventsAsked,
): Promise<EventRow[]> {
  let rows = tx.selectFrom('events').selectAll().where('workspaceId', '=', workspaceId);
  if (metric !== null) rows = rows.where('metric', '=', metric);
  for (const { operator, values } of times)
    rows = rows.where(compared(sql`at`, operator, sql`${values[0]}::timestamptz`));
  const sign = sql.raw(isDown ? '<' : '>');
  if (after) rows = rows.where(sql<SqlBool>`(at, id) ${sign} (${after.at}::timestamptz, ${after.id}::uuid)`);
  const direction = isDown ? 'desc' : 'asc';
  const found = await rows.orderBy('at', direction).orderBy('id', direction).limit(limit).execute();
  return found.map(asRow);
}

function asRow(event: ProfileEvent): EventRow {
  const { id, metric, at, profileId } = event;
  return { profileId, row: { id, metric, at, kind: 'event', event } };
}

const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
/** So many things can have happened to somebody within a millisecond. */
const AT_ONCE = 50;

/** One event, be it a text, a change of consent or an order; undefined where there is none of this id. */
export async function eventOfId(tx: Reading, workspaceId: string, id: string): Promise<EventRow | undefined> {
  const { rows } = await sql<{ profileId: string; at: Date }>`
    select profile_id, at from events where (workspace_id, id) = (${workspaceId}, ${id}) union all
    select thread_id, sent_at from messages where (workspace_id, id) = (${workspaceId}, ${id}) union all
    select profile_id, at from consent_ledger where (workspace_id, id) = (${workspaceId}, ${id}) union all
    select profile_id, placed_at from orders where (workspace_id, id) = (${workspaceId}, ${id})`.execute(tx);
  const [place] = rows;
  if (!place) return undefined;
  const { profileId, at } = place;
  const before = { at: at.toISOString(), id: LAST_ID };
  const near = await activityOf(tx, { workspaceId, profileId, metric: null, before, limit: AT_ONCE });
  const row = near.find(one => one.id === id);
  return row && { profileId, row };
}
