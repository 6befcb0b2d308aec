import { type Database, inWorkspace } from '../store/database.ts';

/** A feed older than this reloads in full. */
const OLDEST_MS = 7 * 24 * 3600 * 1000;

/** Whether what happened after this number can still be told change by change. */
export async function canResume(
  db: Database,
  workspaceId: string,
  after: number,
  latest: number,
  now: Date,
): Promise<boolean> {
  if (after > latest) return false;
  if (after === latest) return true;
  const next = await inWorkspace(db, workspaceId, tx =>
    tx
      .selectFrom('changes')
      .select('at')
      .where('workspaceId', '=', workspaceId)
      .where('number', '=', after + 1)
      .executeTakeFirst(),
  );
  return next !== undefined && now.getTime() - next.at.getTime() < OLDEST_MS;
}
