-- Two customers whom an agent has found to be one (PROF-5, decision 49). What one of them had is the other's, and what led to
-- the one leads there: ids stay in mails, in the audit log and in other tools for ever. Ids and numbers only, nothing of a
-- customer's: whoever erases a customer may leave these as they are.
create table joined_profiles (
  workspace_id uuid not null,
  id uuid not null,
  -- Who there is now, however often they were joined since.
  into_id uuid not null,
  -- Their SMS ticket, by which what was left of it to be moved is known.
  ticket_id uuid,
  at timestamptz not null,
  primary key (workspace_id, id)
);
create index joined_profiles_into on joined_profiles (workspace_id, into_id);

-- The younger SMS ticket of two. Its number is given to no other.
create table joined_tickets (
  workspace_id uuid not null,
  id uuid not null,
  number bigint not null,
  into_id uuid not null,
  into_number bigint not null,
  at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, number)
);
create index joined_tickets_into on joined_tickets (workspace_id, into_id);

do $$
declare walled text;
begin
  foreach walled in array array['joined_profiles', 'joined_tickets']
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
