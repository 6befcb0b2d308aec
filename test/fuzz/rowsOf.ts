import type { Connection } from '../../server/store/database.ts';
import { queryAs, tablesWithWorkspace } from '../walls/catalog.ts';

/** All that is kept of a workspace, as one word a table that changes with any of it. */
export async function rowsOf(owner: Connection, workspaceId: string): Promise<Record<string, string>> {
  const tables = await tablesWithWorkspace(owner);
  return queryAs(owner, async client => {
    const words: [string, string][] = [];
    for (const { name } of tables) {
      const { rows } = await client.query(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as word
        from ${name} t where workspace_id = $1`,
        [workspaceId],
      );
      words.push([name, rows[0]?.word]);
    }
    return Object.fromEntries(words);
  });
}
