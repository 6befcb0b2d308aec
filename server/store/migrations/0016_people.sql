-- People (ROLE-3, ROLE-4): links that are mailed and work once, and when a session was last used.

-- In the directory: whoever follows one has not said where they are. Only the hash of what the link carries is here,
-- and the row goes with its use.
create table mailed_links (
  token_hash bytea primary key,
  id uuid not null unique,
  kind text not null check (kind in ('invitation', 'password_reset', 'email_change')),
  -- Who writes the mail, and where an invitation leads.
  workspace_id uuid not null references workspaces,
  -- Whose password or address it is about; nobody's yet for an invitation.
  account_id uuid references accounts,
  -- Where it was sent.
  email text not null check (email = lower(email)),
  role text check ((role is not null) = (kind = 'invitation')),
  made_by uuid references accounts,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create unique index one_invitation_an_address on mailed_links (workspace_id, email) where kind = 'invitation';
create index mailed_links_by_account on mailed_links (account_id) where account_id is not null;
grant select, insert, update, delete on mailed_links to parley_app;

alter table sessions add column seen_at timestamptz;

-- It holds a link that lets its reader in as somebody: never shown to anybody but an Owner.
alter table mails add column is_secret boolean not null default false;

-- Who leaves hands over what they ever had (ASSIGN-1), of which closed tickets are very many. Tickets nobody has, which is what
-- a text usually opens, pay nothing for it.
create index tickets_by_assignee on tickets (workspace_id, assignee_id, status) where assignee_id is not null;
