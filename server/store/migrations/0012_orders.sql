-- What customers ordered (PROF-3). An order is told whole each time and shown whole, so its items and its parcels stand in
-- its own row: one version, one lock (decision 27). Amounts are in the smallest unit of the order's currency.
create table orders (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  profile_id uuid not null,
  -- By what it came in, and under which id there.
  source text not null,
  external_id text not null,
  -- As the customer knows it.
  number text not null,
  placed_at timestamptz not null,
  -- Of what is stored: what is older changes nothing.
  updated_at timestamptz not null,
  currency text not null,
  total bigint not null default 0,
  refunded bigint not null default 0,
  payment_status text not null,
  fulfilment_status text not null,
  tracking jsonb not null default '[]',
  items jsonb not null default '[]',
  admin_url text,
  cancelled_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, source, external_id),
  foreign key (workspace_id, profile_id) references profiles
);
create index orders_of_a_profile on orders (workspace_id, profile_id, placed_at desc, id desc);

do $$
declare walled text;
begin
  foreach walled in array array['orders']
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

alter table events
  -- Who says so, and under which name the same event counts once for a profile and metric.
  add column source text not null default 'parley',
  add column unique_id text;
create unique index events_count_once on events (workspace_id, profile_id, metric, unique_id)
  where unique_id is not null;

-- From here on a customer's way into a flow is an event. What has been recorded before is behind the wall for its owner too.
select set_config('app.workspace_ids', (select coalesce(array_agg(id), '{}')::text from workspaces), true);
insert into events (workspace_id, id, profile_id, metric, at, message_id, properties, unique_id)
select distinct on (workspace_id, profile_id, marketing_id) workspace_id, gen_random_uuid(), profile_id, 'Entered Flow',
  sent_at, id, jsonb_build_object('flow_id', marketing_id, 'flow_name', marketing_name), marketing_id
from messages where marketing_type = 'flow'
order by workspace_id, profile_id, marketing_id, sent_at, id;
