-- Where a shop's agents find GIFs, by a key of the shop's own, sealed under SECRET_KEY (decision 24).
create table gif_providers (
  workspace_id uuid not null references workspaces,
  provider text not null,
  key bytea not null,
  -- Nothing stronger is found.
  rating text not null check (rating in ('g', 'pg', 'pg-13', 'r')),
  changed_at timestamptz not null,
  primary key (workspace_id)
);

alter table gif_providers enable row level security;
alter table gif_providers force row level security;
create policy own_workspaces on gif_providers
  using ((workspace_id = any ((select nullif(current_setting('app.workspace_ids', true), '')::uuid[])::uuid[])) is true);
grant select, insert, update, delete on gif_providers to parley_app;
