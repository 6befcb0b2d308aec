import { METRICS } from '../../contract/metrics.ts';
import type { Command } from './command.ts';
import type { Statement } from './pipeline.ts';
import { WHOSE } from './whose.ts';

/**
 * What there is to know to say which orders count towards which texts (REPLY-7): of an order that is told, the last click
 * before it; of all orders since a moment, each click that may have led to one of them.
 */
export function clicksAsked(commands: Command[]): Statement | null {
  return asked(CLICKS, commands);
}

export function salesAsked(commands: Command[]): Statement | null {
  return asked(SALES, commands);
}

export function ordersSinceAsked(commands: Command[]): Statement | null {
  const since = ordersSince(commands);
  return since.length === 0 ? null : { text: ORDERS_SINCE, values: [JSON.stringify(since)] };
}

export function clickedTextsAsked(commands: Command[]): Statement | null {
  const texts = commands.flatMap(({ workspaceId, load: { clickedText, messageId } }) =>
    clickedText ? [{ workspace_id: workspaceId, message_id: messageId }] : [],
  );
  return texts.length === 0 ? null : { text: CLICKED_TEXTS, values: [JSON.stringify(texts)] };
}

/** Either way of asking is a list of its own. */
function asked(text: string, commands: Command[]): Statement | null {
  const [told, since] = [toldOrders(commands), ordersSince(commands)];
  if (told.length === 0 && since.length === 0) return null;
  return { text, values: [JSON.stringify(told), JSON.stringify(since)] };
}

function toldOrders(commands: Command[]): object[] {
  return commands.flatMap(({ workspaceId, load: { order, profileId, phone, identity = [] } }) => {
    if (!order) return [];
    const { source, externalId, placedAt } = order;
    const names = phone ? [{ kind: 'phone', value: phone }, ...identity] : identity;
    const told = { source, external_id: externalId, placed_at: placedAt };
    return [{ workspace_id: workspaceId, profile_id: profileId, names, ...told }];
  });
}

function ordersSince(commands: Command[]): object[] {
  return commands.flatMap(({ workspaceId, load: { ordersSince: since, profileId } }) =>
    since ? [{ workspace_id: workspaceId, profile_id: profileId, since }] : [],
  );
}

const TOLD = `json_to_recordset($1) as asked(workspace_id uuid, profile_id uuid, names jsonb, source text,
  external_id text, placed_at timestamptz)`;

const since = (parameter: string) =>
  `json_to_recordset(${parameter}) as asked(workspace_id uuid, profile_id uuid, since timestamptz)`;

/** An order's own, where it is known already, and whoever is named as its customer now; and when it was placed. */
const BUYER = `cross join lateral (
  select profile_id, coalesce(asked.placed_at, placed_at) as placed_at from orders
  where (workspace_id, source, external_id) = (asked.workspace_id, asked.source, asked.external_id)
  union select whose.profile_id, asked.placed_at from (values (true)) here (is_one) ${WHOSE}
) buyer`;

/** No window is wider than 30 days (`checkSettings.ts`). */
const WIDEST = `interval '30 days'`;

/** A text of ours, and the campaign or flow that it is of, or that its customer had answered last. */
const textOf = (message: string) => `
  select m.id as message_id, m.ticket_id, case when m.source = 'agent' then m.author_id end as agent_id, m.sent_at,
    coalesce(m.marketing_type, answered.attributed_type) as marketing_type,
    coalesce(m.marketing_id, answered.attributed_id) as marketing_id,
    case when m.marketing_id is null then answered.sent_at else m.sent_at end as marketing_at
  from messages m left join lateral (
    select a.attributed_type, a.attributed_id, a.sent_at from messages a
    where (a.workspace_id, a.thread_id) = (m.workspace_id, m.thread_id) and a.attributed_id is not null
      and a.sent_at between m.sent_at - ${WIDEST} and m.sent_at
    order by a.sent_at desc, a.id desc limit 1
  ) answered on true
  where (m.workspace_id, m.id) = (${message})`;

const clicks = (whose: string, found: string) => `
  select click.workspace_id, click.id, click.profile_id, click.at, said.*
  from ${whose} cross join lateral (
    select * from events e
    where (e.workspace_id, e.profile_id, e.metric) = (asked.workspace_id, ${found}
  ) click cross join lateral (${textOf('click.workspace_id, click.message_id')}) said`;

const CLICKS = `${clicks(
  `${TOLD} ${BUYER}`,
  `buyer.profile_id, '${METRICS.clicked}') and e.message_id is not null and e.at <= buyer.placed_at
    order by e.at desc, e.id desc limit 1`,
)} union ${clicks(
  since('$2'),
  `asked.profile_id, '${METRICS.clicked}') and e.message_id is not null and e.at >= asked.since - ${WIDEST}`,
)}`;

const SALES = `select sales.* from ${TOLD} cross join lateral (
  select * from orders
  where (workspace_id, source, external_id) = (asked.workspace_id, asked.source, asked.external_id) offset 0
) o join sales on (sales.workspace_id, sales.order_id) = (o.workspace_id, o.id)
union select sales.* from ${since('$2')} cross join lateral (
  select * from orders where (workspace_id, profile_id) = (asked.workspace_id, asked.profile_id)
    and placed_at >= asked.since offset 0
) o join sales on (sales.workspace_id, sales.order_id) = (o.workspace_id, o.id)`;

const ORDERS_SINCE = `select o.* from ${since('$1')} cross join lateral (
  select * from orders where (workspace_id, profile_id) = (asked.workspace_id, asked.profile_id)
    and placed_at >= asked.since offset 0
) o`;

const CLICKED_TEXTS = `select asked.workspace_id, said.*
from json_to_recordset($1) as asked(workspace_id uuid, message_id uuid)
cross join lateral (${textOf('asked.workspace_id, asked.message_id')}) said`;
