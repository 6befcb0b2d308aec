import { PICTURE_LIMITS } from '../../contract/providers.ts';
import type { Refusal } from './decision.ts';
import type { Facts } from './facts.ts';
import type { StoredMedia, Upload } from './state.ts';
import type { Draft, Written } from './written.ts';

/** REPLY-4: the pictures of a reply, in the order asked, behind those that it has. */
export function pictured(facts: Facts, written: Written, { mediaIds }: Draft): Written | Refusal {
  const { uploads } = facts;
  const known = uploads.map(({ id }) => id);
  const missing = mediaIds.findIndex(id => !known.includes(id));
  if (missing >= 0) return { refused: 'unknown_media', pointer: `/media_ids/${missing}` };
  return tooMuch(facts) ?? { ...written, media: [...written.media, ...uploads.map(asMedia)] };
}

/** What the provider of the number would take without complaint, and then not deliver. */
function tooMuch({ uploads, carrier }: Facts): Refusal | null {
  const { most, bytes } = PICTURE_LIMITS[carrier ?? 'twilio'];
  if (uploads.length > most) return { refused: 'too_many_pictures', pointer: '/media_ids' };
  const together = uploads.reduce((sum, upload) => sum + upload.bytes, 0);
  return together > bytes ? { refused: 'media_too_large', pointer: '/media_ids' } : null;
}

function asMedia({ id, contentType, width, height }: Upload): StoredMedia {
  return { id, url: `/api/v1/media/${id}`, contentType, width, height };
}
