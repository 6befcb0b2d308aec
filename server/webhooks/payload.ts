import type { WebhookType } from '../../contract/webhookRoutes.ts';
import { presentActivity } from '../present/activity.ts';
import { presentMessage } from '../present/message.ts';
import { presentOrder } from '../present/order.ts';
import { presentProfile } from '../present/profile.ts';
import { presentTicketDetail } from '../present/ticket.ts';
import type { Reading } from '../store/database.ts';
import { findEvent } from '../store/read/events.ts';
import { messagesById } from '../store/read/messages.ts';
import { orderWith } from '../store/read/orders.ts';
import { profileRows } from '../store/read/profiles.ts';
import { ticketDetails } from '../store/read/ticketDetails.ts';

type Reader = (tx: Reading, workspaceId: string, id: string) => Promise<object | null>;

/**
 * What a webhook is told: `{ type, timestamp, data }` (Standard Webhooks 1.0), `data` being what the API gives of it, as it
 * is now and not as it was (decision 40). Null where it is there no more.
 */
export async function payloadOf(
  tx: Reading,
  workspaceId: string,
  { type, subjectId, at }: { type: WebhookType; subjectId: string; at: Date },
): Promise<object | null> {
  const data = await READERS[type](tx, workspaceId, subjectId);
  return data && { type, timestamp: at.toISOString(), data };
}

const ticket: Reader = async (tx, workspaceId, id) => {
  const [found] = await ticketDetails(tx, workspaceId, [id]);
  return found ? presentTicketDetail(found) : null;
};

const message: Reader = async (tx, workspaceId, id) => {
  const [found] = await messagesById(tx, workspaceId, [id]);
  return found ? presentMessage(found) : null;
};

const profile: Reader = async (tx, workspaceId, id) => {
  const found = await profileRows(tx, workspaceId).where('profiles.id', '=', id).executeTakeFirst();
  return found ? presentProfile(found) : null;
};

const order: Reader = async (tx, workspaceId, id) => {
  const found = await orderWith(tx, workspaceId, id);
  return found ? presentOrder(found) : null;
};

/** An event is read by its profile; told alone, it says whose it is. */
const event: Reader = async (tx, workspaceId, id) => {
  const found = await findEvent(tx, workspaceId, id);
  return found ? { ...presentActivity(found), profile_id: found.event.profileId } : null;
};

const READERS: Record<WebhookType, Reader> = {
  'ticket.created': ticket,
  'ticket.updated': ticket,
  'message.created': message,
  'message.updated': message,
  'profile.created': profile,
  'profile.updated': profile,
  'profile.joined': profile,
  'consent.changed': profile,
  'order.created': order,
  'order.updated': order,
  'event.created': event,
};
