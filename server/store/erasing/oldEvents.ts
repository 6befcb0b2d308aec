import { type RawBuilder, sql } from 'kysely';
import type { Reading } from '../database.ts';
import { dropEvents, emptyEvents, SAYS_MORE, TOLD_BY_OTHERS } from './events.ts';

/** What happened before then has been kept long enough. */
export type OldEvents = { workspaceId: string; before: Date };

const OLD = ({ workspaceId, before }: OldEvents) =>
  sql`workspace_id = ${workspaceId}::uuid and at < ${before}::timestamptz`;

/** How many events would go, or lose what was said with them; `more` where there are others. */
export async function countOldEvents(
  tx: Reading,
  old: OldEvents,
  most: number,
): Promise<{ events: number; more: boolean }> {
  const { rows } = await sql<{ events: number }>`
    select count(*) as events from (
      select from events where ${OLD(old)} and (${TOLD_BY_OTHERS} or ${SAYS_MORE}) order by at desc limit ${most + 1}
    ) as old`.execute(tx);
  const found = rows[0]?.events ?? 0;
  return { events: Math.min(found, most), more: found > most };
}

/** Lets some of them go. Whether there may be more. */
export async function endOldEvents(tx: Reading, old: OldEvents): Promise<boolean> {
  return (await did(tx, dropEvents(OLD(old)))) || did(tx, emptyEvents(OLD(old)));
}

async function did(tx: Reading, statement: RawBuilder<unknown>): Promise<boolean> {
  const { numAffectedRows = 0n } = await statement.execute(tx);
  return numAffectedRows > 0n;
}
