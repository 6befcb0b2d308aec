-- Web chat. A session is a ticket, begun by the visitor's first message (CHAT-2); what only a chat has to remember of it
-- stands beside the ticket, under the ticket's own id.
create table chat_sessions (
  workspace_id uuid not null,
  id uuid not null,
  profile_id uuid not null,
  -- The shop's own id of whoever it says the visitor is; null while nobody is known (CHAT-4).
  external_id text,
  -- Of the page that they wrote from.
  language text not null,
  -- Whether they have the site open, and where they are or were last (CHAT-5).
  here boolean not null default false,
  left_at timestamptz,
  page_url text,
  page_title text,
  -- Our messages up to then have been seen.
  seen_until timestamptz,
  -- When an agent wrote last.
  replied_at timestamptz,
  -- When the office hours' answer was given: once a session (CHAT-3).
  auto_answered_at timestamptz,
  -- Replies up to then have been sent on by e-mail, and when that was (FOLLOW-1).
  followed_up_until timestamptz,
  followed_up_at timestamptz,
  -- How often the visitor has had the transcript sent.
  transcripts int not null default 0,
  created_at timestamptz not null,
  primary key (workspace_id, id)
) with (fillfactor = 80);
create index chat_sessions_here on chat_sessions (workspace_id) where here;

-- Tabs in which a session is open, and the node that each is connected to. Whoever decides that a visitor has left
-- counts these.
create table chat_tabs (
  workspace_id uuid not null references workspaces,
  ticket_id uuid not null,
  tab_id text not null,
  node_id uuid not null,
  opened_at timestamptz not null,
  primary key (workspace_id, ticket_id, tab_id, node_id)
);

-- Which nodes are alive: the tabs of one that has fallen silent are open no more. Nothing of a customer's.
create table chat_nodes (
  node_id uuid primary key,
  beat_at timestamptz not null
);
grant select, insert, update, delete on chat_nodes to parley_app;

-- What a shop signs its customers' identities with, sealed under SECRET_KEY.
create table identity_keys (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  secret bytea not null,
  created_at timestamptz not null,
  retired_at timestamptz,
  primary key (workspace_id, id)
);

-- An address that somebody typed in the chat. Nobody has proven that it is theirs: it identifies and joins nothing (PROF-5).
alter table profiles add column typed_email text;

-- When an agent read it last: a visitor sees which of their messages have been.
alter table tickets add column read_at timestamptz;

-- What a visitor has not got yet.
create index messages_to_reach_a_visitor on messages (workspace_id, thread_id, sent_at)
  where channel = 'web_chat' and direction = 'outbound' and status = 'sent';
-- A profile's chats that are still going on.
create index chats_going_on on tickets (workspace_id, profile_id) where channel = 'web_chat' and status <> 'closed';

do $$
declare walled text;
begin
  foreach walled in array array['chat_sessions', 'chat_tabs', 'identity_keys']
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
