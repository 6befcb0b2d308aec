import type { ProviderName } from '../channels/channel.ts';
import type { Safe } from '../secrets.ts';
import { type Database, inWorkspace, type Reading } from './database.ts';
import { newId } from './ids.ts';
import { Refused } from './refused.ts';

export type NewProviderAccount = {
  provider: ProviderName;
  externalId: string;
  secret: string;
  numbers: string[];
};

/** Makes this account, with these numbers, the workspace's; one that is there already gets the secret and numbers given. */
export function connectProvider(
  db: Database,
  safe: Safe,
  workspaceId: string,
  account: NewProviderAccount,
  now: Date,
): Promise<void> {
  return inWorkspace(db, workspaceId, async tx => {
    const id = await upsertAccount(tx, safe, workspaceId, account, now);
    for (const phone of account.numbers) await claimNumber(tx, workspaceId, id, phone, now);
  });
}

/** Numbers of this provider can no longer send, as long as another one is the workspace's provider. */
export function disconnectProvider(
  db: Database,
  workspaceId: string,
  provider: ProviderName,
  goneAt: Date,
): Promise<unknown> {
  return inWorkspace(db, workspaceId, tx =>
    tx
      .updateTable('numbers')
      .set({ goneAt })
      .where('workspaceId', '=', workspaceId)
      .where('goneAt', 'is', null)
      .where('providerAccountId', 'in', eb =>
        eb
          .selectFrom('providerAccounts')
          .select('id')
          .where('workspaceId', '=', workspaceId)
          .where('provider', '=', provider),
      )
      .execute(),
  );
}

/** One more number of the workspace's provider, the one connected last. False where it was there already. */
export function addNumber(db: Database, workspaceId: string, phone: string, now: Date): Promise<boolean> {
  return inWorkspace(db, workspaceId, async tx => {
    const known = await tx
      .selectFrom('numbers')
      .select('goneAt')
      .where('workspaceId', '=', workspaceId)
      .where('phone', '=', phone)
      .executeTakeFirst();
    if (known && known.goneAt === null) return false;
    const account = await tx
      .selectFrom('providerAccounts')
      .select('id')
      .where('workspaceId', '=', workspaceId)
      .orderBy('createdAt', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!account) throw new Refused('no_provider');
    await claimNumber(tx, workspaceId, account.id, phone, now);
    return true;
  });
}

async function upsertAccount(
  tx: Reading,
  safe: Safe,
  workspaceId: string,
  { provider, externalId, secret }: NewProviderAccount,
  createdAt: Date,
): Promise<string> {
  const known = await tx
    .selectFrom('providerAccountLookups')
    .selectAll()
    .where('provider', '=', provider)
    .where('externalId', '=', externalId)
    .executeTakeFirst();
  if (known) {
    const sealed = { secret: safe.seal(secret) };
    const { providerAccountId: id } = known;
    await tx
      .updateTable('providerAccounts')
      .set(sealed)
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', id)
      .execute();
    return id;
  }
  const id = newId();
  await tx
    .insertInto('providerAccounts')
    .values({ workspaceId, id, provider, externalId, secret: safe.seal(secret), createdAt })
    .execute();
  await tx
    .insertInto('providerAccountLookups')
    .values({ provider, externalId, workspaceId, providerAccountId: id })
    .execute();
  return id;
}

async function claimNumber(
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
