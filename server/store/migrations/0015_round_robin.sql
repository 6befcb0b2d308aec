-- Whose turn it was last (ASSIGN-2). Its lock is the row of the settings.
create table rotas (
  workspace_id uuid not null references workspaces,
  last_id uuid not null,
  primary key (workspace_id)
);

-- Who takes new tickets, by their own word (ASSIGN-3). Nobody who has never said so has a row.
create table availability (
  workspace_id uuid not null references workspaces,
  member_id uuid not null,
  online boolean not null,
  -- Null while Online.
  offline_because text check (offline_because in ('self', 'signed_out', 'away')),
  changed_at timestamptz not null,
  primary key (workspace_id, member_id)
);
create index availability_online on availability (workspace_id) where online;

-- When a node last had a screen of theirs open. A sign of life and nobody's state, so it is written beside the gate.
create table agent_screens (
  workspace_id uuid not null,
  member_id uuid not null,
  seen_at timestamptz not null,
  primary key (workspace_id, member_id)
);

-- Since when round robin owes it an agent (ASSIGN-4). Null for nearly all, so that its index costs a text nothing.
alter table tickets add column awaits_turn_since timestamptz;
create index tickets_awaiting_turn on tickets (workspace_id, awaits_turn_since, id) where awaits_turn_since is not null;

do $$
declare walled text;
begin
  foreach walled in array array['rotas', 'availability', 'agent_screens']
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
