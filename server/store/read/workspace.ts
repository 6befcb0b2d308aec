import type { Reading } from '../database.ts';

export function listMembers(tx: Reading, workspaceId: string, after: string | null, limit: number) {
  let rows = tx
    .selectFrom('members')
    .innerJoin('accounts', 'accounts.id', 'members.accountId')
    .where('members.workspaceId', '=', workspaceId);
  if (after) rows = rows.where('accounts.id', '>', after);
  return rows
    .select(['accounts.id', 'accounts.name', 'accounts.email', 'members.role'])
    .orderBy('accounts.id')
    .limit(limit)
    .execute();
}

/** Throws where they are no longer in the team. */
export function memberWithId(tx: Reading, workspaceId: string, accountId: string) {
  return tx
    .selectFrom('members')
    .innerJoin('accounts', 'accounts.id', 'members.accountId')
    .where('members.workspaceId', '=', workspaceId)
    .where('members.accountId', '=', accountId)
    .select(['accounts.id', 'accounts.name', 'accounts.email', 'members.role'])
    .executeTakeFirstOrThrow();
}

/** Null for nobody of this workspace. */
export async function memberName(
  tx: Reading,
  workspaceId: string,
  accountId: string,
): Promise<string | null> {
  const row = await tx
    .selectFrom('members')
    .innerJoin('accounts', 'accounts.id', 'members.accountId')
    .where('members.workspaceId', '=', workspaceId)
    .where('members.accountId', '=', accountId)
    .select('accounts.name')
    .executeTakeFirst();
  return row?.name ?? null;
}

function numbers(tx: Reading, workspaceId: string) {
  return tx
    .selectFrom('numbers')
    .innerJoin('providerAccounts', join =>
      join
        .onRef('providerAccounts.workspaceId', '=', 'numbers.workspaceId')
        .onRef('providerAccounts.id', '=', 'numbers.providerAccountId'),
    )
    .where('numbers.workspaceId', '=', workspaceId)
    .selectAll('numbers')
    .select('providerAccounts.provider');
}

export function listNumbers(tx: Reading, workspaceId: string, after: string | null, limit: number) {
  let rows = numbers(tx, workspaceId);
  if (after) rows = rows.where('numbers.id', '>', after);
  return rows.orderBy('numbers.id').limit(limit).execute();
}

export function numberOf(tx: Reading, workspaceId: string, phone: string) {
  return numbers(tx, workspaceId).where('numbers.phone', '=', phone).executeTakeFirst();
}

export function numberWithId(tx: Reading, workspaceId: string, id: string) {
  return numbers(tx, workspaceId).where('numbers.id', '=', id).executeTakeFirst();
}

export function listApiKeys(tx: Reading, workspaceId: string, after: string | null, limit: number) {
  let rows = tx.selectFrom('apiKeys').selectAll().where('workspaceId', '=', workspaceId);
  if (after) rows = rows.where('id', '>', after);
  return rows.orderBy('id').limit(limit).execute();
}
