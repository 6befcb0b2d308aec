import { type Database, inWorkspace, type Reading, writing } from './database.ts';
import type { ShopifyImportKind, ShopifyImportRow } from './shopifyRow.ts';

export type ShopImport = Omit<ShopifyImportRow, 'taken'> & { taken: number };

/** What there is: the customers first, so that orders come to somebody who has a name. */
export const KINDS = ['customers', 'orders'] as const satisfies ShopifyImportKind[];

export async function importsOf(db: Database, workspaceId: string): Promise<ShopImport[]> {
  const rows = await inWorkspace(db, workspaceId, tx =>
    tx.selectFrom('shopifyImports').selectAll().where('workspaceId', '=', workspaceId).execute(),
  );
  return rows.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

/** The shop's clock and ours may differ, and it may tell of a change a moment after it. */
const OVERLAP_MS = 10 * 60_000;

/**
 * Whatever is not fetched yet is under way from then on: all of it the first time, one that was broken off where it was,
 * and afterwards what has changed since the last time was begun.
 */
export async function beginImports(tx: Reading, workspaceId: string, now: Date): Promise<void> {
  const known = await tx
    .selectFrom('shopifyImports')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .execute();
  for (const kind of KINDS) {
    const before = known.find(one => one.kind === kind);
    const isAnew = !before || before.state === 'done';
    const since = before && isAnew ? new Date(before.begunAt.getTime() - OVERLAP_MS) : null;
    const anew = { since, cursor: null, taken: 0, begunAt: now };
    const row = { state: 'running' as const, endedAt: null, ...(isAnew && anew) };
    await tx
      .insertInto('shopifyImports')
      .values({ workspaceId, kind, ...anew, ...row })
      .onConflict(conflict => conflict.columns(['workspaceId', 'kind']).doUpdateSet(row))
      .execute();
  }
}

export async function stopImports(tx: Reading, workspaceId: string): Promise<boolean> {
  const stopped = await tx
    .updateTable('shopifyImports')
    .set({ state: 'stopped' })
    .where('workspaceId', '=', workspaceId)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return stopped.numUpdatedRows > 0n;
}

type Progress = { cursor: string | null; taken: number; endedAt: Date | null };

/** A page is through, the last one with when it was. False where somebody has stopped it meanwhile. */
export function keepPage(
  db: Database,
  { workspaceId, kind, begunAt }: Pick<ShopImport, 'workspaceId' | 'kind' | 'begunAt'>,
  { endedAt, ...progress }: Progress,
): Promise<boolean> {
  return writing(db, workspaceId, async tx => {
    const kept = await tx
      .updateTable('shopifyImports')
      .set({ ...progress, ...(endedAt && { state: 'done' as const, endedAt }) })
      .where('workspaceId', '=', workspaceId)
      .where('kind', '=', kind)
      .where('begunAt', '=', begunAt)
      .where('state', '=', 'running')
      .executeTakeFirst();
    return kept.numUpdatedRows > 0n;
  });
}
