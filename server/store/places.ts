import { sql } from 'kysely';
import type { Database, Reading } from './database.ts';
import { requiringProvider } from './signInProviders.ts';

type Directory = Database | Reading;

/** The workspaces in which an account has a place: the one that it was in last, then those it joined first. */
export async function placesOf(db: Directory, accountId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('accountWorkspaces')
    .select('workspaceId')
    .where('accountId', '=', accountId)
    .orderBy(sql`entered_at desc nulls last`)
    .orderBy('workspaceId')
    .execute();
  return rows.map(({ workspaceId }) => workspaceId);
}

/** The first of them. Null for nowhere. */
export async function placeOf(db: Directory, accountId: string): Promise<string | null> {
  const [first] = await placesOf(db, accountId);
  return first ?? null;
}

export type Entering = { sessionId: string; accountId: string; workspaceId: string };

/** A session goes to another workspace of its account's, and the next one begins there. */
export async function enterWorkspace(db: Database, entering: Entering, enteredAt: Date): Promise<void> {
  const { sessionId, accountId, workspaceId } = entering;
  await db.transaction().execute(async tx => {
    await tx.updateTable('sessions').set({ workspaceId }).where('id', '=', sessionId).execute();
    await tx
      .updateTable('accountWorkspaces')
      .set({ enteredAt })
      .where('accountId', '=', accountId)
      .where('workspaceId', '=', workspaceId)
      .execute();
  });
}

/**
 * Who leaves one goes on in another of theirs, with every session that was here; where there is none that opens so, they
 * end. So do those that this workspace's own provider has begun (decision 35). Who has no place left keeps theirs, which
 * open nothing any more but the page that says so.
 */
export async function moveSessions(tx: Reading, workspaceId: string, accountId: string): Promise<void> {
  const places = (await placesOf(tx, accountId)).filter(id => id !== workspaceId);
  const requiring = await requiringProvider(tx, places);
  const next = places.find(id => !requiring.has(id));
  const sessions = { workspaceId, accountId };
  if (next) await moved(tx, sessions, next);
  if (places.length > 0) await endSessionsIn(tx, sessions);
}

type Sessions = { workspaceId: string; accountId: string };

async function moved(tx: Reading, { workspaceId, accountId }: Sessions, next: string): Promise<void> {
  await tx
    .updateTable('sessions')
    .set({ workspaceId: next })
    .where('workspaceId', '=', workspaceId)
    .where('onlyWorkspaceId', 'is', null)
    .where('accountId', '=', accountId)
    .execute();
}

/** Those of before open nothing to who comes again. */
export async function endSessionsIn(tx: Reading, { workspaceId, accountId }: Sessions): Promise<void> {
  await tx
    .deleteFrom('sessions')
    .where('workspaceId', '=', workspaceId)
    .where('accountId', '=', accountId)
    .execute();
}
