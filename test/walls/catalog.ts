import { Client } from 'pg';
import type { Connection } from '../../server/store/database.ts';

export type Table = {
  name: string;
  walled: boolean;
  forced: boolean;
  policies: number;
  keyBegins: string;
  partition: boolean;
};

/** Every table of ours that says whose its rows are, as the database itself tells. */
const TABLES = `
select c.relname as name, c.relrowsecurity as walled, c.relforcerowsecurity as forced, c.relispartition as partition,
  (select count(*)::int from pg_policy where polrelid = c.oid) as policies,
  (select attname::text from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
    where i.indrelid = c.oid and i.indisprimary) as "keyBegins"
from pg_class c join pg_attribute w on w.attrelid = c.oid and w.attname = 'workspace_id'
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`;

export function tablesWithWorkspace(owner: Connection): Promise<Table[]> {
  return queryAs(owner, async client => (await client.query<Table>(TABLES)).rows);
}

export async function queryAs<T>(connection: Connection, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(connection);
  await client.connect();
  return work(client).finally(() => client.end());
}
