-- What customers and agents said, by when: reports count it (TIME-2). It holds first answers too, so that a text pays for no
-- index more than before.
drop index first_answers;
create index said_in_order on messages (workspace_id, created_at)
  where ticket_id is not null and keyword is null and source in ('customer', 'agent');

-- How many seconds the office had been open before a moment. `turns` are when it opens, closes, opens …, in seconds since
-- 1970, and `open_before` is how long it had been open at each; before the first it is closed.
create function seconds_open(at timestamptz, turns float8[], open_before float8[]) returns float8
language sql immutable parallel safe as $$
  select coalesce(open_before[turn] + case when turn % 2 = 1 then extract(epoch from at)::float8 - turns[turn] else 0 end, 0)
  from (select width_bucket(extract(epoch from at)::float8, turns) as turn) here
$$;
