-- Of a provider's request that is through, only its id is kept: its words are in its message.
alter table journal alter column payload drop not null;
alter table journal no force row level security;
update journal set payload = null where state = 'done';
alter table journal force row level security;

-- Every text moved its ticket in this one too; the lists of the three statuses, merged, tell the same.
drop index tickets_of_any_status_in_order;

alter table profiles
  -- When JOIN was answered with a question that is still open; when the auto-responder last answered.
  add column opt_in_asked_at timestamptz,
  add column auto_answered_at timestamptz,
  -- The last campaign's or flow's message while no text has come after it: type, id, name and sentAt.
  add column unanswered jsonb;

alter table tickets
  add column attributed_at timestamptz,
  -- The text that asks to stop without being a keyword.
  add column flagged_message_id uuid;

alter table consent_ledger
  add column actor_kind text not null default 'system',
  add column actor_id text;

-- Which tickets answer a campaign or a flow (ATTR-4). Few texts are attributed, so few pay for it.
create index messages_by_attribution on messages (workspace_id, attributed_type, attributed_id, thread_id)
  where attributed_id is not null;
create index profiles_blocked on profiles (workspace_id, id desc) where blocked_at is not null;
create index consent_ledger_as_written on consent_ledger (workspace_id, id);

-- The campaigns and flows of which sends are recorded, for filters to choose from. Their ids are the caller's own.
create table marketing_sources (
  workspace_id uuid not null references workspaces,
  type text not null,
  id text not null,
  name text not null,
  last_sent_at timestamptz not null,
  primary key (workspace_id, type, id)
);
create index marketing_sources_in_order on marketing_sources (workspace_id, type, last_sent_at desc, id desc);
alter table messages no force row level security;
insert into marketing_sources (workspace_id, type, id, name, last_sent_at)
  select distinct on (workspace_id, marketing_type, marketing_id) workspace_id, marketing_type, marketing_id, marketing_name, sent_at
  from messages where marketing_type is not null
  order by workspace_id, marketing_type, marketing_id, sent_at desc;
alter table messages force row level security;

alter table marketing_sources enable row level security;
alter table marketing_sources force row level security;
create policy own_workspaces on marketing_sources
  using ((workspace_id = any ((select nullif(current_setting('app.workspace_ids', true), '')::uuid[])::uuid[])) is true);
grant select, insert, update, delete on marketing_sources to parley_app;
