-- Which words stand where (VIEW-4), filled behind what is written: no text that comes in pays for it (decision 21). Behind
-- row-level security PostgreSQL uses no index of text search or trigrams, but it does use this: words in a key.
create table search_words (
  workspace_id uuid not null,
  word text collate "C" not null,
  -- The batch after which nothing was added; the highest number while there is room. So places come the newest first.
  until int not null default 2147483647,
  -- Two integers of four bytes, the low one first, for each place: the message's number in search_messages and its ticket's
  -- number. What is said of a ticket's customer has words of its own, that begin with @ or +, and the ticket's number twice.
  places bytea not null,
  primary key (workspace_id, word, until)
) with (fillfactor = 80);
-- Kept in the row itself: what is read by the hundred is not to be fetched or unpacked one by one.
alter table search_words alter column places set storage plain;

-- Messages by the number that they have in the index, 32 ids of 16 bytes to a row: number 1 is the first of block 0.
create table search_messages (
  workspace_id uuid not null,
  block int not null,
  ids bytea not null,
  primary key (workspace_id, block)
);

-- How far a workspace's index has come: the change up to which it is complete, and what has been numbered.
create table search_progress (
  workspace_id uuid primary key,
  changes bigint not null default 0,
  messages int not null default 0,
  batches int not null default 0
);

do $$
declare walled text;
begin
  foreach walled in array array['search_words', 'search_messages', 'search_progress']
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
