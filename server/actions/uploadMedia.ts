import type { RefusalCode } from '../../contract/refusals.ts';
import type { Actor } from '../domain/decision.ts';
import type { Upload } from '../domain/state.ts';
import { pictureToSend } from '../media/pictureToSend.ts';
import type { NoPicture } from '../media/readPicture.ts';
import { newId } from '../store/ids.ts';
import { Refused } from '../store/refused.ts';
import { insertUpload } from '../store/uploads.ts';
import type { Context } from './context.ts';

/** REPLY-4: makes a picture fit to be sent, and keeps it until a reply takes it along. */
export async function uploadMedia(
  { db, media, now }: Pick<Context, 'db' | 'media' | 'now'>,
  workspaceId: string,
  file: Uint8Array,
  actor: Actor,
): Promise<Upload> {
  const picture = await pictureToSend(file);
  if ('refused' in picture) throw new Refused(REASON[picture.refused], '/file');
  const { bytes, contentType, width, height } = picture;
  const upload: Upload = {
    workspaceId,
    id: newId(),
    contentType,
    width,
    height,
    bytes: bytes.length,
    createdBy: actor.id,
    createdAt: now(),
  };
  // First the picture: an upload without one could be sent.
  await media.put(workspaceId, upload.id, picture);
  await insertUpload(db, upload);
  return upload;
}

/** What cannot be read to its end is as little a picture as what never was one. */
const REASON: Record<NoPicture['refused'], RefusalCode> = {
  not_an_image: 'media_not_an_image',
  unreadable: 'media_not_an_image',
  too_large: 'media_too_large',
};
