import { sql } from 'kysely';
import type { Reading } from '../database.ts';
import { type Position, type TicketRow, ticketRows } from './tickets.ts';

/** All tickets of a customer (PROF-1), in the order of the lists. */
export function ticketsOfProfile(
  tx: Reading,
  workspaceId: string,
  profileId: string,
  from: Position | null,
  limit: number,
): Promise<TicketRow[]> {
  let rows = ticketRows(tx, workspaceId).where('tickets.profileId', '=', profileId);
  if (from)
    rows = rows.where(
      sql<boolean>`(tickets.sorted_at, tickets.id) < (${from.sortedAt}::timestamptz, ${from.id}::uuid)`,
    );
  return rows.orderBy('tickets.sortedAt', 'desc').orderBy('tickets.id', 'desc').limit(limit).execute();
}
