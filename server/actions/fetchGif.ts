import { download } from '../channels/sms/http/download.ts';
import type { Actor } from '../domain/decision.ts';
import type { Upload } from '../domain/state.ts';
import type { GifProvider, Rendition } from '../gifs/gifs.ts';
import { toSend } from '../gifs/renditions.ts';
import { LARGEST_SENT } from '../media/picture.ts';
import { sniff } from '../media/sniff.ts';
import { Refused } from '../store/refused.ts';
import type { Context } from './context.ts';
import { gifAccountOf, gifWith } from './gifAccount.ts';
import { uploadMedia } from './uploadMedia.ts';

/** More is no preview. */
const LARGEST_PREVIEW = 2 * 1024 * 1024;

/** REPLY-4: a small one to choose by. It is fetched here, so that its provider hears of no agent's browser. */
export async function previewOfGif(
  context: Context,
  workspaceId: string,
  id: string,
  still: boolean,
): Promise<Buffer> {
  const asking = await gifAccountOf(context, workspaceId);
  const gif = await gifWith(asking, id);
  const bytes = await bytesOf(context, asking.from, still ? gif.still : gif.preview);
  if (bytes.length > LARGEST_PREVIEW) throw new Refused('media_too_large');
  return bytes;
}

/** REPLY-4: fetches one to be sent, in the form that carriers take, and keeps it as a picture that was uploaded. */
export async function chooseGif(
  context: Context,
  workspaceId: string,
  id: string,
  actor: Actor,
): Promise<Upload> {
  const asking = await gifAccountOf(context, workspaceId);
  const gif = await gifWith(asking, id);
  const bytes = await bytesOf(context, asking.from, toSend(gif, LARGEST_SENT));
  return uploadMedia(context, workspaceId, bytes, actor);
}

async function bytesOf({ patience }: Context, from: GifProvider, { url }: Rendition): Promise<Buffer> {
  const may = (address: URL) => from.mayFetchFrom(address);
  const outcome = await download(url, { may, headers: () => ({}), timeoutMs: patience.answerMs });
  if (outcome.kind === 'retry') throw new Refused('gif_provider_unreachable');
  if (outcome.kind !== 'fetched') throw new Refused('not_found');
  if ((await sniff(outcome.bytes)) !== 'gif') throw new Refused('media_not_an_image');
  return outcome.bytes;
}
