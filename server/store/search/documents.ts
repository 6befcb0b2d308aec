import { sql } from 'kysely';
import type { Head, Text } from '../../domain/search/documents.ts';
import type { ToIndex } from '../../domain/search/whatToIndex.ts';
import type { Reading } from '../database.ts';
import { PLANNED_ONCE } from '../plannedOnce.ts';

/** Of a thread that is older than its ticket: so many messages, the newest ones. */
const MOST_BEFORE = 200;
/** Clocks of different nodes may differ by as much. */
const A_MINUTE = '1 minute';

/** What is to be indexed, as it is now; messages in the order of their making. What shows on no ticket is left out. */
export async function documentsOf(
  tx: Reading,
  workspaceId: string,
  { messageIds, profileIds, tickets }: ToIndex,
): Promise<{ messages: Text[]; heads: Head[] }> {
  const named = await messagesOf(tx, workspaceId, messageIds);
  const before = await messagesBefore(tx, workspaceId, tickets);
  const ofCustomers = await ticketsOf(tx, workspaceId, profileIds);
  const ids = [...new Set([...tickets.map(({ id }) => id), ...ofCustomers])];
  const messages = new Map([...before, ...named].map(message => [message.id, message]));
  return {
    messages: [...messages.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    heads: [...(await headsOf(tx, workspaceId, ids)).values()],
  };
}

/** A chat's thread is its ticket's own; a customer's texts are the one ticket's that they may have. */
async function messagesOf(tx: Reading, workspaceId: string, ids: string[]): Promise<Text[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Text>`
    select m.id, m.body, coalesce(chat.number, sms.number) as ticket from messages m
    left join tickets chat on (chat.workspace_id, chat.id) = (m.workspace_id, m.thread_id)
    left join tickets sms on (sms.workspace_id, sms.profile_id, sms.thread_id) = (m.workspace_id, m.thread_id, m.thread_id)
    where m.workspace_id = ${workspaceId} and m.id = any (${ids}::uuid[])
      and coalesce(chat.number, sms.number) is not null`.execute(tx);
  return rows;
}

/** A customer may have been sent campaigns before their first text made the ticket that these show on. */
async function messagesBefore(
  tx: Reading,
  workspaceId: string,
  tickets: ToIndex['tickets'],
): Promise<Text[]> {
  if (tickets.length === 0) return [];
  const [ids, times] = [tickets.map(({ id }) => id), tickets.map(({ at }) => at)];
  const { rows } = await sql<Text>`
    select m.id, m.body, t.number as ticket
    from unnest(${ids}::uuid[], ${times}::timestamptz[]) as made(id, at)
    join tickets t on t.workspace_id = ${workspaceId} and t.id = made.id and t.channel = 'sms'
    cross join lateral (
      select id, body from messages
      where workspace_id = ${workspaceId} and thread_id = t.thread_id and created_at < made.at + ${A_MINUTE}::interval
      order by sent_at desc limit ${MOST_BEFORE}
    ) m`.execute(tx);
  return rows;
}

async function ticketsOf(tx: Reading, workspaceId: string, profileIds: string[]): Promise<string[]> {
  if (profileIds.length === 0) return [];
  const rows = await tx
    .selectFrom('tickets')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('profileId', 'in', profileIds)
    .execute();
  return rows.map(({ id }) => id);
}

/** By the tickets' ids. */
export async function headsOf(
  tx: Reading,
  workspaceId: string,
  ticketIds: string[],
): Promise<Map<string, Head>> {
  if (ticketIds.length === 0) return new Map();
  const { rows } = await sql<Head & { id: string }>`
    select t.id, t.number as ticket, p.name, ${valuesOf('phone')} as phones,
      ${valuesOf('email')} || array_remove(array[p.typed_email], null) as emails
    from tickets t join profiles p on (p.workspace_id, p.id) = (t.workspace_id, t.profile_id)
    where t.workspace_id = ${workspaceId} and t.id = any (${ticketIds}::uuid[]) ${PLANNED_ONCE}`.execute(tx);
  return new Map(rows.map(({ id, ...head }) => [id, head]));
}

function valuesOf(kind: 'phone' | 'email') {
  return sql`array(select value from profile_identifiers i
    where (i.workspace_id, i.profile_id, i.kind) = (t.workspace_id, t.profile_id, ${kind}))`;
}
