import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { PLANNED_ONCE } from '../plannedOnce.ts';

/** An open session, and what its account is in its workspace; null where it is no member of it any more. */
export type SessionFound = {
  sessionId: string;
  workspaceId: string;
  accountId: string;
  createdAt: Date;
  seenAt: Date | null;
  onlyWorkspaceId: string | null;
  role: string | null;
};

/** Whom a session lets in, by its token's hash; null once it has ended. */
export async function callerBySession(
  db: Database,
  tokenHash: Buffer,
  now: Date,
): Promise<SessionFound | null> {
  const { rows } = await sql<SessionFound>`
    select session_id, in_workspace as workspace_id, as_account as account_id, began_at as created_at, was_seen_at as seen_at,
      only_workspace as only_workspace_id, as_role as role
    from caller_by_session(${tokenHash}, ${now}) ${PLANNED_ONCE}`.execute(db);
  return rows[0] ?? null;
}

export type KeyFound = {
  keyId: string;
  workspaceId: string;
  scopes: string[];
  expiresAt: Date | null;
  lastUsedAt: Date | null;
};

/** Whom an API key lets in, by its hash; whether it has expired is for whoever asks. */
export async function callerByKey(db: Database, keyHash: Buffer): Promise<KeyFound | null> {
  const { rows } = await sql<KeyFound>`
    select key_id, in_workspace as workspace_id, key_scopes as scopes, ends_at as expires_at, was_used_at as last_used_at
    from caller_by_key(${keyHash}) ${PLANNED_ONCE}`.execute(db);
  return rows[0] ?? null;
}
