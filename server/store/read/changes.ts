import type { Reading } from '../database.ts';
import type { Tables } from '../tables.ts';

export type ChangeRow = Tables['changes'];

export async function latestChange(tx: Reading, workspaceId: string): Promise<number> {
  const row = await tx
    .selectFrom('counters')
    .select('changes')
    .where('workspaceId', '=', workspaceId)
    .executeTakeFirst();
  return row?.changes ?? 0;
}

export function changesAfter(
  tx: Reading,
  workspaceId: string,
  after: number,
  limit: number,
): Promise<ChangeRow[]> {
  return tx
    .selectFrom('changes')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute();
}

/** TICK-7: what happened to a ticket, the newest first. */
export function historyOf(
  tx: Reading,
  workspaceId: string,
  ticketId: string,
  before: number | null,
  limit: number,
): Promise<(ChangeRow & { actorName: string | null })[]> {
  let rows = tx
    .selectFrom('changes')
    .leftJoin('accounts', join =>
      join.on(eb => eb(eb.cast<string>('accounts.id', 'text'), '=', eb.ref('changes.actorId'))),
    )
    .where('changes.workspaceId', '=', workspaceId)
    .where('changes.ticketId', '=', ticketId)
    .where('changes.type', 'in', ['ticket.created', 'ticket.updated', 'consent.changed']);
  if (before !== null) rows = rows.where('changes.number', '<', before);
  return rows
    .selectAll('changes')
    .select('accounts.name as actorName')
    .orderBy('changes.number', 'desc')
    .limit(limit)
    .execute();
}
