-- A workspace's shop at Shopify (DATA-2, PROF-3, decision 42). Its secrets are under the installation's secret key.
create table shopify_connections (
  workspace_id uuid not null references workspaces,
  -- As north.myshopify.com.
  shop text not null,
  -- With which Shopify signs what it posts.
  secret bytea not null,
  -- By which its Admin API is asked; null where it is not.
  token bytea,
  by_environment boolean not null,
  connected_at timestamptz not null,
  -- Since when the app is no longer installed there.
  uninstalled_at timestamptz,
  -- Why the Admin API could not be asked last, by a code of ours.
  trouble text,
  primary key (workspace_id)
);

-- In the directory: what Shopify posts names its shop, before a workspace is known.
create table shopify_lookups (
  shop text primary key,
  workspace_id uuid not null unique references workspaces
);
grant select, insert, update, delete on shopify_lookups to parley_app;

-- What was told last of each customer and order there: what is older changes nothing, and what is gone does not come back
-- with a late telling. It holds the shop's own ids and nothing else of anybody.
create table shopify_records (
  workspace_id uuid not null,
  kind text not null check (kind in ('customer', 'order')),
  external_id text not null,
  updated_at timestamptz not null,
  gone boolean not null default false,
  primary key (workspace_id, kind, external_id)
);

-- How far what there was before has been fetched, by kind: a page and its cursor are kept together.
create table shopify_imports (
  workspace_id uuid not null,
  kind text not null check (kind in ('customers', 'orders')),
  state text not null check (state in ('running', 'stopped', 'done')),
  -- What has changed since then is fetched; null for everything.
  since timestamptz,
  -- After which the next page begins.
  cursor text,
  taken int not null default 0,
  begun_at timestamptz not null,
  ended_at timestamptz,
  primary key (workspace_id, kind)
);

-- What the law lets a customer ask for, as Shopify hands it on, under the id of its delivery. `about` is what Shopify says of
-- the customer: it holds their e-mail and phone, until the request is seen to.
create table shopify_requests (
  workspace_id uuid not null,
  id text not null,
  topic text not null check (topic in ('customers/data_request', 'customers/redact', 'shop/redact')),
  about jsonb not null,
  received_at timestamptz not null,
  done_at timestamptz,
  primary key (workspace_id, id)
);
create index shopify_requests_to_do on shopify_requests (workspace_id, received_at desc) where done_at is null;

do $$
declare walled text;
begin
  foreach walled in array array['shopify_connections', 'shopify_records', 'shopify_imports', 'shopify_requests']
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
