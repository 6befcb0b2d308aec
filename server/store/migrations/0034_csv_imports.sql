-- CSV files of customers and of marketing sends (DATA-1, decision 44). What is refused of them is in `import_errors`, as of all
-- imports. A customer's data stands in `csv_lines`, `csv_names`, `import_errors` and `imported_lines`.
create table csv_imports (
  workspace_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('profiles', 'marketing_sends')),
  file_name text not null,
  phase text not null check (phase in ('coming', 'ready', 'checking', 'checked', 'running', 'stopped', 'done', 'undoing', 'undone')),
  -- Counts up with each step: whoever has worked on it before that one lets it go.
  turn int not null default 0,
  by_kind text not null check (by_kind in ('api_key', 'member')),
  by_id uuid not null,
  -- As they were called then: the ledger says it of every consent.
  by_name text not null,
  -- How the file is written, as it was found out.
  encoding text not null default '',
  delimiter text not null default '',
  -- Of its columns, in their order.
  header jsonb not null default '[]',
  -- What each column is; as guessed, until somebody has said so.
  fields jsonb not null default '[]',
  -- Of phone numbers without a country.
  country text,
  total int not null default 0,
  -- Of what is going on: lines that are through.
  done int not null default 0,
  -- What a run would come to, and what it has come to.
  forecast jsonb,
  counts jsonb,
  undone jsonb,
  created_at timestamptz not null,
  completed_at timestamptz,
  primary key (workspace_id, id)
);

-- Evidence outlives whom it is of: a customer whom an import has made is gone once that is undone. The gate holds the lock
-- of the profile that it writes for.
alter table consent_ledger drop constraint consent_ledger_workspace_id_profile_id_fkey;

-- What is still to be taken in, as it stands in the file.
create table csv_lines (
  workspace_id uuid not null,
  import_id uuid not null,
  -- Counted from 0 without the header.
  n int not null,
  -- Where it begins in the file, from 1.
  line int not null,
  cells jsonb not null,
  primary key (workspace_id, import_id, n)
);

-- While a file is tried: who has which name, an id of ours or a line of the file that would make them.
create table csv_names (
  workspace_id uuid not null,
  import_id uuid not null,
  kind text not null,
  value text not null,
  owner text not null,
  primary key (workspace_id, import_id, kind, value)
);

-- What became of a line, in the commit that did it: so that none is taken in twice, and what it did can be undone.
create table imported_lines (
  workspace_id uuid not null,
  import_id uuid not null,
  n int not null default 0,
  profile_id uuid,
  made text not null check (made in ('new', 'updated', 'same')),
  -- Whether it gave a consent that the customer has revoked, so that it was left revoked.
  kept_opt_out boolean not null default false,
  -- What it changed, from and to; null where that was nothing.
  effect jsonb,
  -- What has become of it since the import is undone; null while it stands.
  undone text check (undone in ('undone', 'in_use', 'changed_since')),
  primary key (workspace_id, import_id, n)
);
create index imported_lines_of_profile on imported_lines (workspace_id, profile_id);

do $$
declare walled text;
begin
  foreach walled in array array['csv_imports', 'csv_lines', 'csv_names', 'imported_lines']
  loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy own_workspaces on %I
        using ((workspace_id = any ((select nullif(current_setting(''app.workspace_ids'', true), '''')::uuid[])::uuid[])) is true)',
      walled);
    execute format('grant select, insert, update, delete on %I to parley_app', walled);
  end loop;
end $$;
