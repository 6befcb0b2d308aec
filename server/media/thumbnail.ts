import type { Picture } from './picture.ts';
import { encoded, type NoPicture, pixelsOf, rewritten } from './readPicture.ts';

/** In pixels: it is shown at 32, on screens of up to four times as many. */
const SIDE = 128;

/** A picture to know something by at a glance: its first frame, small. */
export function thumbnail(bytes: Uint8Array): Promise<Picture | NoPicture> {
  return rewritten(bytes, () =>
    encoded(pixelsOf(bytes, { frames: 1 }, SIDE).webp({ quality: 82 }), 'image/webp'),
  );
}
