-- One account in several workspaces (decision 36): whoever signs in is where they were last.
alter table account_workspaces add column entered_at timestamptz;
