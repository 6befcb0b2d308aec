/** Messages to a transaction: large enough to be fast, small enough that a running app waits for none. */
const A_PART = 20_000;

/**
 * What is to be made, as temporary tables: every customer with a ticket and its number of messages. Most write a few
 * times, some very often, and more of it lately than a year ago.
 */
export const PLAN = (
  workspaceId: string,
  tickets: number,
  messages: number,
  [sentences, firstNames, lastNames, places, pieces]: string[],
) => `
select setseed(0.4);

create temp table shop as
select w.id as workspace_id, c.tickets as before,
  coalesce(n.phone, '+393515550100') as number, coalesce(a.provider, 'simulator') as provider,
  array(select account_id from members where workspace_id = w.id and role <> 'analyst') as members,
  array(select json_array_elements_text(${sentences})) as sentences,
  array(select json_array_elements_text(${firstNames})) as first_names,
  array(select json_array_elements_text(${lastNames})) as last_names,
  array(select json_array_elements_text(${places})) as places,
  array(select json_array_elements_text(${pieces})) as pieces
from workspaces w
  join counters c on c.workspace_id = w.id
  left join numbers n on n.workspace_id = w.id and n.gone_at is null
  left join provider_accounts a on (a.workspace_id, a.id) = (n.workspace_id, n.provider_account_id)
where w.id = ${workspaceId} limit 1;

create function pg_temp.id_at(at timestamptz) returns uuid language sql volatile as $$
  select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(random, 1, 3) || '8' || substr(random, 4, 15))::uuid
  from (select md5(random()::text) as random) drawn
$$;

create function pg_temp.one_of(words text[]) returns text language sql volatile as $$
  select words[1 + floor(random() * cardinality(words))::int]
$$;

create temp table planned as
with drawn as (
  select least(power(1 - random(), -0.8), 300) as weight, random() as luck, random() as mood, date_trunc('milliseconds', now() - interval '365 days' * power(random(), 2)) as last_at
  from generate_series(1, ${tickets})
), shared as (
  select *, sum(weight) over (rows unbounded preceding) / sum(weight) over () as upto,
    (sum(weight) over (rows unbounded preceding) - weight) / sum(weight) over () as since
  from drawn
), counted as (
  select *, case when ${messages} >= ${tickets} then 1 else 0 end
    + (round(upto * greatest(${messages} - ${tickets}, 0)) - round(since * greatest(${messages} - ${tickets}, 0)))::int
    as plenty from shared
), dated as (
  select luck, mood, last_at, plenty, date_trunc('milliseconds',
    greatest(now() - interval '366 days', last_at - interval '150 days' * case when plenty > 1 then power(random(), 2) else 0 end)) as first_at
  from counted
), numbered as (
  select *, row_number() over (order by first_at) as at, now() - last_at < interval '21 days' as recent from dated
), few as (
  select *, case when ${messages} < ${tickets} and at <= ${messages} then 1 else plenty end as messages from numbered
)
select *, pg_temp.id_at(first_at) as profile_id, pg_temp.id_at(first_at) as ticket_id,
  ((sum(messages) over (order by at) + at) / ${A_PART})::int as part,
  '+393' || (200000000 + (shop.before + at) * 48271 % 99999989)::text as phone,
  case when luck < 0.75 then pg_temp.one_of(first_names) || ' ' || pg_temp.one_of(last_names) end as name,
  pg_temp.one_of(places) as city,
  case when mood < (case when recent then 0.5 else 0.04 end) then 'open' when mood between 0.9 and 0.93 then 'snoozed' else 'closed' end as status,
  mood > (case when recent then 0.2 else 0.01 end) as read,
  case when luck < 0.7 then members[1 + floor(random() * cardinality(members))::int] end as assignee_id,
  case when mood < 0.6 then 'subscribed' when mood < 0.7 then 'unsubscribed' else 'never_subscribed' end as consent
from few, shop;

create index on planned (part);
analyze planned;
`;
