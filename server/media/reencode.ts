import type { Sharp } from 'sharp';
import type { Picture, PictureType } from './picture.ts';
import { encoded, type NoPicture, pixelsOf, rewritten, type Seen } from './readPicture.ts';

/**
 * The picture written anew, from its pixels alone: upright, at most 1600 pixels a side, and without what the original
 * carried along, such as the place where it was taken. Moving pictures still move. The claimed type plays no part.
 */
export function reencode(bytes: Uint8Array): Promise<Picture | NoPicture> {
  return rewritten(bytes, seen => {
    const contentType = typeFor(seen);
    return encoded(ENCODERS[contentType](pixelsOf(bytes, seen)), contentType);
  });
}

function typeFor({ kind, about }: Seen): PictureType {
  if (kind === 'heif') return about.hasAlpha ? 'image/webp' : 'image/jpeg';
  return `image/${kind}`;
}

const ENCODERS: Record<PictureType, (image: Sharp) => Sharp> = {
  'image/jpeg': image => image.jpeg({ quality: 82, progressive: true }),
  'image/png': image => image.png(),
  'image/webp': image => image.webp({ quality: 82 }),
  'image/gif': image => image.gif(),
};
