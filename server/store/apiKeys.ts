import { randomBytes } from 'node:crypto';
import type { Scope } from '../../contract/vocabulary.ts';
import { hashOf } from '../secrets.ts';
import { type Database, writing } from './database.ts';
import { newId } from './ids.ts';

/** A new key. The key itself is in this answer and nowhere else; only its hash is kept. */
export async function createApiKey(
  db: Database,
  workspaceId: string,
  name: string,
  scopes: Scope[],
  now: Date,
  expiresAt: Date | null = null,
) {
  const key = `prl_live_${randomBytes(24).toString('base64url')}`;
  const row = {
    workspaceId,
    id: newId(),
    name,
    prefix: key.slice(0, 13),
    scopes,
    createdAt: now,
    lastUsedAt: null,
    expiresAt,
  };
  await writing(db, workspaceId, async tx => {
    await tx.insertInto('apiKeys').values(row).execute();
    await tx
      .insertInto('apiKeyLookups')
      .values({ keyHash: hashOf(key), workspaceId, apiKeyId: row.id })
      .execute();
  });
  return { key, row };
}

/** Whether there was such a key. It opens nothing any more once this resolves. */
export function revokeApiKey(db: Database, workspaceId: string, id: string): Promise<boolean> {
  return writing(db, workspaceId, async tx => {
    await tx
      .deleteFrom('apiKeyLookups')
      .where('workspaceId', '=', workspaceId)
      .where('apiKeyId', '=', id)
      .execute();
    const gone = await tx
      .deleteFrom('apiKeys')
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', id)
      .executeTakeFirst();
    return gone.numDeletedRows > 0n;
  });
}
