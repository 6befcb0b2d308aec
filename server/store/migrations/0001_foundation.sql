-- The directory: what must be found before a workspace is known. No row-level security here, and nothing of a customer's.

create table workspaces (
  id uuid primary key,
  name text not null,
  -- Null while the first start is still filling it; one that died there is started over.
  ready_at timestamptz,
  created_at timestamptz not null
);

create table accounts (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  password_hash text not null,
  created_at timestamptz not null
);

create table account_workspaces (
  account_id uuid not null references accounts,
  workspace_id uuid not null references workspaces,
  primary key (account_id, workspace_id)
);

create table sessions (
  token_hash bytea primary key,
  id uuid not null unique,
  account_id uuid not null references accounts,
  workspace_id uuid not null references workspaces,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  user_agent text
);
create index sessions_by_account on sessions (account_id);

create table api_key_lookups (
  key_hash bytea primary key,
  workspace_id uuid not null references workspaces,
  api_key_id uuid not null
);

create table provider_account_lookups (
  provider text not null,
  external_id text not null,
  workspace_id uuid not null references workspaces,
  provider_account_id uuid not null,
  primary key (provider, external_id)
);

-- Requests whose signature does not match. Capped, and apart from the journal, so that a forger can take no provider's id.
create table refused_requests (
  id bigint generated always as identity primary key,
  workspace_id uuid references workspaces,
  provider text not null,
  path text not null,
  address text,
  reason text not null,
  sender text,
  recipient text,
  at timestamptz not null
);

-- Below, everything belongs to one workspace and is walled off by row-level security.

create table members (
  workspace_id uuid not null references workspaces,
  account_id uuid not null references accounts,
  role text not null,
  created_at timestamptz not null,
  primary key (workspace_id, account_id)
);

create table settings (
  workspace_id uuid primary key references workspaces,
  data jsonb not null
);

create table api_keys (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  name text not null,
  prefix text not null,
  scopes text[] not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  primary key (workspace_id, id)
);

create table provider_accounts (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  provider text not null,
  external_id text not null,
  -- Encrypted under SECRET_KEY.
  secret bytea not null,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);

create table numbers (
  workspace_id uuid not null references workspaces,
  phone text not null,
  id uuid not null,
  provider_account_id uuid not null,
  created_at timestamptz not null,
  gone_at timestamptz,
  primary key (workspace_id, phone),
  foreign key (workspace_id, provider_account_id) references provider_accounts
);

-- One row a workspace: the next ticket number and the next change number, taken together, late in a commit.
create table counters (
  workspace_id uuid primary key references workspaces,
  tickets bigint not null default 0,
  changes bigint not null default 0
) with (fillfactor = 20);

create table profiles (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  name text,
  city text,
  region text,
  country text,
  time_zone text,
  sms_marketing text not null,
  sms_transactional text not null,
  -- What each kind was before the last opt-out, for START to put back (SMS-5).
  marketing_before_stop text,
  transactional_before_stop text,
  consent_changed_at timestamptz,
  consent_evidence text,
  blocked_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, id)
) with (fillfactor = 80);

create table profile_identifiers (
  workspace_id uuid not null,
  kind text not null check (kind in ('phone', 'email', 'external')),
  value text not null,
  profile_id uuid not null,
  verified boolean not null,
  created_at timestamptz not null,
  primary key (workspace_id, kind, value),
  foreign key (workspace_id, profile_id) references profiles
);
create index profile_identifiers_by_profile on profile_identifiers (workspace_id, profile_id);

create table tickets (
  workspace_id uuid not null,
  id uuid not null,
  number bigint not null,
  profile_id uuid not null,
  -- The profile's id for SMS, the ticket's own for a chat session: what its messages are found by.
  thread_id uuid not null,
  channel text not null,
  status text not null,
  read boolean not null,
  snoozed_until timestamptz,
  assignee_id uuid,
  -- Ours and theirs: the number texted last, and the phone that wrote last. Replies leave from the one to the other.
  sending_number text,
  phone text,
  last_inbound_at timestamptz,
  sorted_at timestamptz not null,
  attributed_type text,
  attributed_id text,
  attributed_name text,
  flags text[] not null default '{}',
  tags text[] not null default '{}',
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, number),
  check (channel <> 'sms' or thread_id = profile_id),
  foreign key (workspace_id, profile_id) references profiles
) with (fillfactor = 70);
-- An SMS ticket's thread is its profile, so that this is also how a profile's tickets are found. Every text moves its
-- ticket in all of these indexes: each one counts.
create unique index one_sms_ticket_a_profile on tickets (workspace_id, profile_id, thread_id);
create index tickets_in_order on tickets (workspace_id, status, sorted_at desc, id desc);
create index tickets_of_any_status_in_order on tickets (workspace_id, sorted_at desc, id desc);
create index tickets_due on tickets (snoozed_until) where status = 'snoozed';

-- Without foreign keys: the gate holds the lock of the profile that it writes for, and a check of each message would
-- cost every text a fourteenth of what it costs the database.
create table messages (
  workspace_id uuid not null,
  id uuid not null,
  thread_id uuid not null,
  profile_id uuid not null,
  ticket_id uuid,
  channel text not null,
  direction text not null,
  source text not null,
  body text not null,
  media jsonb not null default '[]',
  media_left_out int not null default 0,
  status text not null,
  error_code text,
  error_reason text,
  provider text,
  provider_id text,
  -- Ours and theirs, for a text.
  sending_number text,
  phone text,
  client_message_id text,
  author_id uuid,
  keyword text,
  keyword_kind text,
  marketing_type text,
  marketing_id text,
  marketing_name text,
  attributed_type text,
  attributed_id text,
  attributed_name text,
  attempts int not null default 0,
  next_attempt_at timestamptz,
  sending_since timestamptz,
  sent_at timestamptz not null,
  created_at timestamptz not null,
  primary key (workspace_id, id)
) with (fillfactor = 85);
create index messages_in_order on messages (workspace_id, thread_id, sent_at desc, id desc);
-- What comes in is told apart by the journal; what went out is asked for by the provider's id.
create unique index messages_by_provider on messages (workspace_id, provider, provider_id)
  where direction = 'outbound' and provider_id is not null;
create unique index messages_by_client_id on messages (workspace_id, ticket_id, client_message_id)
  where client_message_id is not null;
create index messages_to_deliver on messages (workspace_id, thread_id, id) where status in ('queued', 'sending');
create index messages_in_trouble on messages (workspace_id, sent_at desc) where status in ('failed', 'unknown');

create table consent_ledger (
  workspace_id uuid not null,
  profile_id uuid not null,
  id uuid not null,
  kind text not null,
  was text not null,
  became text not null,
  source text not null,
  evidence text,
  message_id uuid,
  at timestamptz not null,
  primary key (workspace_id, profile_id, id),
  foreign key (workspace_id, profile_id) references profiles
);

create table journal (
  workspace_id uuid not null,
  provider text not null,
  provider_key text not null,
  kind text not null,
  payload jsonb not null,
  state text not null,
  error text,
  received_at timestamptz not null,
  primary key (workspace_id, provider, provider_key)
);
create index journal_unsettled on journal (workspace_id, received_at desc) where state <> 'done';

create table changes (
  workspace_id uuid not null,
  number bigint not null,
  at timestamptz not null,
  type text not null,
  ticket_id uuid,
  message_id uuid,
  profile_id uuid,
  actor_kind text not null,
  actor_id text,
  fields jsonb not null,
  primary key (workspace_id, number, at)
) partition by range (at);
-- A ticket's history leaves the messages themselves out, and so does its index: one of them is written with every text.
create index history_of_a_ticket on changes (workspace_id, ticket_id, number desc)
  where ticket_id is not null and type not in ('message.created', 'message.updated');
create table changes_otherwise partition of changes default;

do $$
declare walled text;
begin
  foreach walled in array array['members', 'settings', 'api_keys', 'provider_accounts', 'numbers', 'counters', 'profiles',
    'profile_identifiers', 'tickets', 'messages', 'consent_ledger', 'journal', 'changes']
  loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    -- Read once a statement, not once a row; and a check of what was found, not a way to find it: as an index
    -- condition beside `workspace_id = …` it costs more, and hides from the planner that a key is unique.
    -- After a transaction that set it the setting is not gone, but empty.
    execute format(
      'create policy own_workspaces on %I
        using ((workspace_id = any ((select nullif(current_setting(''app.workspace_ids'', true), '''')::uuid[])::uuid[])) is true)',
      walled);
  end loop;
end $$;

-- The queue's tables carry row-level security without policies, so that only their owner may write them. These two
-- doors are the owner's, and take nothing but this schema's own job shapes.
create function enqueue_jobs(specs jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_jobs(array(
    select row(spec->>'task', (spec->'payload')::json, null, (spec->>'runAt')::timestamptz, 25, spec->>'key', null, null)
      ::graphile_worker.job_spec
    from jsonb_array_elements(specs) spec));
end $$;
revoke execute on function enqueue_jobs from public;

-- A month of changes to a partition. One is made ahead, so that the default partition stays empty.
create function make_change_partitions(today date) returns void
language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
declare month date;
begin
  for month in select date_trunc('month', today)::date + make_interval(months => ahead) from generate_series(0, 1) ahead
  loop
    -- Rows that came before their partition keep the default one; a month that has some stays there.
    continue when exists (select from changes_otherwise where at >= month and at < month + interval '1 month');
    execute format('create table if not exists changes_%s partition of changes for values from (%L) to (%L)',
      to_char(month, 'YYYY_MM'), month, month + interval '1 month');
  end loop;
end $$;
revoke execute on function make_change_partitions from public;

grant usage on schema public to parley_app;
grant select, insert, update, delete on all tables in schema public to parley_app;
-- A partition read by its own name would pass by the wall of its parent. What has been migrated is the owner's word.
revoke all on changes_otherwise, migrations from parley_app;
grant execute on function enqueue_jobs, make_change_partitions to parley_app;

-- Which worker pools are alive. The jobs of one that has fallen silent are given back to the queue.
create table worker_beats (
  pool_id text primary key,
  beat_at timestamptz not null
);
