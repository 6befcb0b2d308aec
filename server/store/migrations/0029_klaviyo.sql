-- What a shop's other tools know of a customer beside what an inbox works with (DATA-1): shown, and handed on again. Beside
-- `profiles` and not in it, since every text reads a row of that. The profile's row is its lock.
create table profile_details (
  workspace_id uuid not null,
  profile_id uuid not null,
  first_name text,
  last_name text,
  organization text,
  title text,
  locale text,
  image text,
  -- Of where they live, what is no city, region, country or time zone.
  address jsonb not null default '{}',
  -- The shop's own, by its own names.
  properties jsonb not null default '{}',
  updated_at timestamptz not null,
  primary key (workspace_id, profile_id)
);
create index profile_details_as_updated on profile_details (workspace_id, updated_at, profile_id);

-- Many lines that were taken at once and are worked through behind it: `lines` holds them until then.
create table imports (
  workspace_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('profiles', 'events', 'subscribe', 'unsubscribe')),
  -- Under which key they came.
  key_id uuid not null,
  lines jsonb not null,
  -- What is said of them all, as the list that they are subscribed to.
  about jsonb not null default '{}',
  total int not null,
  -- Lines that are through, refused ones among them.
  done int not null default 0,
  refused int not null default 0,
  created_at timestamptz not null,
  started_at timestamptz,
  completed_at timestamptz,
  primary key (workspace_id, id)
);

create table import_errors (
  workspace_id uuid not null,
  import_id uuid not null,
  -- From 0.
  line int not null,
  code text not null,
  pointer text not null,
  detail text not null,
  payload jsonb not null,
  primary key (workspace_id, import_id, line)
);

-- All events of a workspace in order, and all of a metric.
create index events_in_order on events (workspace_id, at desc, id desc);
create index events_of_a_metric_in_order on events (workspace_id, metric, at desc, id desc);

do $$
declare walled text;
begin
  foreach walled in array array['profile_details', 'imports', 'import_errors']
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
