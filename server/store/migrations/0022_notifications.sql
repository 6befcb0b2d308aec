-- What each member wants to be told of: theirs alone, and written beside the gate as drafts are (decision 33).
create table notification_choices (
  workspace_id uuid not null,
  member_id uuid not null,
  -- What differs from what is shipped, by the API's own names.
  choices jsonb not null,
  primary key (workspace_id, member_id)
);

-- Browsers that are told while Parley is closed in them (W3C Push API), each for as long as its session lasts.
create table push_devices (
  workspace_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  session_id uuid not null,
  endpoint text not null,
  p256dh text not null,
  auth text not null,
  language text not null,
  user_agent text,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, endpoint)
);
create index push_devices_by_member on push_devices (workspace_id, member_id);

-- Whether there is such a browser at all: what makes no job for each message of a workspace that has none.
alter table settings add column tells_devices boolean not null default false;

alter table notification_choices enable row level security;
alter table notification_choices force row level security;
create policy own_workspaces on notification_choices
  using ((workspace_id = any ((select nullif(current_setting('app.workspace_ids', true), '')::uuid[])::uuid[])) is true);
alter table push_devices enable row level security;
alter table push_devices force row level security;
create policy own_workspaces on push_devices
  using ((workspace_id = any ((select nullif(current_setting('app.workspace_ids', true), '')::uuid[])::uuid[])) is true);
grant select, insert, update, delete on notification_choices, push_devices to parley_app;
