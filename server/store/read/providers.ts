import type { SendingNumber } from '../../domain/state.ts';
import type { Reading } from '../database.ts';

export type ProviderRow = {
  id: string;
  provider: string;
  externalId: string;
  name: string | null;
  options: Record<string, string>;
  createdAt: Date;
  retiredAt: Date | null;
  reconciledAt: Date | null;
  numbers: (SendingNumber & { provider: string })[];
};

/** Accounts after one, the oldest first, each with its numbers. Their secrets stay where they are. */
export async function listProviders(
  tx: Reading,
  workspaceId: string,
  after: string | null,
  limit: number,
): Promise<ProviderRow[]> {
  let rows = accounts(tx, workspaceId);
  if (after) rows = rows.where('id', '>', after);
  return withNumbers(tx, workspaceId, await rows.orderBy('id').limit(limit).execute());
}

export async function providerWithId(
  tx: Reading,
  workspaceId: string,
  id: string,
): Promise<ProviderRow | undefined> {
  const found = await accounts(tx, workspaceId).where('id', '=', id).execute();
  const [row] = await withNumbers(tx, workspaceId, found);
  return row;
}

function accounts(tx: Reading, workspaceId: string) {
  return tx
    .selectFrom('providerAccounts')
    .select(['id', 'provider', 'externalId', 'name', 'options', 'createdAt', 'retiredAt', 'reconciledAt'])
    .where('workspaceId', '=', workspaceId);
}

async function withNumbers(
  tx: Reading,
  workspaceId: string,
  rows: Omit<ProviderRow, 'numbers'>[],
): Promise<ProviderRow[]> {
  if (rows.length === 0) return [];
  const numbers = await tx
    .selectFrom('numbers')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where(
      'providerAccountId',
      'in',
      rows.map(row => row.id),
    )
    .orderBy('id')
    .execute();
  return rows.map(row => ({
    ...row,
    numbers: numbers
      .filter(number => number.providerAccountId === row.id)
      .map(number => ({ ...number, provider: row.provider })),
  }));
}
