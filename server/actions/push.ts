import type { NotificationChoices } from '../../contract/notificationRoutes.ts';
import type { News } from '../domain/news.ts';
import { wantsPush } from '../domain/wantsPush.ts';
import { type Told, toldOf } from '../push/told.ts';
import { inWorkspace } from '../store/database.ts';
import { choicesOf } from '../store/notificationChoices.ts';
import type { PushDeviceRow } from '../store/pushDeviceRow.ts';
import { deviceWithId, dropDevice } from '../store/pushDevices.ts';
import { messageToTell } from '../store/read/messageToTell.ts';
import { noteToTell } from '../store/read/noteToTell.ts';
import { storedSettings } from '../store/read/settings.ts';
import { readSettings } from '../store/settings.ts';
import type { Context } from './context.ts';

type Which = { workspaceId: string; deviceId: string; news: News };

/**
 * Tells one device, unless its member has it before them, wants quiet, or it is no news any more. Throws while the push
 * service cannot be reached, so that the queue tries again.
 */
export async function push(context: Context, which: Which): Promise<void> {
  const { db, now, viewersOf } = context;
  const { workspaceId, deviceId } = which;
  const known = await inWorkspace(db, workspaceId, async tx => {
    const device = await deviceWithId(tx, workspaceId, deviceId, now());
    const told = device && (await read(tx, which));
    if (!told) return null;
    return { device, told, choices: await choicesOf(tx, device), contact: await contactIn(tx, workspaceId) };
  });
  if (!known) return;
  const { device, told } = known;
  const viewers = viewersOf(workspaceId, told.ticketId);
  if (wantsPush(factsOf(device, told, known.choices, { now: now(), viewers })))
    await send(context, device, told, known.contact);
}

type Tx = Parameters<typeof messageToTell>[0];

async function read(tx: Tx, { workspaceId, news }: Which): Promise<Told | null> {
  if ('noteId' in news) {
    const note = await noteToTell(tx, workspaceId, news.noteId);
    return note ? { ...note, isMention: true } : null;
  }
  const message = await messageToTell(tx, workspaceId, news.messageId);
  return message ? { ...message, at: message.sentAt, isMention: false } : null;
}

/** Whom a push service can ask about what we send (RFC 8292, 2.1). */
async function contactIn(tx: Tx, workspaceId: string): Promise<string> {
  return readSettings(await storedSettings(tx, workspaceId)).defaultSenderEmail;
}

function factsOf(
  { memberId }: PushDeviceRow,
  { isMention, at, blockedAt, assigneeId, read: isRead }: Told,
  choices: NotificationChoices,
  moment: { now: Date; viewers: string[] },
) {
  return { ...moment, choices, memberId, isMention, at, blockedAt, ticket: { assigneeId, read: isRead } };
}

async function send({ db, push: service }: Context, device: PushDeviceRow, told: Told, contact: string) {
  const news = { payload: toldOf(told, device.language), topic: told.ticketId.replaceAll('-', ''), contact };
  if ((await service.send(device, news)) === 'gone') await dropDevice(db, device.workspaceId, device.id);
}
