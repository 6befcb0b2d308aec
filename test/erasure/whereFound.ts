import { Client } from 'pg';
import type { Served } from '../harness/served.ts';

/**
 * The tables in which any of these stands, whatever they are called: each row is read as text, in every table that the
 * database has, the queue's too. What is kept as bytes is looked for as bytes.
 */
export async function whereFound({ owner }: Pick<Served, 'owner'>, said: string[]): Promise<string[]> {
  const client = new Client(owner);
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(TABLES);
    const patterns = said.flatMap(one => [one, Buffer.from(one).toString('hex')]).map(one => `%${one}%`);
    const found: string[] = [];
    for (const { name } of rows) {
      const there = await client.query(`select from ${name} t where t::text ilike any ($1) limit 1`, [
        patterns,
      ]);
      if (there.rowCount) found.push(name);
    }
    return found;
  } finally {
    await client.end();
  }
}

const TABLES = `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
  where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`;
