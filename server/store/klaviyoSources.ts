import { firstPull, pullJob, waitsForSomebody } from '../domain/klaviyo/pull.ts';
import type { KlaviyoPull } from '../domain/klaviyo/state.ts';
import type { Safe } from '../secrets.ts';
import { askFor } from './askFor.ts';
import { type Database, inWorkspace, type Reading, writing } from './database.ts';
import { newId } from './ids.ts';

/** A Klaviyo account with its key opened. */
export type KlaviyoSource = KlaviyoPull & { key: string; connectedAt: Date; stoppedAt: Date | null };

/** What the workspace pulls from; null where it does not. */
export async function klaviyoSourceOf(
  db: Database,
  safe: Safe,
  workspaceId: string,
): Promise<KlaviyoSource | null> {
  const row = await inWorkspace(db, workspaceId, tx =>
    tx.selectFrom('klaviyoSources').selectAll().where('workspaceId', '=', workspaceId).executeTakeFirst(),
  );
  return row ? { ...row, key: safe.open(row.key) } : null;
}

/** Keeps a key in the place of any before. Everything is pulled by it, from the beginning, and at once. */
export function keepKlaviyoSource(
  db: Database,
  safe: Safe,
  workspaceId: string,
  key: string,
  now: Date,
): Promise<void> {
  const pull = firstPull(workspaceId, newId(), now);
  const { workspaceId: _, ...rest } = {
    ...rowOf(pull),
    key: safe.seal(key),
    connectedAt: now,
    stoppedAt: null,
  };
  return writing(db, workspaceId, async tx => {
    await tx
      .insertInto('klaviyoSources')
      .values({ workspaceId, ...rest })
      .onConflict(conflict => conflict.column('workspaceId').doUpdateSet(rest))
      .execute();
    await askFor(tx, [pullJob(pull)]);
  });
}

function rowOf(pull: KlaviyoPull) {
  const { counts, leftOutLast, metrics } = pull;
  return {
    ...pull,
    counts: JSON.stringify(counts),
    leftOutLast: JSON.stringify(leftOutLast),
    metrics: JSON.stringify(metrics),
  };
}

/** Whether there was one. */
export function dropKlaviyoSource(db: Database, workspaceId: string): Promise<boolean> {
  return writing(db, workspaceId, async tx => {
    const dropped = await tx
      .deleteFrom('klaviyoSources')
      .where('workspaceId', '=', workspaceId)
      .executeTakeFirst();
    return dropped.numDeletedRows > 0n;
  });
}

/** Whether that changed anything. The page that is being taken is taken still. */
export function stopKlaviyoSource(db: Database, workspaceId: string, stoppedAt: Date): Promise<boolean> {
  return writing(db, workspaceId, async tx => {
    const stopped = await tx
      .updateTable('klaviyoSources')
      .set({ stoppedAt })
      .where('workspaceId', '=', workspaceId)
      .where('stoppedAt', 'is', null)
      .executeTakeFirst();
    return stopped.numUpdatedRows > 0n;
  });
}

/** It goes on where it is, at once. Whether it had stopped, or was in trouble. */
export function resumeKlaviyoSource(db: Database, workspaceId: string, now: Date): Promise<boolean> {
  return writing(db, workspaceId, async tx => {
    const row = await locked(tx, workspaceId);
    if (!row) return false;
    const again = { ...row, nextAt: now, failures: 0, trouble: null };
    await tx
      .updateTable('klaviyoSources')
      .set({ nextAt: now, failures: 0, trouble: null, stoppedAt: null })
      .where('workspaceId', '=', workspaceId)
      .execute();
    await askFor(tx, [pullJob(again)]);
    return row.stoppedAt !== null || row.trouble !== null;
  });
}

function locked(tx: Reading, workspaceId: string) {
  return tx
    .selectFrom('klaviyoSources')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .forUpdate()
    .executeTakeFirst();
}

/** Keeps when a page that was not answered is asked for again, with the job that does. */
export function keepPutOff(db: Database, pull: KlaviyoPull): Promise<void> {
  const { workspaceId, connectionId, turn, cursor, nextAt, failures, trouble } = pull;
  return writing(db, workspaceId, async tx => {
    const kept = await tx
      .updateTable('klaviyoSources')
      .set({ cursor, nextAt, failures, trouble })
      .where('workspaceId', '=', workspaceId)
      .where('connectionId', '=', connectionId)
      .where('turn', '=', turn)
      .executeTakeFirst();
    if (kept.numUpdatedRows > 0n && !waitsForSomebody(pull)) await askFor(tx, [pullJob(pull)]);
  });
}
