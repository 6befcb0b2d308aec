import { showMedia } from '../domain/showMedia.ts';
import type { Message, StoredMedia } from '../domain/state.ts';
import { mediaIdOf } from '../media/mediaId.ts';
import type { Picture } from '../media/picture.ts';
import { reencode } from '../media/reencode.ts';
import { inWorkspace } from '../store/database.ts';
import { messagesById } from '../store/read/messages.ts';
import { Refused } from '../store/refused.ts';
import type { Context } from './context.ts';
import { type Route, routeOf } from './route.ts';

type Asked = {
  workspaceId: string;
  messageId: string;
  /** All that came with the text, in order, as the provider named it. */
  media: { url: string; contentType: string }[];
};

/**
 * SMS-8: fetches the pictures of a customer's text that it does not show yet, and shows those that can be. Throws
 * while the provider cannot give one, so that the queue tries again; what could be had is shown meanwhile.
 */
export async function fetchMedia(context: Context, asked: Asked): Promise<void> {
  const { workspaceId, messageId } = asked;
  const [message] = await inWorkspace(context.db, workspaceId, tx =>
    messagesById(tx, workspaceId, [messageId]),
  );
  const route = message && (await routeOf(context, message));
  if (!route) return;
  const { stored, toCome } = await fetchAll(context, route, message, asked);
  if (stored.length > 0) await show(context, asked, stored);
  if (toCome > 0) throw new Error(`${toCome} of ${asked.media.length} pictures cannot be fetched yet`);
}

async function fetchAll(context: Context, route: Route, message: Message, { media }: Asked) {
  const shown = new Set(message.media.map(one => one.id));
  const stored: StoredMedia[] = [];
  let toCome = 0;
  for (const [index, { url }] of media.entries()) {
    const id = mediaIdOf(message.id, index);
    const picture = shown.has(id) ? null : await pictureAt(route, url);
    if (picture === 'to_come') toCome += 1;
    else if (picture) stored.push(await keep(context, message.workspaceId, id, picture));
  }
  return { stored, toCome };
}

/** Null for what will never be shown: gone, refused, or no picture. */
async function pictureAt({ channel, account }: Route, url: string): Promise<Picture | 'to_come' | null> {
  const outcome = await channel.fetchMedia(account, url);
  if (outcome.kind === 'retry') return 'to_come';
  if (outcome.kind !== 'fetched') return null;
  const picture = await reencode(outcome.bytes);
  return 'refused' in picture ? null : picture;
}

async function keep(
  { media }: Context,
  workspaceId: string,
  id: string,
  picture: Picture,
): Promise<StoredMedia> {
  await media.put(workspaceId, id, picture);
  const { contentType, width, height } = picture;
  return { id, url: `/api/v1/media/${id}`, contentType, width, height };
}

async function show(
  { gate, media }: Context,
  { workspaceId, messageId, media: all }: Asked,
  stored: StoredMedia[],
): Promise<void> {
  const sent = all.map((_, index) => mediaIdOf(messageId, index));
  const command = { workspaceId, load: { messageId } };
  try {
    await gate.submit({ ...command, decide: facts => showMedia(facts, sent, stored) });
  } catch (error) {
    // Its message has been erased meanwhile, and nothing leads to them any more.
    if (error instanceof Refused) for (const { id } of stored) await media.remove(workspaceId, id);
    throw error;
  }
}
