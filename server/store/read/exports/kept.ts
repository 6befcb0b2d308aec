import { sql } from 'kysely';
import type { Reading } from '../../database.ts';

/** DATA-4: what a workspace's archive has, a table each, under its name there. */
export const ARCHIVED = [
  ...[
    'settings',
    'numbers',
    'profiles',
    'profile_identifiers',
    'profile_details',
    'tickets',
    'messages',
    'notes',
  ],
  ...[
    'tags',
    'changes',
    'consent_ledger',
    'events',
    'orders',
    'marketing_sources',
    'chat_sessions',
    'short_links',
  ],
  ...['coupons', 'coupon_codes', 'quick_replies', 'credit_usage', 'sales', 'audit', 'retention'],
] as const;
export type Archived = (typeof ARCHIVED)[number];

/** The names of the columns that a table's rows are told apart by, but for the workspace's own. */
export async function keyOf(tx: Reading, table: Archived): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select a.attname as name from pg_index i
    cross join unnest(i.indkey) with ordinality as k (number, place)
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
    where i.indrelid = ${table}::regclass and i.indisprimary and a.attname <> 'workspace_id' order by k.place`.execute(
    tx,
  );
  return rows.map(({ name }) => name);
}

/** Rows of a table as JSON, in the order of its key, from the one after `last` on. */
export async function linesAfter(
  tx: Reading,
  workspaceId: string,
  { table, key }: { table: Archived; key: string[] },
  last: string | null,
  limit: number,
): Promise<string[]> {
  const of = (row: string) => sql.join(key.map(name => sql.ref(`${row}.${name}`)));
  const after = sql`and (${of('t')}) > (select ${of('p')}
    from jsonb_populate_record(null::${sql.table(table)}, ${last}::jsonb) p)`;
  const { rows } = await sql<{ line: string }>`
    select (to_jsonb(t) - 'workspace_id')::text as line from ${sql.table(table)} t
    where t.workspace_id = ${workspaceId} ${last === null ? sql`` : after}
    ${key.length === 0 ? sql`` : sql`order by ${of('t')}`} limit ${limit}`.execute(tx);
  return rows.map(({ line }) => line);
}

/** Who is in the team, by name and address: elsewhere they stand by their ids. */
export async function teamLines(tx: Reading, workspaceId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('members')
    .innerJoin('accounts', 'accounts.id', 'members.accountId')
    .select(['accounts.id', 'accounts.name', 'accounts.email', 'members.role', 'members.createdAt'])
    .where('members.workspaceId', '=', workspaceId)
    .orderBy('accounts.id')
    .execute();
  return rows.map(({ createdAt, ...row }) => JSON.stringify({ ...row, created_at: createdAt }));
}
