import type { Facts } from '../domain/facts.ts';
import type { Joining } from '../domain/joining/state.ts';
import type { Command } from './command.ts';
import { isOnce } from './once.ts';
import type { Statement } from './pipeline.ts';

/** So many messages, and so many events, are moved in one commit: they take it some hundredths of a second (decision 49). */
export const MOVED_AT_ONCE = 1000;

/** What a batch knows of those who were joined: how much of them is still where it was. */
export class Joins {
  readonly left: Facts['left'] = {};

  know(profileId: string, count: number): void {
    this.left[profileId] = count > MOVED_AT_ONCE ? 'more' : count > 0 ? 'some' : 'nothing';
  }
}

/** How much there is to be moved, should one of them go: counted no further than it matters. */
export function leftAsked(commands: Command[]): Statement | null {
  const asked = commands.flatMap(({ workspaceId, load: { joinWith, profileId } }) =>
    joinWith ? [joinWith, profileId].map(id => ({ workspace_id: workspaceId, id })) : [],
  );
  return asked.length === 0 ? null : { text: LEFT, values: [JSON.stringify(asked)] };
}

const LEFT = `
select asked.id as "profileId", greatest(
  (select count(*) from (select from messages where (workspace_id, thread_id) = (asked.workspace_id, asked.id) limit ${MOVED_AT_ONCE + 1}) m),
  (select count(*) from (select from events where (workspace_id, profile_id) = (asked.workspace_id, asked.id) limit ${MOVED_AT_ONCE + 1}) e)
)::int as count
from json_to_recordset($1) as asked(workspace_id uuid, id uuid)`;

/**
 * Two customers become one (PROF-5). What there is little of goes at once; of messages and events the newest, and all that
 * has not left yet.
 */
export function joinWrites(join: Joining | null): Statement[] {
  if (!join) return [];
  const { workspaceId, stays, goes, ticketId, goneTicket, at } = join;
  const moved = [workspaceId, stays, goes];
  // Parameters are texts: of no ticket the id is empty.
  const thread = [...moved, ticketId ?? '', goneTicket?.id ?? ''];
  if (join.isRest)
    return [{ text: MESSAGES, values: thread }, ...EVENTS.map(text => ({ text, values: moved }))];
  return [
    ...[...CHATS, ...OWNED].map(text => ({ text, values: moved })),
    { text: MESSAGES, values: thread },
    ...EVENTS.map(text => ({ text, values: moved })),
    ...(ticketId && goneTicket ? ticketWrites(join, ticketId, goneTicket) : []),
    { text: FORGET_DETAILS, values: [workspaceId, goes] },
    { text: FORGET_PROFILE, values: [workspaceId, goes] },
    { text: LEADS_TO_PROFILE, values: [...moved, at.toISOString(), goneTicket?.id ?? ''] },
  ];
}

function ticketWrites(
  { workspaceId, at }: Joining,
  ticketId: string,
  gone: NonNullable<Joining['goneTicket']>,
): Statement[] {
  const both = [workspaceId, ticketId, gone.id];
  return [
    ...[NOTES, SALES, DRAFTS].map(text => ({ text, values: both })),
    ...[FORGET_DRAFTS, FORGET_TAGS, FORGET_TICKET].map(text => ({ text, values: [workspaceId, gone.id] })),
    { text: LEADS_TO_TICKET, values: [...both, String(gone.number), at.toISOString()] },
  ];
}

const THEIR_CHATS = `array(select id from tickets where (workspace_id, profile_id) = ($1::uuid, $3::uuid) and channel = 'web_chat')`;

/** A chat's messages are found by its ticket. */
const CHATS = [
  `update messages set profile_id = $2::uuid where workspace_id = $1::uuid and thread_id = any (${THEIR_CHATS})`,
  `update chat_sessions set profile_id = $2::uuid where workspace_id = $1::uuid and id = any (${THEIR_CHATS})`,
  `update tickets set profile_id = $2::uuid where workspace_id = $1::uuid and id = any (${THEIR_CHATS})`,
];

/** Of a coupon a customer has one code at most: where both have one, the other's stays given to nobody else. */
const OWNED = [
  'update profile_identifiers set profile_id = $2::uuid where (workspace_id, profile_id) = ($1::uuid, $3::uuid)',
  'update consent_ledger set profile_id = $2::uuid where (workspace_id, profile_id) = ($1::uuid, $3::uuid)',
  'update orders set profile_id = $2::uuid where (workspace_id, profile_id) = ($1::uuid, $3::uuid)',
  `update coupon_codes c set profile_id = $2::uuid from coupons k
   where k.workspace_id = $1::uuid and (c.workspace_id, c.coupon_id, c.profile_id) = (k.workspace_id, k.id, $3::uuid)
     and not exists (select from coupon_codes own where (own.workspace_id, own.coupon_id, own.profile_id) = (k.workspace_id, k.id, $2::uuid))`,
];

/**
 * Two clients may have given one id to messages of theirs, each in its own ticket: then the one that moves loses it. What is
 * due is named as an array, so that no statistics of a small workspace make the planner read a large one.
 */
const MESSAGES = `
with due as (
  (select id from messages where (workspace_id, thread_id) = ($1::uuid, $3::uuid) order by sent_at desc, id desc limit ${MOVED_AT_ONCE})
  union (select id from messages where (workspace_id, thread_id) = ($1::uuid, $3::uuid) and status in ('queued', 'sending'))
  union (select id from messages where (workspace_id, thread_id) = ($1::uuid, $3::uuid) and status = 'scheduled')
), links as (
  update short_links set profile_id = $2::uuid where workspace_id = $1::uuid and message_id = any (array(select id from due))
)
update messages m set thread_id = $2::uuid, profile_id = $2::uuid,
  ticket_id = case when m.ticket_id = nullif($5, '')::uuid then nullif($4, '')::uuid else m.ticket_id end,
  client_message_id = case when m.client_message_id is not null and exists (
    select from messages own
    where (own.workspace_id, own.ticket_id, own.client_message_id) = ($1::uuid, nullif($4, '')::uuid, m.client_message_id)
  ) then null else m.client_message_id end
where m.workspace_id = $1::uuid and m.id = any (array(select id from due))`;

const DUE_EVENTS = `array(select id from events where (workspace_id, profile_id) = ($1::uuid, $3::uuid)
  order by at desc, id desc limit ${MOVED_AT_ONCE})`;

/** What both did under one id counts once. */
const EVENTS = [
  `delete from events e where e.workspace_id = $1::uuid and e.id = any (${DUE_EVENTS}) and e.unique_id is not null and exists (
     select from events own
     where own.workspace_id = $1::uuid and ${isOnce('e', '$2::uuid')})`,
  `update events set profile_id = $2::uuid where workspace_id = $1::uuid and id = any (${DUE_EVENTS})`,
];

const NOTES = `update notes set ticket_id = $2::uuid where (workspace_id, ticket_id) = ($1::uuid, $3::uuid) and deleted_at is null`;
const SALES = 'update sales set ticket_id = $2::uuid where (workspace_id, ticket_id) = ($1::uuid, $3::uuid)';

/** What a member has begun to write on the one comes behind what they have on the other. */
const DRAFTS = `
insert into drafts (workspace_id, member_id, ticket_id, kind, body, media_ids, coupon_id, quick_reply_id, mentions, edited_at)
select workspace_id, member_id, $2::uuid, kind, body, media_ids, coupon_id, quick_reply_id, mentions, edited_at
from drafts where workspace_id = $1::uuid and ticket_id = $3::uuid
on conflict (workspace_id, member_id, ticket_id, kind) do update
  set body = concat_ws(e'\\n\\n', nullif(drafts.body, ''), nullif(excluded.body, '')),
    edited_at = greatest(drafts.edited_at, excluded.edited_at) + interval '1 millisecond'`;

const FORGET_DRAFTS = `delete from drafts where workspace_id = $1::uuid and ticket_id = $2::uuid`;

const FORGET_TAGS = `delete from ticket_tags g using tickets t
where (t.workspace_id, t.id) = ($1::uuid, $2::uuid) and (g.workspace_id, g.ticket_id) = ($1::uuid, $2::uuid) and g.tag_id = any (t.tags::uuid[])`;

const FORGET_TICKET = `delete from tickets where (workspace_id, id) = ($1::uuid, $2::uuid)`;

/** What led to the one that goes leads on, too. */
const LEADS_TO_TICKET = `
with into_one as (select number from tickets where (workspace_id, id) = ($1::uuid, $2::uuid)),
further as (
  update joined_tickets j set into_id = $2::uuid, into_number = into_one.number from into_one
  where (j.workspace_id, j.into_id) = ($1::uuid, $3::uuid)
)
insert into joined_tickets (workspace_id, id, number, into_id, into_number, at)
select $1::uuid, $3::uuid, $4::bigint, $2::uuid, into_one.number, $5::timestamptz from into_one`;

const FORGET_DETAILS = `delete from profile_details where (workspace_id, profile_id) = ($1::uuid, $2::uuid)`;

const FORGET_PROFILE = `delete from profiles where (workspace_id, id) = ($1::uuid, $2::uuid)`;

const LEADS_TO_PROFILE = `
with further as (
  update joined_profiles set into_id = $2::uuid where (workspace_id, into_id) = ($1::uuid, $3::uuid)
)
insert into joined_profiles (workspace_id, id, into_id, ticket_id, at) values ($1::uuid, $3::uuid, $2::uuid, nullif($5, '')::uuid, $4)
on conflict (workspace_id, id) do update set into_id = excluded.into_id, ticket_id = excluded.ticket_id, at = excluded.at`;
