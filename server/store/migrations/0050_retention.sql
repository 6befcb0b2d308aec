-- For how many months a shop keeps what was said, and what other tools tell of customers (DATA-4, decision 50). Null: for good.
create table retention (
  workspace_id uuid not null references workspaces,
  texts_months int,
  chats_months int,
  activity_months int,
  changed_at timestamptz not null,
  -- Whether words that have gone may still stand in the index of words.
  words_left boolean not null default false,
  primary key (workspace_id)
);

-- After how many months its words and pictures went, where the shop's time for keeping them was over: what `erased_at` stands
-- beside. Null where its customer was erased.
alter table messages add column kept_months int;

-- Which messages have a picture: whether another one has the same. A text without pays nothing for it.
create index messages_with_pictures on messages (workspace_id, id) where media <> '[]';

alter table retention enable row level security;
alter table retention force row level security;
create policy own_workspaces on retention
  using ((workspace_id = any ((select nullif(current_setting('app.workspace_ids', true), '')::uuid[])::uuid[])) is true);
grant select, insert, update, delete on retention to parley_app;
