-- Whom the lines of an import of profiles came to (DATA-1): ids only, each once. Who was joined with another since stays under
-- the id that they had, which leads on (`joined_profiles`). Gone with the import.
create table import_profiles (
  workspace_id uuid not null,
  import_id uuid not null,
  profile_id uuid not null,
  primary key (workspace_id, import_id, profile_id)
);

alter table import_profiles enable row level security;
alter table import_profiles force row level security;
create policy own_workspaces on import_profiles
  using ((workspace_id = any ((select nullif(current_setting('app.workspace_ids', true), '')::uuid[])::uuid[])) is true);
grant select, insert, update, delete on import_profiles to parley_app;
