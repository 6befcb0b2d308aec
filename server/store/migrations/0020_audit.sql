-- What people and programs of the shop have changed, for who has to answer for it (SET-2). Written in the commit of the
-- change, and only ever added to: the app may neither change nor delete it, and it hangs on nothing that could be deleted.
create table audit (
  workspace_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  kind text not null check (kind in ('setting', 'role', 'consent', 'assignment')),
  actor_kind text not null check (actor_kind in ('member', 'api_key')),
  actor_id uuid not null,
  -- As they were called then.
  actor_name text not null,
  -- From where; null for a key, and for what a member did without a session.
  session_id uuid,
  ip text,
  ticket_id uuid,
  profile_id uuid,
  -- From and to, by name. Never a secret, nor a customer's words.
  fields jsonb not null,
  primary key (workspace_id, id)
);
create index audit_in_order on audit (workspace_id, at desc, id desc);
create index audit_by_kind on audit (workspace_id, kind, at desc, id desc);
create index audit_by_actor on audit (workspace_id, actor_id, at desc, id desc);

alter table audit enable row level security;
alter table audit force row level security;
create policy own_workspaces on audit
  using ((workspace_id = any ((select nullif(current_setting('app.workspace_ids', true), '')::uuid[])::uuid[])) is true);
grant select, insert on audit to parley_app;
