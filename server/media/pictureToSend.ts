import { LARGEST_SENT, type Picture } from './picture.ts';
import { encoded, LONGEST_SIDE, type NoPicture, pixelsOf, rewritten, type Seen } from './readPicture.ts';

/** What is tried in turn until a still one is small enough: the sides first lose quality, then length. */
const TRIES = [
  { side: LONGEST_SIDE, quality: 82 },
  { side: LONGEST_SIDE, quality: 70 },
  { side: 1280, quality: 70 },
  { side: 1024, quality: 65 },
  { side: 800, quality: 60 },
];

/**
 * The picture as every carrier takes it: a JPEG, PNG or GIF of at most 1 MB, written anew from its pixels alone, as
 * `reencode` does. What carriers do not know (WebP, AVIF) becomes one of these; moving pictures still move.
 */
export function pictureToSend(bytes: Uint8Array): Promise<Picture | NoPicture> {
  return rewritten(bytes, seen => (seen.frames > 1 ? inTurn(() => moving(bytes, seen)) : still(bytes, seen)));
}

let turn: Promise<unknown> = Promise.resolve();

/** One after the other: each takes seconds of the threads that files, names and ciphers need too. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => {});
  return mine;
}

async function still(bytes: Uint8Array, seen: Seen): Promise<Picture | NoPicture> {
  const exact = keepsItsPixels(seen) ? await encoded(pixelsOf(bytes, seen).png(), 'image/png') : null;
  if (exact && isSmallEnough(exact)) return exact;
  for (const { side, quality } of TRIES) {
    // A JPEG sees nothing through: what was clear becomes white, and not black.
    const image = pixelsOf(bytes, seen, side).flatten({ background: 'white' });
    const picture = await encoded(image.jpeg({ quality, progressive: true }), 'image/jpeg');
    if (isSmallEnough(picture)) return picture;
  }
  return { refused: 'too_large' };
}

/** Drawn rather than taken, or seen through: a JPEG would blur the one and fill the other. */
function keepsItsPixels({ kind, about }: Seen): boolean {
  return kind === 'png' || kind === 'gif' || about.hasAlpha;
}

const MOST_TRIES = 4;
/** Smaller than this nobody sees what moves. */
const SHORTEST_SIDE = 100;
/** Each frame is given its colours anew, which takes time: the second best are good enough. */
const QUICKLY = { effort: 2 };

async function moving(bytes: Uint8Array, seen: Seen): Promise<Picture | NoPicture> {
  const whole = Math.min(LONGEST_SIDE, Math.max(seen.about.width, seen.about.height));
  let side = fitting(whole, bytes.length);
  for (let tries = 0; tries < MOST_TRIES && side >= Math.min(whole, SHORTEST_SIDE); tries += 1) {
    const picture = await encoded(pixelsOf(bytes, seen, side).gif(QUICKLY), 'image/gif');
    if (isSmallEnough(picture)) return picture;
    side = Math.floor(fitting(side, picture.bytes.length) * 0.95);
  }
  return { refused: 'too_large' };
}

/** The side at which so many bytes would be few enough: they go by the area. */
function fitting(side: number, bytes: number): number {
  return Math.floor(side * Math.min(1, Math.sqrt(LARGEST_SENT / bytes)));
}

function isSmallEnough({ bytes }: Picture): boolean {
  return bytes.length <= LARGEST_SENT;
}
