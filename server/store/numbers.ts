import { type Database, type Reading, writing } from './database.ts';
import { newId } from './ids.ts';
import { Refused } from './refused.ts';

/**
 * One more number of an account: the one named, or the workspace's that was connected last. False where it was there
 * already.
 */
export function addNumber(
  db: Database,
  workspaceId: string,
  phone: string,
  accountId: string | null,
  now: Date,
): Promise<boolean> {
  return writing(db, workspaceId, async tx => {
    const known = await tx
      .selectFrom('numbers')
      .select(['goneAt', 'providerAccountId'])
      .where('workspaceId', '=', workspaceId)
      .where('phone', '=', phone)
      .executeTakeFirst();
    const isThere = known && known.goneAt === null;
    if (isThere && (accountId === null || accountId === known.providerAccountId)) return false;
    await claimNumber(tx, workspaceId, await carrierOf(tx, workspaceId, accountId), phone, now);
    return !isThere;
  });
}

async function carrierOf(tx: Reading, workspaceId: string, accountId: string | null): Promise<string> {
  let live = tx
    .selectFrom('providerAccounts')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('retiredAt', 'is', null);
  if (accountId) live = live.where('id', '=', accountId);
  const account = await live.orderBy('createdAt', 'desc').limit(1).executeTakeFirst();
  if (account) return account.id;
  throw accountId ? new Refused('unknown_account', '/provider_account_id') : new Refused('no_provider');
}

/** Makes the number this account's, whosever in the workspace it was, and able to send. */
export async function claimNumber(
  tx: Reading,
  workspaceId: string,
  providerAccountId: string,
  phone: string,
  createdAt: Date,
): Promise<void> {
  await tx
    .insertInto('numbers')
    .values({ workspaceId, phone, id: newId(), providerAccountId, createdAt, goneAt: null })
    .onConflict(row => row.columns(['workspaceId', 'phone']).doUpdateSet({ providerAccountId, goneAt: null }))
    .execute();
}

/** A number that can send no more since then, or can again; one that is gone already keeps its time. */
export async function setGone(
  db: Database,
  workspaceId: string,
  id: string,
  goneAt: Date | null,
): Promise<void> {
  await writing(db, workspaceId, async tx => {
    const number = tx.updateTable('numbers').set({ goneAt }).where('workspaceId', '=', workspaceId);
    const one = number.where('id', '=', id);
    await (goneAt ? one.where('goneAt', 'is', null) : one).execute();
  });
}
