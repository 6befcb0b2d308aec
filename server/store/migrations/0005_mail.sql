-- The mails that Parley writes: what has left, what is kept because there is no server to leave through, and what the
-- server would not take.
create table mails (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  -- What it is about and whom it is for: of one key there is one mail.
  key text not null,
  recipient text not null,
  sender text not null,
  subject text not null,
  -- Only of what is kept, for somebody to read it here: a mail can hold what lets its reader in.
  html text,
  text text,
  state text not null check (state in ('sent', 'kept', 'failed')),
  -- What the server said to one that it would not take.
  error text,
  at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, key)
);
create index mails_in_order on mails (workspace_id, state, at desc, id desc);

alter table mails enable row level security;
alter table mails force row level security;
create policy own_workspaces on mails
  using ((workspace_id = any ((select nullif(current_setting('app.workspace_ids', true), '')::uuid[])::uuid[])) is true);
grant select, insert, update, delete on mails to parley_app;
