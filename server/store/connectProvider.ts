import { DatabaseError } from 'pg';
import type { ProviderName } from '../channels/channel.ts';
import type { Safe } from '../secrets.ts';
import { type Database, inWorkspace, type Reading, writing } from './database.ts';
import { newId } from './ids.ts';
import { claimNumber } from './numbers.ts';

export type NewProviderAccount = {
  provider: ProviderName;
  externalId: string;
  secret: string;
  /** Null for the one that the environment names. */
  name?: string;
  options?: Record<string, string>;
  numbers: string[];
};

/**
 * Makes this account, with these numbers, the workspace's; one that is there already gets what is given, and is no
 * longer retired. Its id; null where another workspace has it.
 */
export function connectProvider(
  db: Database,
  safe: Safe,
  workspaceId: string,
  account: NewProviderAccount,
  now: Date,
): Promise<string | null> {
  return writing(db, workspaceId, async tx => {
    const id = await upsertAccount(tx, safe, workspaceId, account, now);
    if (id) for (const phone of account.numbers) await claimNumber(tx, workspaceId, id, phone, now);
    return id;
  }).catch(nullWhereTaken);
}

/** Somebody else has connected it in this very moment. */
function nullWhereTaken(error: unknown): null {
  if (error instanceof DatabaseError && error.code === '23505') return null;
  throw error;
}

/** Whether an account is some workspace's, and not retired there. */
export async function isConnected(
  db: Database,
  { provider, externalId }: Pick<NewProviderAccount, 'provider' | 'externalId'>,
): Promise<boolean> {
  const known = await db
    .selectFrom('providerAccountLookups')
    .selectAll()
    .where('provider', '=', provider)
    .where('externalId', '=', externalId)
    .executeTakeFirst();
  if (!known) return false;
  const { workspaceId, providerAccountId: id } = known;
  const row = await inWorkspace(db, workspaceId, tx =>
    tx
      .selectFrom('providerAccounts')
      .select('retiredAt')
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', id)
      .executeTakeFirst(),
  );
  return row !== undefined && row.retiredAt === null;
}

/** What an account gets that is there already. */
export type AccountChange = Partial<Pick<NewProviderAccount, 'name' | 'secret' | 'options'>>;

export function changeProvider(
  db: Database,
  safe: Safe,
  workspaceId: string,
  id: string,
  change: AccountChange,
): Promise<unknown> {
  return writing(db, workspaceId, tx => update(tx, workspaceId, id, valuesOf(safe, change)));
}

/** Nothing leaves from its numbers any more. */
export function retireProvider(
  db: Database,
  workspaceId: string,
  id: string,
  retiredAt: Date,
): Promise<unknown> {
  return writing(db, workspaceId, tx => retire(tx, workspaceId, id, retiredAt));
}

/** Those that the environment once named, and names no more, retire: only it could say their secrets. */
export function retireForgotten(
  db: Database,
  workspaceId: string,
  named: string | null,
  retiredAt: Date,
): Promise<void> {
  return writing(db, workspaceId, async tx => {
    const nameless = await tx
      .selectFrom('providerAccounts')
      .select('id')
      .where('workspaceId', '=', workspaceId)
      .where('provider', '<>', 'simulator')
      .where('name', 'is', null)
      .where('retiredAt', 'is', null)
      .execute();
    for (const { id } of nameless) if (id !== named) await retire(tx, workspaceId, id, retiredAt);
  });
}

/** The numbers that go with it are told from those that went before by their time. */
export async function retire(tx: Reading, workspaceId: string, id: string, retiredAt: Date): Promise<void> {
  await tx
    .updateTable('providerAccounts')
    .set({ retiredAt })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .where('retiredAt', 'is', null)
    .execute();
  await tx
    .updateTable('numbers')
    .set({ goneAt: retiredAt })
    .where('workspaceId', '=', workspaceId)
    .where('providerAccountId', '=', id)
    .where('goneAt', 'is', null)
    .execute();
}

/** `reconciledAt` begins anew: what was texted while it was retired is not fetched. */
export async function upsertAccount(
  tx: Reading,
  safe: Safe,
  workspaceId: string,
  account: Omit<NewProviderAccount, 'numbers'>,
  createdAt: Date,
): Promise<string | null> {
  const { provider, externalId } = account;
  const known = await tx
    .selectFrom('providerAccountLookups')
    .selectAll()
    .where('provider', '=', provider)
    .where('externalId', '=', externalId)
    .executeTakeFirst();
  if (known && known.workspaceId !== workspaceId) return null;
  if (known) {
    await comeBack(tx, workspaceId, known.providerAccountId, createdAt);
    await update(tx, workspaceId, known.providerAccountId, valuesOf(safe, account));
    return known.providerAccountId;
  }
  const id = newId();
  const secret = safe.seal(account.secret);
  const row = { workspaceId, id, provider, externalId, createdAt, ...valuesOf(safe, account), secret };
  await tx.insertInto('providerAccounts').values(row).execute();
  await tx
    .insertInto('providerAccountLookups')
    .values({ provider, externalId, workspaceId, providerAccountId: id })
    .execute();
  return id;
}

async function comeBack(tx: Reading, workspaceId: string, id: string, reconciledAt: Date): Promise<void> {
  await tx
    .updateTable('providerAccounts')
    .set({ retiredAt: null, reconciledAt })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .where('retiredAt', 'is not', null)
    .execute();
}

function valuesOf(safe: Safe, { name, secret, options }: AccountChange) {
  return {
    ...(name !== undefined && { name }),
    ...(secret !== undefined && { secret: safe.seal(secret) }),
    ...(options && { options: JSON.stringify(options) }),
  };
}

async function update(tx: Reading, workspaceId: string, id: string, values: ReturnType<typeof valuesOf>) {
  if (Object.keys(values).length === 0) return;
  await tx
    .updateTable('providerAccounts')
    .set(values)
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}
