import type { ImportProgress } from '../domain/progress.ts';
import type { Statement } from './pipeline.ts';

/**
 * What a commit notes of imports, with what their lines have come to. Lines that are all where they belong need not be
 * kept here any longer.
 */
export function progressWrites(progress: ImportProgress[]): Statement[] {
  const errors = progress.flatMap(errorRows);
  return [
    ...(errors.length > 0 ? [{ text: ERRORS, values: [JSON.stringify(errors)] }] : []),
    ...progress.filter(({ profileIds }) => profileIds.length > 0).map(whomOf),
    ...progress.map(statementOf),
  ];
}

function errorRows({ workspaceId, importId, errors }: ImportProgress): object[] {
  return errors.map(error => ({ workspace_id: workspaceId, import_id: importId, ...error }));
}

/** Two lines may be of one customer, and a part be done again. */
function whomOf({ workspaceId, importId, profileIds }: ImportProgress): Statement {
  return { text: WHOM, values: [workspaceId, importId, JSON.stringify(profileIds)] };
}

function statementOf({ workspaceId, importId, done, errors, completedAt }: ImportProgress): Statement {
  const values = [workspaceId, importId, String(done), String(errors.length)];
  return completedAt ? { text: END, values: [...values, completedAt.toISOString()] } : { text: PART, values };
}

const ERRORS = `
insert into import_errors (workspace_id, import_id, line, code, pointer, detail, payload)
select workspace_id, import_id, line, code, pointer, detail, payload from json_to_recordset($1)
  as r(workspace_id uuid, import_id uuid, line int, code text, pointer text, detail text, payload jsonb)`;

const WHOM = `
insert into import_profiles (workspace_id, import_id, profile_id)
select $1::uuid, $2::uuid, id::uuid from json_array_elements_text($3::json) as id
on conflict do nothing`;

const NOTED = 'update imports set done = $3::int, refused = refused + $4::int';
const WHICH = 'where (workspace_id, id) = ($1::uuid, $2::uuid)';
const PART = `${NOTED} ${WHICH}`;
const END = `${NOTED}, completed_at = $5::timestamptz, lines = '[]' ${WHICH}`;
