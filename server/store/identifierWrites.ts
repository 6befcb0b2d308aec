import type { FormerIdentifier, Identifier } from '../domain/state.ts';
import type { Statement } from './pipeline.ts';
import { when } from './statements.ts';

/** What customers are no longer known by. */
export function formerWrites({ formerIdentifiers }: { formerIdentifiers: FormerIdentifier[] }): Statement[] {
  return when(formerIdentifiers.map(rowOf), FORMER);
}

/** What becomes of those that they have: one is shown before the rest, or a phone has written (PROF-5). */
export function keptWrites({
  mainIdentifiers,
  provenPhones,
}: {
  mainIdentifiers: Identifier[];
  provenPhones: FormerIdentifier[];
}): Statement[] {
  return [...when(mainIdentifiers.map(rowOf), MAIN), ...when(provenPhones.map(rowOf), PROVEN)];
}

function rowOf({ workspaceId, kind, value, profileId }: FormerIdentifier): object {
  return { workspace_id: workspaceId, kind, value, profile_id: profileId };
}

const NAMED = 'json_to_recordset($1) as r(workspace_id uuid, kind text, value text, profile_id uuid)';
const IS_NAMED =
  '(i.workspace_id, i.kind, i.value, i.profile_id) = (r.workspace_id, r.kind, r.value, r.profile_id)';

const FORMER = `delete from profile_identifiers i using ${NAMED} where ${IS_NAMED}`;

const MAIN = `
update profile_identifiers i set main = (i.value = r.value) from ${NAMED}
where (i.workspace_id, i.profile_id, i.kind) = (r.workspace_id, r.profile_id, r.kind) and i.main <> (i.value = r.value)`;

const PROVEN = `
update profile_identifiers i set verified = true from ${NAMED} where ${IS_NAMED} and not i.verified`;
