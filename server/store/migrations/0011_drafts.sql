-- What a member is writing on a ticket and has not sent: theirs alone, on each of their devices. It is nobody's state but
-- theirs, so it is written beside the gate, without a change row (decision 23).
create table drafts (
  workspace_id uuid not null,
  member_id uuid not null,
  ticket_id uuid not null,
  kind text not null check (kind in ('reply', 'note')),
  body text not null,
  media_ids uuid[] not null default '{}',
  coupon_id uuid,
  quick_reply_id uuid,
  mentions uuid[] not null default '{}',
  -- Also its version: no two writings of one draft have the same.
  edited_at timestamptz not null,
  primary key (workspace_id, member_id, ticket_id, kind)
);
create index drafts_by_age on drafts (workspace_id, edited_at);

alter table drafts enable row level security;
alter table drafts force row level security;
create policy own_workspaces on drafts
  using ((workspace_id = any ((select nullif(current_setting('app.workspace_ids', true), '')::uuid[])::uuid[])) is true);
grant select, insert, update, delete on drafts to parley_app;
