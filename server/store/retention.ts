import type { Selectable } from 'kysely';
import type { Retention } from '../domain/retention.ts';
import type { Reading } from './database.ts';
import type { RetentionRow } from './retentionRow.ts';

/** Null where nobody has said anything: all is kept for good. */
export async function retentionOf(
  tx: Reading,
  workspaceId: string,
): Promise<Selectable<RetentionRow> | null> {
  const row = await tx
    .selectFrom('retention')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .executeTakeFirst();
  return row ?? null;
}

export async function keepRetention(
  tx: Reading,
  workspaceId: string,
  retention: Retention,
  changedAt: Date,
): Promise<void> {
  const said = { ...retention, changedAt };
  await tx
    .insertInto('retention')
    .values({ workspaceId, ...said })
    .onConflict(conflict => conflict.column('workspaceId').doUpdateSet(said))
    .execute();
}

/** That words have gone which the index of words may still have, or that it has been seen to. */
export async function noteWordsLeft(tx: Reading, workspaceId: string, wordsLeft: boolean): Promise<void> {
  await tx
    .updateTable('retention')
    .set({ wordsLeft })
    .where('workspaceId', '=', workspaceId)
    .where('wordsLeft', '=', !wordsLeft)
    .execute();
}
