-- What was asked under an Idempotency-Key, and what was answered, for 24 hours (decision 47). An answer may hold a
-- customer's data, and what is shown once: it is sealed under SECRET_KEY.
create table idempotency_keys (
  workspace_id uuid not null,
  -- The API key or the member who asks.
  caller_id uuid not null,
  key text not null,
  -- A reply counts under it once, though its answer is lost.
  id uuid not null,
  -- The hash of method, address and body.
  request text not null,
  begun_at timestamptz not null,
  -- Whoever works on it says anew until when they are still alive.
  held_until timestamptz not null,
  status int,
  answer bytea,
  primary key (workspace_id, caller_id, key)
);
create index idempotency_keys_by_age on idempotency_keys (workspace_id, begun_at);

alter table idempotency_keys enable row level security;
alter table idempotency_keys force row level security;
create policy own_workspaces on idempotency_keys
  using ((workspace_id = any ((select nullif(current_setting('app.workspace_ids', true), '')::uuid[])::uuid[])) is true);
grant select, insert, update, delete on idempotency_keys to parley_app;
