import { presentMessage } from '../present/message.ts';
import { type Database, inWorkspace } from '../store/database.ts';
import { messagesById } from '../store/read/messages.ts';
import { Refused } from '../store/refused.ts';
import type { Caller } from './caller.ts';

/** A message as answers show it. Throws `not_found`. */
export async function messageOf(db: Database, { workspaceId }: Caller, id: string) {
  const [row] = await inWorkspace(db, workspaceId, tx => messagesById(tx, workspaceId, [id]));
  if (!row) throw new Refused('not_found');
  return presentMessage(row);
}
