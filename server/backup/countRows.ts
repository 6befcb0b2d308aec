import type { Client } from 'pg';

/** Every table of ours and of the queue's, and how many rows are in it. Counting reads all of it, and its checksums. */
export async function countRows(client: Client): Promise<Record<string, number>> {
  const { rows } = await client.query<{ name: string }>(TABLES);
  const counted: Record<string, number> = {};
  for (const { name } of rows) {
    const { rows: counts } = await client.query<{ rows: number }>(
      `select count(*)::float8 as rows from ${name}`,
    );
    counted[name] = counts[0]?.rows ?? 0;
  }
  return counted;
}

const TABLES = `
select format('%I.%I', n.nspname, c.relname) as name
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'r' and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
order by 1`;
