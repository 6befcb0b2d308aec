-- Since when customers wait for an answer, kept with every message (TIME-1), and what each first answer was waited for (TIME-2).
alter table tickets add column asked_at timestamptz, add column answers int not null default 0;
alter table messages add column waited_since timestamptz;

-- What was written without the gate, before this and by seeds: customers' words that are no keywords, and replies. A run of
-- replies answers the words before it, and so does a STOP.
create function count_waiting() returns void language sql as $$
with spoken as (
  select workspace_id, id, ticket_id, source, asks, at,
    count(*) filter (where ended) over (partition by workspace_id, ticket_id order by at, id) as turn
  from (
    select *, asks and not lag(asks) over (partition by workspace_id, ticket_id order by at, id) as ended
    from (
      select workspace_id, id, ticket_id, source, keyword is null and source = 'customer' as asks,
        least(sent_at, created_at) as at
      from messages
      where ticket_id is not null and status <> 'canceled'
        and (source = 'agent' or source = 'customer' and (keyword is null or keyword_kind = 'stop'))
    ) said
  ) in_order
), turns as (
  select workspace_id, ticket_id, turn,
    min(at) filter (where asks) as asked_at,
    count(*) filter (where not asks) as answers,
    (array_agg(id order by at, id) filter (where source = 'agent'))[1] as first_answer
  from spoken group by workspace_id, ticket_id, turn
), answered as (
  update messages m set waited_since = turns.asked_at from turns
  where (m.workspace_id, m.id) = (turns.workspace_id, turns.first_answer) and turns.asked_at <= m.created_at
)
update tickets t set asked_at = last.asked_at, answers = last.answers
from (
  select distinct on (workspace_id, ticket_id) workspace_id, ticket_id, asked_at, answers
  from turns where asked_at is not null order by workspace_id, ticket_id, turn desc
) last
where (t.workspace_id, t.id) = (last.workspace_id, last.ticket_id);
$$;
select count_waiting();

create index waiting_longest on tickets (workspace_id, asked_at, id)
  where status = 'open' and answers = 0 and asked_at is not null;
create index first_answers on messages (workspace_id, created_at) where waited_since is not null;
