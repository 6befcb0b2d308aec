import sharp, { type Metadata, type Sharp } from 'sharp';
import type { Picture, PictureType } from './picture.ts';
import { type PictureKind, sniff } from './sniff.ts';

export type NoPicture = { refused: 'not_an_image' | 'too_large' | 'unreadable' };

/** Room for a phone's 48-megapixel photograph. All frames of a moving picture count together. */
const MOST_PIXELS = 50_000_000;
const MOST_FRAMES = 300;
const LONGEST_SIDE = 1600;
const LONGEST_SECONDS = 30;

const SAFELY = { limitInputPixels: MOST_PIXELS, failOn: 'error' } as const;

// What was sniffed as one kind cannot be read as another, SVG least of all.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map(kind => `VipsForeignLoad${kind}`),
});

/**
 * The picture written anew, from its pixels alone: upright, at most 1600 pixels a side, and without what the original
 * carried along, such as the place where it was taken. Moving pictures still move. The claimed type plays no part.
 */
export async function reencode(bytes: Uint8Array): Promise<Picture | NoPicture> {
  const kind = await sniff(bytes);
  if (!kind) return { refused: 'not_an_image' };
  try {
    return await writtenAnew(bytes, kind);
  } catch {
    // Cut off, corrupt, or of a codec that is not at hand (HEIC mostly is).
    return { refused: 'unreadable' };
  }
}

async function writtenAnew(bytes: Uint8Array, kind: PictureKind): Promise<Picture | NoPicture> {
  // Of the header alone: too many pixels are no error yet.
  const about = await sharp(bytes, { ...SAFELY, limitInputPixels: false }).metadata();
  if (about.width * about.height > MOST_PIXELS) return { refused: 'too_large' };
  const contentType = typeFor(kind, about);
  const image = ENCODERS[contentType](smaller(bytes, framesOf(kind, about)));
  const { data, info } = await image.toBuffer({ resolveWithObject: true });
  return { bytes: data, contentType, width: info.width, height: info.pageHeight ?? info.height };
}

function smaller(bytes: Uint8Array, frames: number): Sharp {
  // Only stills are turned upright: cameras take them.
  const reading = frames > 1 ? { ...SAFELY, pages: frames } : { ...SAFELY, autoOrient: true };
  return sharp(bytes, reading)
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .timeout({ seconds: LONGEST_SECONDS });
}

/** As many as there is room for, from the first. */
function framesOf(kind: PictureKind, { width, height, pages = 1 }: Metadata): number {
  if (kind !== 'gif' && kind !== 'webp') return 1;
  return Math.min(pages, MOST_FRAMES, Math.floor(MOST_PIXELS / (width * height)));
}

function typeFor(kind: PictureKind, { hasAlpha }: Metadata): PictureType {
  if (kind === 'heif') return hasAlpha ? 'image/webp' : 'image/jpeg';
  return `image/${kind}`;
}

const ENCODERS: Record<PictureType, (image: Sharp) => Sharp> = {
  'image/jpeg': image => image.jpeg({ quality: 82, progressive: true }),
  'image/png': image => image.png(),
  'image/webp': image => image.webp({ quality: 82 }),
  'image/gif': image => image.gif(),
};
