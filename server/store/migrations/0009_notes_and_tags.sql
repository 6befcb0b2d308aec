-- What the team writes on a ticket for itself. A table of its own, so that nothing that reads messages, for a customer or
-- a mail, can come upon one.
create table notes (
  workspace_id uuid not null,
  id uuid not null,
  ticket_id uuid not null,
  -- Null where an API key wrote it.
  author_id uuid,
  body text not null,
  mentions uuid[] not null default '{}',
  created_at timestamptz not null,
  edited_at timestamptz,
  -- Deleted, it is without words.
  deleted_at timestamptz,
  primary key (workspace_id, id)
);
create index notes_in_order on notes (workspace_id, ticket_id, created_at desc, id desc) where deleted_at is null;

-- What tickets are sorted by, in the shop's own words. Tickets hold the ids, in `tickets.tags`.
create table tags (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  name text not null,
  -- The name as the rule compares it: what `lower` makes of one hangs on the database's locale.
  name_key text not null,
  color text not null,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  -- At the end, since a batch may give one tag the name that another has just given up.
  unique (workspace_id, name_key) deferrable initially deferred
);

-- The way from a tag to its tickets, written with `tickets.tags`. Behind row-level security an index of the array itself
-- would never be used: PostgreSQL holds no operator of arrays to be leakproof (decision 18). What is not tagged is not here,
-- and costs nothing.
create table ticket_tags (
  workspace_id uuid not null,
  tag_id uuid not null,
  ticket_id uuid not null,
  primary key (workspace_id, tag_id, ticket_id)
);

do $$
declare walled text;
begin
  foreach walled in array array['notes', 'tags', 'ticket_tags']
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
