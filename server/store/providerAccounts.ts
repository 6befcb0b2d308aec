import type { ProviderAccount, ProviderName } from '../channels/channel.ts';
import type { Safe } from '../secrets.ts';
import { type Database, inWorkspace } from './database.ts';

export type ProviderAccounts = {
  /** The account that a provider's request names; `fresh` asks the database even when one is remembered. */
  named(provider: ProviderName, externalId: string, fresh?: boolean): Promise<ProviderAccount | null>;
  /** The account that a sending number belongs to. */
  ofNumber(workspaceId: string, phone: string): Promise<ProviderAccount | null>;
};

/** Accounts by their provider's id, remembered: every inbound text asks. */
export function providerAccounts(db: Database, safe: Safe): ProviderAccounts {
  const remembered = new Map<string, ProviderAccount>();
  return {
    named: async (provider, externalId, fresh = false) => {
      const key = `${provider} ${externalId}`;
      const known = fresh ? undefined : remembered.get(key);
      if (known) return known;
      const found = await lookUp(db, safe, provider, externalId);
      if (found) remembered.set(key, found);
      return found;
    },
    ofNumber: (workspaceId, phone) => accountOfNumber(db, safe, workspaceId, phone),
  };
}

async function lookUp(
  db: Database,
  safe: Safe,
  provider: ProviderName,
  externalId: string,
): Promise<ProviderAccount | null> {
  const found = await db
    .selectFrom('providerAccountLookups')
    .selectAll()
    .where('provider', '=', provider)
    .where('externalId', '=', externalId)
    .executeTakeFirst();
  return found ? read(db, safe, found.workspaceId, found.providerAccountId) : null;
}

async function accountOfNumber(
  db: Database,
  safe: Safe,
  workspaceId: string,
  phone: string,
): Promise<ProviderAccount | null> {
  const number = await inWorkspace(db, workspaceId, tx =>
    tx
      .selectFrom('numbers')
      .selectAll()
      .where('workspaceId', '=', workspaceId)
      .where('phone', '=', phone)
      .executeTakeFirst(),
  );
  return number ? read(db, safe, workspaceId, number.providerAccountId) : null;
}

async function read(
  db: Database,
  safe: Safe,
  workspaceId: string,
  id: string,
): Promise<ProviderAccount | null> {
  const row = await inWorkspace(db, workspaceId, tx =>
    tx
      .selectFrom('providerAccounts')
      .selectAll()
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', id)
      .executeTakeFirst(),
  );
  if (!row) return null;
  const { externalId, options } = row;
  const provider = row.provider as ProviderName;
  return { id, workspaceId, provider, externalId, secret: safe.open(row.secret), options };
}
