import { sql } from 'kysely';
import type { Reading } from '../../database.ts';

/** Of those who are members, by id. */
export async function agentNames(
  tx: Reading,
  workspaceId: string,
  ids: string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select accounts.id, accounts.name from members join accounts on accounts.id = members.account_id
    where members.workspace_id = ${workspaceId} and accounts.id = any(${ids}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** By `campaign:ID` and `flow:ID`. */
export async function campaignNames(
  tx: Reading,
  workspaceId: string,
  keys: string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ key: string; name: string }>`
    select asked.key, s.name from unnest(${keys}::text[]) asked (key) join marketing_sources s
      on s.workspace_id = ${workspaceId} and s.type = split_part(asked.key, ':', 1)
      and s.id = substring(asked.key from position(':' in asked.key) + 1)`.execute(tx);
  return new Map(rows.map(({ key, name }) => [key, name]));
}
