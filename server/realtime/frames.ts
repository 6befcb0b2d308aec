import type { Change, ChangesFrame, ChangeType } from '../../contract/changes.ts';
import { presentMessage } from '../present/message.ts';
import { presentTicketDetail } from '../present/ticket.ts';
import { type Database, inWorkspace, type Reading } from '../store/database.ts';
import { type ChangeRow, changesAfter } from '../store/read/changes.ts';
import { messagesById } from '../store/read/messages.ts';
import { ticketDetails } from '../store/read/ticketDetails.ts';
import { joinedIn } from './joined.ts';
import { teamsOwn } from './teamsOwn.ts';

/** Changes to a frame. More than that, and a screen gets several. */
export const MOST_CHANGES = 200;

/**
 * The changes after a number, up to and with another, and every ticket, message and note concerned as it now is; null when
 * there are none.
 */
export function frameAfter(
  db: Database,
  workspaceId: string,
  after: number,
  until?: number,
): Promise<ChangesFrame | null> {
  return inWorkspace(db, workspaceId, async tx => {
    const changes = await changesAfter(tx, workspaceId, after, MOST_CHANGES, until);
    if (changes.length === 0) return null;
    const tickets = await ticketDetails(tx, workspaceId, await ticketsConcerned(tx, workspaceId, changes));
    const messages = await messagesById(tx, workspaceId, idsOf(changes, 'messageId'));
    return {
      type: 'changes',
      changes: changes.map(presentChange),
      tickets: tickets.map(presentTicketDetail),
      messages: messages.map(presentMessage),
      ...(await teamsOwn(tx, workspaceId, changes)),
      joined: changes.flatMap(joinedIn),
    };
  });
}

/** What shows on all tickets of a customer brings them all. */
async function ticketsConcerned(tx: Reading, workspaceId: string, changes: ChangeRow[]): Promise<string[]> {
  const named = idsOf(changes, 'ticketId');
  const ofProfiles = [...new Set(changes.flatMap(customersConcerned))];
  if (ofProfiles.length === 0) return named;
  const rows = await tx
    .selectFrom('tickets')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('profileId', 'in', ofProfiles)
    .execute();
  return [...new Set([...named, ...rows.map(row => row.id)])];
}

/** These are about a customer, or make their tickets more or fewer: each shows how many there are (TICK-5). */
const OF_CUSTOMERS: readonly string[] = [
  'profile.updated',
  'profile.joined',
  'consent.changed',
  'ticket.created',
] satisfies ChangeType[];

function customersConcerned({ type, profileId, messageId, ticketId, fields }: ChangeRow): string[] {
  const { profile_id: moved } = fields;
  if (moved) return [moved.from, moved.to].filter(id => typeof id === 'string');
  // A message that belongs to no ticket shows on one all the same.
  const isOfCustomer = OF_CUSTOMERS.includes(type) || (messageId !== null && ticketId === null);
  return isOfCustomer && profileId ? [profileId] : [];
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
