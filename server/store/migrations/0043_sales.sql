-- Orders that count towards a text of ours, since the customer followed a link of it before they bought (REPLY-7, decision 43):
-- at most one row an order, which goes with its order. It holds what a report needs, and nothing of the customer.
create table sales (
  workspace_id uuid not null,
  order_id uuid not null,
  message_id uuid not null,
  ticket_id uuid,
  -- Who wrote the text; null for what was sent by itself, or by an API key.
  agent_id uuid,
  -- What the text was of, or what its customer had answered before it.
  marketing_type text,
  marketing_id text,
  -- The event that it counts for, and within how many hours it had to be.
  click_id uuid not null,
  clicked_at timestamptz not null,
  window_hours int not null default 0,
  placed_at timestamptz not null,
  currency text not null,
  -- Without what was given back, in the currency's smallest unit.
  amount bigint not null default 0,
  primary key (workspace_id, order_id),
  foreign key (workspace_id, order_id) references orders on delete cascade
);
create index sales_in_order on sales (workspace_id, placed_at desc, order_id desc)
  include (currency, amount, agent_id, marketing_type, marketing_id, ticket_id);
create index sales_of_a_ticket on sales (workspace_id, ticket_id, placed_at desc, order_id desc);

alter table sales enable row level security;
alter table sales force row level security;
create policy own_workspaces on sales
  using ((workspace_id = any ((select nullif(current_setting('app.workspace_ids', true), '')::uuid[])::uuid[])) is true);
grant select, insert, update, delete on sales to parley_app;

-- Counts what there is in a workspace from the beginning: for what was recorded before there were sales.
create function count_sales(workspace uuid) returns void language sql as $$
  insert into sales (workspace_id, order_id, message_id, ticket_id, agent_id, marketing_type, marketing_id, click_id,
    clicked_at, window_hours, placed_at, currency, amount)
  select workspace, o.id, m.id, m.ticket_id, case when m.source = 'agent' then m.author_id end, led.type, led.id, click.id,
    click.at, settled.hours, o.placed_at, o.currency, o.total - o.refunded
  from orders o
  cross join lateral (
    select coalesce((s.data ->> 'attribution_window_hours')::int, 24) as hours from settings s where s.workspace_id = workspace
  ) settled
  cross join lateral (
    select e.id, e.at, e.message_id from events e
    where e.workspace_id = workspace and e.profile_id = o.profile_id and e.metric = 'Clicked SMS' and e.at <= o.placed_at
      and exists (select 1 from messages known where known.workspace_id = workspace and known.id = e.message_id)
    order by e.at desc, e.id desc limit 1
  ) click
  join messages m on m.workspace_id = workspace and m.id = click.message_id
  left join lateral (
    select coalesce(m.marketing_type, a.attributed_type) as type, coalesce(m.marketing_id, a.attributed_id) as id
    from messages a
    where a.workspace_id = workspace and a.thread_id = m.thread_id
      and (a.id = m.id and m.marketing_id is not null or a.attributed_id is not null)
      and a.sent_at between m.sent_at - make_interval(hours => settled.hours) and m.sent_at
    order by a.id = m.id desc, a.sent_at desc, a.id desc limit 1
  ) led on true
  where o.workspace_id = workspace and o.cancelled_at is null and not o.test and o.total > o.refunded
    and click.at >= o.placed_at - make_interval(hours => settled.hours)
  on conflict do nothing
$$;

select set_config('app.workspace_ids', (select coalesce(array_agg(id), '{}')::text from workspaces), true);
select count_sales(id) from workspaces;
