import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';

/** What lines leave behind, in the order in which rows may refer to each other, and how what is new is found. */
const TABLES = [
  { table: 'profiles', mark: 'id::text' },
  { table: 'profile_identifiers', mark: 'profile_id::text' },
  { table: 'profile_details', mark: 'profile_id::text' },
  { table: 'events', mark: 'id::text' },
  { table: 'changes', mark: "lpad(number::text, 12, '0')" },
] as const;

export type Marks = string[];
export type Rows = { table: string; rows: object[] }[];

/** Where each table ends now. Ids grow with time. */
export async function marksOf(client: Client): Promise<Marks> {
  const marks: Marks = [];
  for (const { table, mark } of TABLES) {
    const { rows } = await client.query(`select coalesce(max(${mark}), '') as mark from ${table}`);
    marks.push(String(rows[0].mark));
  }
  return marks;
}

/** What has come since, as if it were another workspace's: the same rows, which nothing forbids. */
export async function rowsSince(client: Client, marks: Marks, workspaceId: string): Promise<Rows> {
  const found: Rows = [];
  for (const [at, { table, mark }] of TABLES.entries()) {
    const { rows } = await client.query(
      `select to_jsonb(t) || jsonb_build_object('workspace_id', $2::text) as row from ${table} t where ${mark} > $1
        order by ${mark}`,
      [marks[at], workspaceId],
    );
    found.push({ table, rows: rows.map(({ row }) => row) });
  }
  return found;
}

/** A workspace with nothing in it. */
export async function bareWorkspace(client: Client): Promise<string> {
  const id = randomUUID();
  await client.query(
    `insert into workspaces (id, name, ready_at, created_at) values ($1, 'Bare', now(), now())`,
    [id],
  );
  return id;
}

/** Inserts them, so many lines a commit: nothing is looked for, nothing is decided. */
export async function insertBare(client: Client, found: Rows, lines: number, aCommit: number): Promise<void> {
  for (let at = 0; at < lines; at += aCommit) {
    await client.query('begin');
    for (const { table, rows } of found) {
      const some = rows.slice(share(rows, at, lines), share(rows, at + aCommit, lines));
      if (some.length > 0)
        await client.query({
          name: table,
          text: `insert into ${table} select * from json_populate_recordset(null::${table}, $1)`,
          values: [JSON.stringify(some)],
        });
    }
    await client.query('commit');
  }
}

function share(rows: object[], at: number, lines: number): number {
  return Math.round((rows.length * Math.min(at, lines)) / lines);
}
