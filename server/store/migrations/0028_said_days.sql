-- What customers and agents said, packed by the day (UTC) for reports to count (TIME-2, decision 38): no words, only when, in
-- which ticket, by whom, and how long it was waited for. Filled behind what is written, so that no text pays for it.
create table said_days (
  workspace_id uuid not null,
  since timestamptz not null,
  -- Complete up to then; until the day is over that moves on.
  until timestamptz not null,
  -- Who: [{ replied, channel, authorId, count }]. What follows stands in their order, and in that of time.
  parts jsonb not null,
  -- Milliseconds after `since`, four bytes each, and the numbers of the tickets, four too; the high byte first.
  times bytea not null,
  tickets bytea not null,
  -- Of replies alone: the milliseconds for which each was waited for, -1 where it was no first answer; doubles.
  waits bytea not null,
  primary key (workspace_id, since)
);
-- Numbers that hardly repeat: to look for what does costs more than it saves.
alter table said_days alter times set storage external, alter tickets set storage external, alter waits set storage external;

alter table said_days enable row level security;
alter table said_days force row level security;
create policy own_workspaces on said_days
  using ((workspace_id = any ((select nullif(current_setting('app.workspace_ids', true), '')::uuid[])::uuid[])) is true);
grant select, insert, update, delete on said_days to parley_app;

-- Two things change about what was said: a reply is taken back, and a text turns out to have answered a campaign. Packs hold
-- neither, so that they stay true: both are few, and are read as they now are, from here. A text in no campaign pays nothing.
create index replies_taken_back on messages (workspace_id, created_at)
  where status = 'canceled' and source = 'agent' and ticket_id is not null;
create index answers_in_order on messages (workspace_id, created_at) include (ticket_id, attributed_type, attributed_id)
  where attributed_id is not null and ticket_id is not null and keyword is null and source = 'customer';

-- What was said in each of some times, none of them longer than a day, packed. Of a time in which nothing was said the row is
-- there, and empty. Replies that were taken back are in it.
create function said_between(workspace uuid, sinces timestamptz[], untils timestamptz[])
returns table (since timestamptz, until timestamptz, parts jsonb, times bytea, tickets bytea, waits bytea)
language sql stable as $$
  select asked.since, asked.until,
    coalesce(jsonb_agg(jsonb_build_object('replied', said.replied, 'channel', said.channel, 'authorId', said.author_id,
      'count', said.count) order by said.replied, said.channel, said.author_id) filter (where said.count is not null), '[]'),
    coalesce(string_agg(said.times, '' order by said.replied, said.channel, said.author_id), ''),
    coalesce(string_agg(said.tickets, '' order by said.replied, said.channel, said.author_id), ''),
    coalesce(string_agg(said.waits, '' order by said.replied, said.channel, said.author_id), '')
  from unnest(sinces, untils) as asked (since, until) left join lateral (
    select m.source = 'agent' as replied, m.channel, m.author_id, count(*) as count,
      string_agg(int4send(round(extract(epoch from m.created_at - asked.since) * 1000)::int), '' order by m.created_at, m.id) as times,
      string_agg(int4send(t.number::int), '' order by m.created_at, m.id) as tickets,
      string_agg(float8send(case when m.waited_since is null then -1
        else greatest(round(extract(epoch from m.created_at - m.waited_since) * 1000), 0) end), '' order by m.created_at, m.id) filter (where m.source = 'agent') as waits
    from messages m join tickets t on t.workspace_id = m.workspace_id and t.id = m.ticket_id
    where m.workspace_id = workspace and m.ticket_id is not null and m.keyword is null and m.source in ('customer', 'agent')
      and m.created_at >= asked.since and m.created_at < asked.until
    group by 1, 2, 3
  ) said on true
  group by asked.since, asked.until
$$;

-- Packs what has been said since the last pack, up to a moment; the day that was not over is packed anew.
create function pack_said(workspace uuid, upto timestamptz) returns void language sql as $$
  insert into said_days (workspace_id, since, until, parts, times, tickets, waits)
  select workspace, said.*
  from (
    select array_agg(day order by day) as sinces, array_agg(least(day + interval '24 hours', upto) order by day) as untils
    from generate_series(
      date_trunc('day', coalesce(
        (select max(until) from said_days where workspace_id = workspace),
        (select min(created_at) from messages where workspace_id = workspace and ticket_id is not null and keyword is null
          and source in ('customer', 'agent'))), 'UTC'),
      upto - interval '1 microsecond', interval '24 hours') as day
  ) days, said_between(workspace, days.sinces, days.untils) said
  on conflict (workspace_id, since) do update
    set until = excluded.until, parts = excluded.parts, times = excluded.times, tickets = excluded.tickets, waits = excluded.waits
    where excluded.until > said_days.until
$$;

-- What there is already. The owner is behind the wall too, and passes here as whoever made it.
alter table messages no force row level security;
alter table tickets no force row level security;
alter table said_days no force row level security;
select pack_said(id, date_trunc('hour', now() - interval '15 minutes')) from workspaces where ready_at is not null;
alter table messages force row level security;
alter table tickets force row level security;
alter table said_days force row level security;
