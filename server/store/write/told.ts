import type { ProfileDetails } from '../../domain/state.ts';
import type { Statement } from '../pipeline.ts';
import { when } from '../statements.ts';

/** Notes with a profile when what is told of it has changed. Who is new was made then, and is left as they are. */
export function toldWrites(details: ProfileDetails[]): Statement[] {
  const told = details.map(({ workspaceId, profileId, updatedAt }) => ({
    ...{ workspace_id: workspaceId, id: profileId, updated_at: updatedAt },
  }));
  return when(told, TOLD);
}

const TOLD = `
update profiles p set told_at = r.updated_at
from json_to_recordset($1) as r(workspace_id uuid, id uuid, updated_at timestamptz)
where (p.workspace_id, p.id) = (r.workspace_id, r.id)
  and r.updated_at > greatest(p.created_at, p.consent_changed_at, p.told_at)`;
