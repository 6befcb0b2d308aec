-- Addresses of programs that are told of changes (DATA-3), after Standard Webhooks 1.0 (decision 40).
create table webhooks (
  workspace_id uuid not null,
  id uuid not null,
  url text not null,
  events text[] not null,
  -- Sealed, as everything that opens something. The one before signs too, until a time.
  secret bytea not null,
  former_secret bytea,
  former_until timestamptz,
  enabled boolean not null default true,
  -- by_hand, gone (it answered 410) or failing (every try of something failed)
  disabled_because text,
  disabled_at timestamptz,
  -- The last change that has been lined up for it.
  told_until bigint not null,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);

-- What each is told: which change, and what became of it. It holds ids, and nothing of a customer's.
create table webhook_deliveries (
  workspace_id uuid not null,
  id uuid not null,
  endpoint_id uuid not null,
  -- In the header webhook-id. What is told again has the id that it had.
  webhook_id uuid not null,
  type text not null,
  change_number bigint,
  -- One line is told in order: a ticket's, or else a customer's.
  line uuid not null,
  subject_id uuid,
  at timestamptz not null,
  state text not null,
  attempts int not null default 0,
  next_at timestamptz,
  claimed_until timestamptz,
  last_at timestamptz,
  status_code int,
  answer text,
  error text,
  took_ms int,
  primary key (workspace_id, id)
);
create index webhook_deliveries_waiting on webhook_deliveries (workspace_id, endpoint_id, line, change_number)
  where state = 'waiting';
create index webhook_deliveries_log on webhook_deliveries (workspace_id, endpoint_id, id);

-- Whether there is one at all: what makes no job for the changes of a workspace that has none.
alter table settings add column tells_webhooks boolean not null default false;

alter table webhooks enable row level security;
alter table webhooks force row level security;
create policy own_workspaces on webhooks
  using ((workspace_id = any ((select nullif(current_setting('app.workspace_ids', true), '')::uuid[])::uuid[])) is true);
alter table webhook_deliveries enable row level security;
alter table webhook_deliveries force row level security;
create policy own_workspaces on webhook_deliveries
  using ((workspace_id = any ((select nullif(current_setting('app.workspace_ids', true), '')::uuid[])::uuid[])) is true);
grant select, insert, update, delete on webhooks, webhook_deliveries to parley_app;
