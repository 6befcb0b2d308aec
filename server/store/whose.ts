/**
 * SQL after `asked(workspace_id uuid, profile_id uuid, names jsonb …)`: the `profile_id` of whoever is named, by any of the ways
 * in which a command can name a customer. Whoever is named twice comes twice: to sort that out would cost each of them more than
 * all else here.
 */
export const WHOSE = `cross join lateral (
  select asked.profile_id where asked.profile_id is not null
  union all
  select i.profile_id from jsonb_to_recordset(asked.names) as named(kind text, value text)
  cross join lateral (
    select * from profile_identifiers
    where (workspace_id, kind, value) = (asked.workspace_id, named.kind, named.value) offset 0
  ) i
) whose`;
