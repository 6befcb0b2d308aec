-- What the simulator's pretend carrier knows. It stands outside the workspaces, as a real carrier does.

create table simulator_phones (
  phone text primary key,
  state text not null,
  added_at timestamptz not null
);

create table simulator_texts (
  -- Also the order in which the carrier took them.
  id bigint generated always as identity primary key,
  provider_id text not null unique,
  direction text not null check (direction in ('to_shop', 'to_phone')),
  sender text not null,
  recipient text not null,
  phone text not null generated always as (case direction when 'to_shop' then sender else recipient end) stored,
  body text not null,
  media_urls text[] not null default '{}',
  status text not null,
  error_code text,
  at timestamptz not null,
  -- By the database's clock, so that processes whose own clocks differ can still see what is new.
  changed_at timestamptz not null default clock_timestamp()
);
create index simulator_texts_of_a_phone on simulator_texts (phone, id desc);
create index simulator_texts_by_change on simulator_texts (changed_at);
create index simulator_texts_under_way on simulator_texts (id) where direction = 'to_phone' and status in ('queued', 'sent');

grant select, insert, update on simulator_phones, simulator_texts to parley_app;
