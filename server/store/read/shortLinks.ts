import type { ShortLink } from '../../domain/state.ts';
import { type Database, inWorkspace } from '../database.ts';

/** Where a short link leads, and whose it is; null where there is none of this code. */
export async function shortLink(db: Database, code: string): Promise<ShortLink | null> {
  const owner = await db
    .selectFrom('shortLinkLookups')
    .select('workspaceId')
    .where('code', '=', code)
    .executeTakeFirst();
  if (!owner) return null;
  const { workspaceId } = owner;
  const found = await inWorkspace(db, workspaceId, tx =>
    tx
      .selectFrom('shortLinks')
      .selectAll()
      .where('workspaceId', '=', workspaceId)
      .where('code', '=', code)
      .executeTakeFirst(),
  );
  return found ?? null;
}
