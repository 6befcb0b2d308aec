import { sql } from 'kysely';
import type { Reading } from '../database.ts';
import { PLANNED_ONCE } from '../plannedOnce.ts';

/** Where the id of a customer who was joined with another leads (PROF-5); null for any other id. */
export async function profileLedTo(tx: Reading, workspaceId: string, id: string): Promise<string | null> {
  const row = await tx
    .selectFrom('joinedProfiles')
    .select('intoId')
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.intoId ?? null;
}

/** Those who lead to this one, and the SMS ticket that each had. */
export function profilesLedTo(
  tx: Reading,
  workspaceId: string,
  id: string,
): Promise<{ id: string; ticketId: string | null }[]> {
  return tx
    .selectFrom('joinedProfiles')
    .select(['id', 'ticketId'])
    .where('workspaceId', '=', workspaceId)
    .where('intoId', '=', id)
    .execute();
}

/** The same for the younger SMS ticket of two. */
export async function ticketLedTo(tx: Reading, workspaceId: string, id: string): Promise<string | null> {
  const row = await tx
    .selectFrom('joinedTickets')
    .select('intoId')
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.intoId ?? null;
}

/** Which numbers of tickets lead to which, by what they were: packs and the index of words keep those. */
export async function numbersLed(tx: Reading, workspaceId: string): Promise<Map<number, number>> {
  const rows = await tx
    .selectFrom('joinedTickets')
    .select(['number', 'intoNumber'])
    .where('workspaceId', '=', workspaceId)
    .modifyEnd(PLANNED_ONCE)
    .execute();
  return new Map(rows.map(({ number, intoNumber }) => [Number(number), Number(intoNumber)]));
}

/** The younger tickets that lead to this one. */
export async function ticketsLedTo(tx: Reading, workspaceId: string, id: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('joinedTickets')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('intoId', '=', id)
    .execute();
  return rows.map(row => row.id);
}

/** How much comes over from a customer who goes. */
export type Moves = { messages: number; chats: number; orders: number; notes: number };

export async function movesOf(
  tx: Reading,
  workspaceId: string,
  profileId: string,
  ticketId: string | null,
): Promise<Moves> {
  const { rows } = await sql<Moves>`
    select
      (select count(*)::int from messages where workspace_id = ${workspaceId} and thread_id = ${profileId}) as messages,
      (select count(*)::int from tickets
        where workspace_id = ${workspaceId} and profile_id = ${profileId} and channel = 'web_chat') as chats,
      (select count(*)::int from orders where workspace_id = ${workspaceId} and profile_id = ${profileId}) as orders,
      (select count(*)::int from notes
        where workspace_id = ${workspaceId} and ticket_id = ${ticketId}::uuid and deleted_at is null) as notes`.execute(
    tx,
  );
  return rows[0] ?? { messages: 0, chats: 0, orders: 0, notes: 0 };
}
