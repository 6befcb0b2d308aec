import type { ProviderAccount, ProviderName } from '../channels/channel.ts';
import type { Safe } from '../secrets.ts';
import { type Database, inWorkspace } from './database.ts';

export type ProviderAccounts = {
  /** The account that a provider's request names; `fresh` asks the database even when one is remembered. */
  named(provider: ProviderName, externalId: string, fresh?: boolean): Promise<ProviderAccount | null>;
  /** The account with this id of ours, where it is one at this provider. */
  withId(provider: ProviderName, id: string, fresh?: boolean): Promise<ProviderAccount | null>;
  /** The account that a sending number belongs to; one that has come to another within ten seconds still to the first. */
  ofNumber(workspaceId: string, phone: string): Promise<ProviderAccount | null>;
  /** Accounts have changed. Other nodes notice within ten seconds. */
  forget(): void;
};

/** How long an account is remembered: every text asks, in and out, and hardly ever is it another one. */
const LASTS_MS = 10_000;

/** Accounts by their provider's id, by ours and by their numbers, remembered for a moment. */
export function providerAccounts(db: Database, safe: Safe, now: () => Date): ProviderAccounts {
  const remembered = new Map<string, { account: ProviderAccount; until: number }>();
  async function recall(which: Which, fresh: boolean): Promise<ProviderAccount | null> {
    const key = JSON.stringify(which);
    const known = remembered.get(key);
    if (!fresh && known && now().getTime() < known.until) return known.account;
    const account = await find(db, safe, which);
    if (account) remembered.set(key, { account, until: now().getTime() + LASTS_MS });
    else remembered.delete(key);
    return account;
  }
  return {
    named: (provider, externalId, fresh = false) => recall({ provider, externalId }, fresh),
    withId: async (provider, providerAccountId, fresh = false) =>
      UUID.test(providerAccountId) ? recall({ provider, providerAccountId }, fresh) : null,
    ofNumber: (workspaceId, phone) => recall({ workspaceId, phone }, false),
    forget: () => remembered.clear(),
  };
}

/** By one column or the other of the directory, or by a number. */
type Listed = { provider: ProviderName } & ({ externalId: string } | { providerAccountId: string });
type Which = Listed | { workspaceId: string; phone: string };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function find(db: Database, safe: Safe, which: Which): Promise<ProviderAccount | null> {
  const found = await ('phone' in which
    ? byNumber(db, which.workspaceId, which.phone)
    : byListing(db, which));
  return found ? read(db, safe, found.workspaceId, found.providerAccountId) : null;
}

function byListing(db: Database, listed: Listed) {
  return db
    .selectFrom('providerAccountLookups')
    .selectAll()
    .where(eb => eb.and(listed))
    .executeTakeFirst();
}

function byNumber(db: Database, workspaceId: string, phone: string) {
  return inWorkspace(db, workspaceId, tx =>
    tx
      .selectFrom('numbers')
      .select(['workspaceId', 'providerAccountId'])
      .where('workspaceId', '=', workspaceId)
      .where('phone', '=', phone)
      .executeTakeFirst(),
  );
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
