import type { GifProviderName, GifRating } from '../../contract/gifRoutes.ts';
import type { Safe } from '../secrets.ts';
import { type Database, inWorkspace, writing } from './database.ts';

type Kept = {
  workspaceId: string;
  provider: GifProviderName;
  key: string;
  rating: GifRating;
  changedAt: Date;
};

/** Where a workspace finds GIFs, with its key opened; null where it does not. */
export async function gifProviderOf(db: Database, safe: Safe, workspaceId: string): Promise<Kept | null> {
  const row = await inWorkspace(db, workspaceId, tx =>
    tx.selectFrom('gifProviders').selectAll().where('workspaceId', '=', workspaceId).executeTakeFirst(),
  );
  return row ? { ...row, key: safe.open(row.key) } : null;
}

/** Keeps it in the place of any before, with its key sealed. */
export function keepGifProvider(db: Database, safe: Safe, kept: Kept): Promise<unknown> {
  const { workspaceId, ...rest } = { ...kept, key: safe.seal(kept.key) };
  return writing(db, workspaceId, tx =>
    tx
      .insertInto('gifProviders')
      .values({ workspaceId, ...rest })
      .onConflict(conflict => conflict.column('workspaceId').doUpdateSet(rest))
      .execute(),
  );
}

/** Whether there was one. */
export function dropGifProvider(db: Database, workspaceId: string): Promise<boolean> {
  return writing(db, workspaceId, async tx => {
    const dropped = await tx
      .deleteFrom('gifProviders')
      .where('workspaceId', '=', workspaceId)
      .executeTakeFirst();
    return dropped.numDeletedRows > 0n;
  });
}
