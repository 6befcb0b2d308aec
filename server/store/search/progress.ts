import { sql } from 'kysely';
import type { Reading } from '../database.ts';
import { PLANNED_ONCE } from '../plannedOnce.ts';

/** How far a workspace's index has come: the change up to which it is complete, messages numbered, batches written. */
export type Progress = { changes: number; messages: number; batches: number };

/** And the number of the workspace's last ticket. */
export type Standing = Progress & { tickets: number };

const NOTHING_YET: Progress = { changes: 0, messages: 0, batches: 0 };

export async function standingOf(tx: Reading, workspaceId: string): Promise<Standing> {
  const row = await tx
    .selectFrom('counters')
    .leftJoin('searchProgress', 'searchProgress.workspaceId', 'counters.workspaceId')
    .select([
      'counters.tickets',
      'searchProgress.changes',
      'searchProgress.messages',
      'searchProgress.batches',
    ])
    .where('counters.workspaceId', '=', workspaceId)
    .modifyEnd(PLANNED_ONCE)
    .executeTakeFirst();
  const { changes, messages, batches } = NOTHING_YET;
  return {
    tickets: row?.tickets ?? 0,
    changes: row?.changes ?? changes,
    messages: row?.messages ?? messages,
    batches: row?.batches ?? batches,
  };
}

/** For whoever goes on with it, one at a time; where somebody does already it is null, unless they are waited for. */
export async function takeProgress(
  tx: Reading,
  workspaceId: string,
  busy: 'leave' | 'wait' = 'leave',
): Promise<Progress | null> {
  await tx
    .insertInto('searchProgress')
    .values({ workspaceId, ...NOTHING_YET })
    .onConflict(conflict => conflict.doNothing())
    .execute();
  const row = await tx
    .selectFrom('searchProgress')
    .select(['changes', 'messages', 'batches'])
    .where('workspaceId', '=', workspaceId)
    .forUpdate()
    .$if(busy === 'leave', query => query.skipLocked())
    .executeTakeFirst();
  return row ?? null;
}

export async function noteProgress(tx: Reading, workspaceId: string, progress: Progress): Promise<void> {
  await tx.updateTable('searchProgress').set(progress).where('workspaceId', '=', workspaceId).execute();
}

/** Those of these workspaces whose index has not seen everything that happened. */
export async function behind(tx: Reading, workspaceIds: string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.workspace_id as id from counters c
    left join search_progress p on p.workspace_id = c.workspace_id
    where c.workspace_id = any (${workspaceIds}::uuid[]) and c.changes > coalesce(p.changes, 0)`.execute(tx);
  return rows.map(({ id }) => id);
}
