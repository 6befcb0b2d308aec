-- Sign-in by a provider of OpenID Connect that a workspace has named (ROLE-4, decision 35).

-- In the directory: the sign-in page offers them before a workspace is known.
create table sign_in_providers (
  workspace_id uuid primary key references workspaces,
  -- By which the sign-in page calls it: it tells nothing of the workspace.
  id uuid not null unique,
  issuer text not null,
  client_id text not null,
  -- Under the installation's secret key.
  sealed_secret bytea not null,
  -- What the button of the sign-in page says.
  label text not null,
  -- Whether a password opens the workspace to nobody but its Owners.
  required boolean not null,
  -- Whether an Owner has set it up: another's provider lets no Owner in.
  by_owner boolean not null,
  changed_at timestamptz not null
);
grant select, insert, update, delete on sign_in_providers to parley_app;

-- Who somebody is at a provider, by what it never changes of them. One account has one subject of an issuer in a workspace:
-- an address that the provider has given to somebody else opens nothing.
create table sign_in_subjects (
  workspace_id uuid not null references workspaces,
  issuer text not null,
  subject text not null,
  account_id uuid not null references accounts on delete cascade,
  created_at timestamptz not null,
  primary key (workspace_id, issuer, subject),
  unique (workspace_id, issuer, account_id)
);
alter table sign_in_subjects enable row level security;
alter table sign_in_subjects force row level security;
create policy own_workspaces on sign_in_subjects
  using ((workspace_id = any ((select nullif(current_setting('app.workspace_ids', true), '')::uuid[])::uuid[])) is true);
grant select, insert, update, delete on sign_in_subjects to parley_app;

-- The workspace whose provider has begun it, and which is the only one that it opens; null for one begun by a password.
alter table sessions add column only_workspace_id uuid references workspaces;
