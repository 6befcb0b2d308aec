import type { Change, ChangesFrame } from '../../contract/changes.ts';
import { presentMessage } from '../present/message.ts';
import { presentTicketDetail } from '../present/ticket.ts';
import { type Database, inWorkspace, type Reading } from '../store/database.ts';
import { type ChangeRow, changesAfter } from '../store/read/changes.ts';
import { messagesById } from '../store/read/messages.ts';
import { ticketDetails } from '../store/read/ticketDetails.ts';

/** Changes to a frame. More than that, and a screen gets several. */
export const MOST_CHANGES = 200;

/** The changes after a number, and every ticket and message concerned as it now is; null when there are none. */
export function frameAfter(db: Database, workspaceId: string, after: number): Promise<ChangesFrame | null> {
  return inWorkspace(db, workspaceId, async tx => {
    const changes = await changesAfter(tx, workspaceId, after, MOST_CHANGES);
    if (changes.length === 0) return null;
    const tickets = await ticketDetails(tx, workspaceId, await ticketsConcerned(tx, workspaceId, changes));
    const messages = await messagesById(tx, workspaceId, idsOf(changes, 'messageId'));
    return {
      type: 'changes',
      changes: changes.map(presentChange),
      tickets: tickets.map(presentTicketDetail),
      messages: messages.map(presentMessage),
    };
  });
}

/** A change of a customer shows on all of that customer's tickets, and so may a message that belongs to none. */
async function ticketsConcerned(tx: Reading, workspaceId: string, changes: ChangeRow[]): Promise<string[]> {
  const named = idsOf(changes, 'ticketId');
  const ofProfiles = idsOf(changes.filter(isOfProfile), 'profileId');
  if (ofProfiles.length === 0) return named;
  const rows = await tx
    .selectFrom('tickets')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('profileId', 'in', ofProfiles)
    .execute();
  return [...new Set([...named, ...rows.map(row => row.id)])];
}

function isOfProfile(change: ChangeRow): boolean {
  const isOfNoTicket = change.messageId !== null && change.ticketId === null;
  return isOfNoTicket || change.type === 'profile.updated' || change.type === 'consent.changed';
}

function idsOf(changes: ChangeRow[], field: 'ticketId' | 'messageId' | 'profileId'): string[] {
  return [...new Set(changes.flatMap(change => change[field] ?? []))];
}

function presentChange(row: ChangeRow): Change {
  return {
    number: row.number,
    at: row.at.toISOString(),
    type: row.type as Change['type'],
    ticket_id: row.ticketId,
    message_id: row.messageId,
    profile_id: row.profileId,
  };
}
