import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Safe } from '../secrets.ts';
import { type Database, inWorkspace, type Reading, writing } from './database.ts';
import { newId } from './ids.ts';

/** So many that one can be exchanged for another without haste, and no more that somebody has to look after. */
const MOST_IN_USE = 3;

/** A new key to sign identities with, sealed (CHAT-4). Its id; null where there are enough in use. */
export function addIdentityKey(
  db: Database,
  safe: Safe,
  workspaceId: string,
  createdAt: Date,
): Promise<string | null> {
  const secret = safe.seal(`idk_${randomBytes(32).toString('base64url')}`);
  const row = { workspaceId, id: newId(), secret, createdAt, retiredAt: null };
  return writing(db, workspaceId, async tx => {
    await oneAfterTheOther(tx, workspaceId);
    if ((await inUse(tx, workspaceId)).length >= MOST_IN_USE) return null;
    await tx.insertInto('identityKeys').values(row).execute();
    return row.id;
  });
}

/** By the lock of the workspace's settings, which its keys are among. */
function oneAfterTheOther(tx: Reading, workspaceId: string): Promise<unknown> {
  return sql`select from settings where workspace_id = ${workspaceId} for no key update`.execute(tx);
}

/** Whether it was in use until now. */
export function retireIdentityKey(
  db: Database,
  workspaceId: string,
  id: string,
  retiredAt: Date,
): Promise<boolean> {
  return writing(db, workspaceId, async tx => {
    const retired = await tx
      .updateTable('identityKeys')
      .set({ retiredAt })
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', id)
      .where('retiredAt', 'is', null)
      .executeTakeFirst();
    return retired.numUpdatedRows > 0n;
  });
}

/** The secrets of the keys in use, the newest first. */
export async function secretsInUse(db: Database, safe: Safe, workspaceId: string): Promise<string[]> {
  const rows = await inWorkspace(db, workspaceId, tx => inUse(tx, workspaceId));
  return rows.map(row => safe.open(row.secret));
}

function inUse(tx: Reading, workspaceId: string): Promise<{ secret: Buffer }[]> {
  return tx
    .selectFrom('identityKeys')
    .select('secret')
    .where('workspaceId', '=', workspaceId)
    .where('retiredAt', 'is', null)
    .orderBy('id', 'desc')
    .execute();
}
