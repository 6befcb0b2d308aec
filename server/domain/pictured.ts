import type { Refusal } from './decision.ts';
import type { Facts } from './facts.ts';
import type { StoredMedia, Upload } from './state.ts';
import type { Draft, Written } from './written.ts';

/** Twilio's limit for all the media of one message, in bytes. */
const MOST_BYTES = 5 * 1024 * 1024;

/** REPLY-4: the pictures of a reply, in the order asked, behind those that it has. */
export function pictured({ uploads }: Facts, written: Written, { mediaIds }: Draft): Written | Refusal {
  const known = uploads.map(({ id }) => id);
  const missing = mediaIds.findIndex(id => !known.includes(id));
  if (missing >= 0) return { refused: 'unknown_media', pointer: `/media_ids/${missing}` };
  const bytes = uploads.reduce((sum, upload) => sum + upload.bytes, 0);
  if (bytes > MOST_BYTES) return { refused: 'media_too_large', pointer: '/media_ids' };
  return { ...written, media: [...written.media, ...uploads.map(asMedia)] };
}

function asMedia({ id, contentType, width, height }: Upload): StoredMedia {
  return { id, url: `/api/v1/media/${id}`, contentType, width, height };
}
