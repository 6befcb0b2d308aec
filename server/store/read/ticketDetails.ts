import type { Profile, SendingNumber } from '../../domain/state.ts';
import type { Reading } from '../database.ts';
import { type TicketRow, ticketRows } from './tickets.ts';

export type TicketDetails = {
  ticket: TicketRow;
  profile: Profile;
  ticketsOfProfile: number;
  number: SendingNumber | null;
};

/** Tickets with all that their screens show; those not there are left out. */
export async function ticketDetails(
  tx: Reading,
  workspaceId: string,
  ids: string[],
): Promise<TicketDetails[]> {
  if (ids.length === 0) return [];
  const tickets = await ticketRows(tx, workspaceId).where('tickets.id', 'in', ids).execute();
  const profileIds = [...new Set(tickets.map(ticket => ticket.profileId))];
  if (profileIds.length === 0) return [];
  const profiles = await profilesById(tx, workspaceId, profileIds);
  const counts = await ticketCounts(tx, workspaceId, profileIds);
  const numbers = await tx.selectFrom('numbers').selectAll().where('workspaceId', '=', workspaceId).execute();
  return tickets.flatMap(ticket => {
    const profile = profiles.get(ticket.profileId);
    const number = numbers.find(one => one.phone === ticket.sendingNumber) ?? null;
    return profile ? [{ ticket, profile, ticketsOfProfile: counts.get(profile.id) ?? 0, number }] : [];
  });
}

async function profilesById(tx: Reading, workspaceId: string, ids: string[]): Promise<Map<string, Profile>> {
  const rows = await tx
    .selectFrom('profiles')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(row => [row.id, row]));
}

async function ticketCounts(
  tx: Reading,
  workspaceId: string,
  profileIds: string[],
): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('tickets')
    .where('workspaceId', '=', workspaceId)
    .where('profileId', 'in', profileIds)
    .groupBy('profileId')
    .select(eb => ['profileId' as const, eb.fn.countAll<number>().as('count')])
    .execute();
  return new Map(rows.map(row => [row.profileId, row.count]));
}
