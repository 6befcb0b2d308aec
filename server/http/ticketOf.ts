import { presentTicketDetail } from '../present/ticket.ts';
import { type Database, inWorkspace } from '../store/database.ts';
import { ticketDetails } from '../store/read/ticketDetails.ts';
import { Refused } from '../store/refused.ts';
import type { Caller } from './caller.ts';

/** A ticket as answers show it. Throws `not_found`. */
export async function ticketOf(db: Database, { workspaceId }: Caller, id: string) {
  const [found] = await inWorkspace(db, workspaceId, tx => ticketDetails(tx, workspaceId, [id]));
  if (!found) throw new Refused('not_found');
  return presentTicketDetail(found);
}
