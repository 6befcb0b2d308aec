import sharp, { type Metadata, type Sharp } from 'sharp';
import type { Picture } from './picture.ts';
import { type PictureKind, sniff } from './sniff.ts';

export type NoPicture = { refused: 'not_an_image' | 'too_large' | 'unreadable' };

/** What the bytes are, what their header says, and how many of their frames there is room for, from the first. */
export type Seen = { kind: PictureKind; about: Metadata; frames: number };

/** Room for a phone's 48-megapixel photograph. All frames of a moving picture count together. */
const MOST_PIXELS = 50_000_000;
const MOST_FRAMES = 300;
const LONGEST_SECONDS = 30;

/** In pixels: more is on no telephone. */
export const LONGEST_SIDE = 1600;

const SAFELY = { limitInputPixels: MOST_PIXELS, failOn: 'error' } as const;

// What was sniffed as one kind cannot be read as another, SVG least of all.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map(kind => `VipsForeignLoad${kind}`),
});

/** Looks at a picture before anything of it is decoded, and has it written anew by who knows what it is for. */
export async function rewritten(
  bytes: Uint8Array,
  write: (seen: Seen) => Promise<Picture | NoPicture>,
): Promise<Picture | NoPicture> {
  const kind = await sniff(bytes);
  if (!kind) return { refused: 'not_an_image' };
  try {
    // Of the header alone: too many pixels are no error yet.
    const about = await sharp(bytes, { ...SAFELY, limitInputPixels: false }).metadata();
    if (about.width * about.height > MOST_PIXELS) return { refused: 'too_large' };
    return await write({ kind, about, frames: framesOf(kind, about) });
  } catch (error) {
    // Cut off, corrupt, or of a codec that is not at hand (HEIC mostly is).
    return { refused: isTooSlow(error) ? 'too_large' : 'unreadable' };
  }
}

/** Its pixels, upright, no side longer than this. What else the original carried along is left behind. */
export function pixelsOf(bytes: Uint8Array, { frames }: Pick<Seen, 'frames'>, side = LONGEST_SIDE): Sharp {
  // Only stills are turned upright: cameras take them.
  const reading = frames > 1 ? { ...SAFELY, pages: frames } : { ...SAFELY, autoOrient: true };
  return sharp(bytes, reading)
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .timeout({ seconds: LONGEST_SECONDS });
}

/** Encodes it, and says how large it has become. */
export async function encoded(image: Sharp, contentType: Picture['contentType']): Promise<Picture> {
  const { data, info } = await image.toBuffer({ resolveWithObject: true });
  return { bytes: data, contentType, width: info.width, height: info.pageHeight ?? info.height };
}

function framesOf(kind: PictureKind, { width, height, pages = 1 }: Metadata): number {
  if (kind !== 'gif' && kind !== 'webp') return 1;
  return Math.min(pages, MOST_FRAMES, Math.floor(MOST_PIXELS / (width * height)));
}

function isTooSlow(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('timeout');
}
