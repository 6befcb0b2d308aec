import { randomBytes } from 'node:crypto';
import { hashOf } from '../secrets.ts';
import type { Database, Reading } from './database.ts';
import { newId } from './ids.ts';

const LASTS_MS = 30 * 24 * 3600 * 1000;

export type NewSession = {
  accountId: string;
  workspaceId: string;
  userAgent: string | null;
  /** Whether it opens nothing but this workspace, whose own provider has begun it (decision 35). */
  isLimited?: boolean;
};

/** The token is in this answer and nowhere else: of it the hash is kept. */
export async function beginSession(
  db: Database,
  { accountId, workspaceId, userAgent, isLimited = false }: NewSession,
  createdAt: Date,
): Promise<{ token: string; expiresAt: Date }> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(createdAt.getTime() + LASTS_MS);
  const of = { id: newId(), tokenHash: hashOf(token), accountId, workspaceId };
  await db
    .insertInto('sessions')
    .values({ ...of, createdAt, expiresAt, userAgent, onlyWorkspaceId: isLimited ? workspaceId : null })
    .execute();
  return { token, expiresAt };
}

/** More than anybody looks through; a script may sign in without ever signing out. */
const MOST_LISTED = 100;

/** Of one account, those that are still open, the last used first; `within` one workspace those that are limited to it. */
export function listSessions(db: Database, accountId: string, now: Date, within: string | null = null) {
  let sessions = db.selectFrom('sessions');
  if (within) sessions = sessions.where('onlyWorkspaceId', '=', within);
  return sessions
    .select(eb => ['id', 'createdAt', 'userAgent', eb.fn.coalesce('seenAt', 'createdAt').as('seenAt')])
    .where('accountId', '=', accountId)
    .where('expiresAt', '>', now)
    .orderBy('seenAt', 'desc')
    .limit(MOST_LISTED)
    .execute();
}

/** Which of an account's are to end: one of them, all but one, or all; `within` a workspace those that are limited to it. */
export type Which = { only?: string; but?: string; within?: string | null };

/** The ids of those that ended. */
export async function endSessions(
  db: Database | Reading,
  accountId: string,
  { only, but, within }: Which,
): Promise<string[]> {
  let ending = db.deleteFrom('sessions').where('accountId', '=', accountId);
  if (only) ending = ending.where('id', '=', only);
  if (but) ending = ending.where('id', '<>', but);
  if (within) ending = ending.where('onlyWorkspaceId', '=', within);
  const ended = await ending.returning('id').execute();
  return ended.map(({ id }) => id);
}

/** "Last seen" is good to the minute, as it is for keys: a write a request would cost more than it tells. */
export async function seeSession(db: Database, id: string, seenAt: Date): Promise<void> {
  await db.updateTable('sessions').set({ seenAt }).where('id', '=', id).execute();
}
