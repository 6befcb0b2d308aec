import { type Insertable, sql } from 'kysely';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** What a forger can make us keep is this much. */
const MOST_KEPT = 500;

/**
 * Logs a request whose signature does not match. One that names no account we know is shown to the only workspace
 * there is; among several it is shown to none.
 */
export async function logRefusedRequest(
  db: Database,
  refused: Insertable<Tables['refusedRequests']>,
): Promise<void> {
  const workspaceId = refused.workspaceId ?? (await onlyWorkspace(db));
  await db
    .insertInto('refusedRequests')
    .values({ ...refused, workspaceId })
    .execute();
  await sql`delete from refused_requests where id <= (select max(id) from refused_requests) - ${MOST_KEPT}`.execute(
    db,
  );
}

async function onlyWorkspace(db: Database): Promise<string | null> {
  const some = await db.selectFrom('workspaces').select('id').limit(2).execute();
  return some.length === 1 ? (some[0]?.id ?? null) : null;
}
