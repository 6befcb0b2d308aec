import type { Accepted } from '../../domain/decision.ts';
import type { Statement } from '../pipeline.ts';
import { when } from '../statements.ts';

type Undone = { undoneLines: NonNullable<Accepted['undone']>[]; unmade: NonNullable<Accepted['unmade']>[] };

/** What an import made of nobody's own goes with its details: of its names the rule has said so. */
export function undoneWrites({ undoneLines, unmade }: Undone): Statement[] {
  const lines = undoneLines.map(({ workspaceId, importId, n, undone: how }) => ({
    ...{ workspace_id: workspaceId, import_id: importId, n, undone: how },
  }));
  const gone = unmade.map(({ workspaceId, id }) => ({ workspace_id: workspaceId, id }));
  return [...when(lines, UNDONE_LINES), ...when(gone, UNMADE_DETAILS), ...when(gone, UNMADE)];
}

const UNDONE_LINES = `
update imported_lines i set undone = r.undone
from json_to_recordset($1) as r(workspace_id uuid, import_id uuid, n int, undone text)
where (i.workspace_id, i.import_id, i.n) = (r.workspace_id, r.import_id, r.n)`;

const UNMADE_DETAILS = `
delete from profile_details d using json_to_recordset($1) as r(workspace_id uuid, id uuid)
where (d.workspace_id, d.profile_id) = (r.workspace_id, r.id)`;

const UNMADE = `
delete from profiles p using json_to_recordset($1) as r(workspace_id uuid, id uuid)
where (p.workspace_id, p.id) = (r.workspace_id, r.id)`;
