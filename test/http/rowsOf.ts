import type { Connection } from '../../server/store/database.ts';
import { queryAs, tablesWithWorkspace } from '../walls/catalog.ts';

/** Everything that stands in the database for a workspace, by table. */
export async function rowsOf(owner: Connection, workspaceId: string): Promise<Record<string, unknown[]>> {
  const tables = (await tablesWithWorkspace(owner)).filter(table => !table.partition);
  return queryAs(owner, async client => {
    const rows: Record<string, unknown[]> = {};
    for (const { name } of tables) {
      const one = `select to_json(t) as row from ${name} t where workspace_id = $1 order by t::text`;
      rows[name] = (await client.query(one, [workspaceId])).rows.map(({ row }) => row);
    }
    return rows;
  });
}

/** Every id that is in them. */
export function idsIn(rows: Record<string, unknown[]>): Set<string> {
  return new Set(JSON.stringify(rows).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g));
}
