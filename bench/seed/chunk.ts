/** One part of the plan, carried out: what others point at first, and what is numbered late, as in every commit. */
export const CHUNK = [
  `insert into profiles (workspace_id, id, name, city, country, sms_marketing, sms_transactional, created_at)
   select workspace_id, profile_id, name, city, 'IT', consent, 'never_subscribed', first_at from planned where part = $1`,

  `insert into profile_identifiers (workspace_id, kind, value, profile_id, verified, created_at)
   select workspace_id, 'phone', phone, profile_id, true, first_at from planned where part = $1
   union all
   select workspace_id, 'email', lower(replace(name, ' ', '.')) || before + at || '@customer.example', profile_id, false, first_at
   from planned where part = $1 and name is not null and mood < 0.5`,

  `insert into messages (workspace_id, id, thread_id, profile_id, ticket_id, channel, direction, source, body, status,
     error_code, error_reason, provider, provider_id, sending_number, phone, author_id, sent_at, created_at)
   select workspace_id, id, profile_id, profile_id, ticket_id, 'sms', direction,
     case direction when 'inbound' then 'customer' else 'agent' end,
     replace(replace(pg_temp.one_of(sentences), '#', (10000 + floor(random() * 90000))::text), '%', pg_temp.one_of(pieces)),
     case when direction = 'inbound' then 'received' when failed then 'failed' when fate < 0.1 then 'sent' else 'delivered' end,
     case when failed then '30003' end, case when failed then 'unreachable' end,
     provider, 'SEED' || replace(id::text, '-', ''), number, phone,
     case when direction = 'outbound' then coalesce(assignee_id, members[1]) end, sent_at, sent_at
   from (
     select *, pg_temp.id_at(sent_at) as id, direction = 'outbound' and fate < 0.02 as failed
     from (
       select planned.*, random() as fate,
         date_trunc('milliseconds', first_at + (last_at - first_at) * ((one - 1)::float / greatest(messages - 1, 1))) as sent_at,
         case when one = 1 or (one = messages and not read) or random() < 0.5 then 'inbound' else 'outbound' end as direction
       from planned, generate_series(1, messages) one where part = $1
     ) spread
   ) told`,

  `insert into orders (workspace_id, id, profile_id, source, external_id, number, placed_at, updated_at, currency, total,
     payment_status, fulfilment_status, items, created_at)
   select workspace_id, pg_temp.id_at(placed_at), profile_id, 'api', 'SEED' || replace(profile_id::text, '-', '') || one,
     'S-' || before + at || '-' || one, placed_at, placed_at, 'EUR', cents, 'paid', 'delivered',
     jsonb_build_array(jsonb_build_object('title', pg_temp.one_of(pieces), 'variant', null, 'quantity', 1, 'unitPrice', cents,
       'imageUrl', null)), placed_at
   from (
     select planned.*, one, 1900 + 100 * floor(random() * 80)::int as cents,
       date_trunc('milliseconds', first_at + (last_at - first_at) * random()) as placed_at
     from planned, generate_series(1, case when luck < 0.1 then 3 when luck < 0.3 then 1 else 0 end) one where part = $1
   ) bought`,

  `insert into events (workspace_id, id, profile_id, metric, at, properties, source)
   select workspace_id, pg_temp.id_at(seen_at), profile_id, 'Viewed Product', seen_at,
     jsonb_build_object('product', pg_temp.one_of(pieces)), 'api'
   from (
     select planned.*, date_trunc('milliseconds', first_at + (last_at - first_at) * random()) as seen_at
     from planned, generate_series(1, 2) where part = $1 and luck < 0.5
   ) seen`,

  // Half of the orders follow a link in the last text of ours before them, within a day.
  `insert into events (workspace_id, id, profile_id, metric, at, message_id, properties)
   select workspace_id, pg_temp.id_at(clicked_at), profile_id, 'Clicked SMS', clicked_at, message_id,
     jsonb_build_object('url', 'https://shop.example/new', 'code', 'SEED')
   from (
     select p.workspace_id, p.profile_id, m.id as message_id,
       date_trunc('milliseconds', o.placed_at - interval '23 hours' * random()) as clicked_at
     from planned p join orders o on (o.workspace_id, o.profile_id) = (p.workspace_id, p.profile_id)
     cross join lateral (
       select id from messages m
       where (m.workspace_id, m.thread_id) = (p.workspace_id, p.profile_id) and direction = 'outbound'
         and sent_at < o.placed_at - interval '1 day'
       order by sent_at desc limit 1
     ) m
     where part = $1 and random() < 0.5
   ) clicked`,

  `with drawn as (
     update counters c set tickets = c.tickets + made.count, changes = c.changes + made.count
     from (select workspace_id, count(*) as count from planned where part = $1 group by workspace_id) made
     where c.workspace_id = made.workspace_id
     returning c.workspace_id, c.tickets - made.count as tickets, c.changes - made.count as changes
   ),
   numbered as (
     select p.*, drawn.tickets + row_number() over (order by p.at) as ticket, drawn.changes + row_number() over (order by p.at) as change,
       coalesce(wrote.at, first_at) as wrote_at
     from planned p join drawn using (workspace_id) left join lateral (
       select sent_at as at from messages m
       where (m.workspace_id, m.thread_id) = (p.workspace_id, p.profile_id) and direction = 'inbound'
       order by sent_at desc, id desc limit 1
     ) wrote on true
     where part = $1
   ),
   made as (
     insert into tickets (workspace_id, id, number, profile_id, thread_id, channel, status, read, snoozed_until, assignee_id,
       sending_number, phone, last_inbound_at, sorted_at, created_at)
     select workspace_id, ticket_id, ticket, profile_id, profile_id, 'sms', status, read,
       case when status = 'snoozed' then now() + interval '60 days' * random() end, assignee_id, number, phone,
       wrote_at, wrote_at, first_at
     from numbered
   )
   insert into changes (workspace_id, number, at, type, ticket_id, profile_id, actor_kind, actor_id, fields)
   select workspace_id, change, first_at, 'ticket.created', ticket_id, profile_id, 'customer', profile_id::text, '{}'
   from numbered`,

  `select enqueue_jobs(jsonb_agg(jsonb_build_object('task', 'wake', 'key', 'wake:' || t.id, 'runAt', t.snoozed_until,
     'payload', jsonb_build_object('workspaceId', t.workspace_id, 'ticketId', t.id))))
   from planned p join tickets t on (t.workspace_id, t.id) = (p.workspace_id, p.ticket_id)
   where part = $1 and t.status = 'snoozed' having count(*) > 0`,
];
