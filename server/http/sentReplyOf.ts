import { isQuiet } from '../../contract/quietHours.ts';
import { zonesOf } from '../domain/zones/zonesOf.ts';
import { presentMessage } from '../present/message.ts';
import { type Database, inWorkspace } from '../store/database.ts';
import { messageAndPlace } from '../store/read/messages.ts';
import { Refused } from '../store/refused.ts';
import type { Caller } from './caller.ts';

/** A reply as its answer shows it: a message, and whether it leaves at a bad time (REPLY-10). Throws `not_found`. */
export async function sentReplyOf(db: Database, { workspaceId }: Caller, id: string) {
  const found = await inWorkspace(db, workspaceId, tx => messageAndPlace(tx, workspaceId, id));
  if (!found) throw new Refused('not_found');
  const { message, place } = found;
  // A chat rings nobody's telephone.
  const known = message.channel === 'sms' ? zonesOf({ ...place, phone: message.phone }) : null;
  // While it is scheduled it stands at the time when it leaves.
  return { ...presentMessage(message), quiet_hours: isQuiet(known?.zones ?? [], message.sentAt) };
}
