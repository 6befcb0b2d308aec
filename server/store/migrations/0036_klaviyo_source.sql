-- A Klaviyo account that a workspace pulls customers, consent and events from (decision 46). It holds none of a customer's
-- data but, of what could not be taken in, ids that are Klaviyo's own.
create table klaviyo_sources (
  workspace_id uuid not null references workspaces,
  -- The private key, sealed under SECRET_KEY.
  key bytea not null,
  connection_id uuid not null,
  connected_at timestamptz not null,
  stopped_at timestamptz,
  -- How far it is: moved in the commit of what a page has brought.
  turn int not null,
  step text not null check (step in ('profiles', 'metrics', 'campaigns', 'flows', 'events')),
  cursor text,
  since timestamptz,
  began_at timestamptz not null,
  ended_at timestamptz,
  next_at timestamptz not null,
  failures int not null,
  trouble text check (trouble in ('key', 'scope', 'unreachable', 'unexpected')),
  counts jsonb not null,
  left_out int not null,
  left_out_last jsonb not null,
  metrics jsonb not null,
  primary key (workspace_id)
);

alter table klaviyo_sources enable row level security;
alter table klaviyo_sources force row level security;
create policy own_workspaces on klaviyo_sources
  using ((workspace_id = any ((select nullif(current_setting('app.workspace_ids', true), '')::uuid[])::uuid[])) is true);
grant select, insert, update, delete on klaviyo_sources to parley_app;
