import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  busy,
  busyGif,
  clear,
  fromPhone,
  HEIC,
  MP4,
  moving,
  pngHeader,
  SVG,
  still,
} from '../../test/harness/pictures.ts';
import { LARGEST_SENT, type Picture } from './picture.ts';
import { pictureToSend } from './pictureToSend.ts';

async function sendable(bytes: Uint8Array): Promise<Picture> {
  const picture = await pictureToSend(bytes);
  if ('refused' in picture) throw new Error(`expected a picture: ${picture.refused}`);
  return picture;
}

const about = ({ bytes }: Picture) => sharp(bytes, { animated: true }).metadata();

describe('REPLY-4: a picture to send is one that every carrier knows', () => {
  test.each<[string, () => Promise<Buffer>, string]>([
    ['a JPEG', () => still('jpeg'), 'image/jpeg'],
    ['a PNG', () => still('png'), 'image/png'],
    ['a PNG that is seen through', () => clear('png'), 'image/png'],
    ['a WebP', () => still('webp'), 'image/jpeg'],
    ['a WebP that is seen through', () => clear('webp'), 'image/png'],
    ['an AVIF', () => still('avif'), 'image/jpeg'],
    ['a GIF that does not move', () => clear('gif'), 'image/png'],
    ['a GIF that moves', () => moving('gif', 3), 'image/gif'],
    ['a WebP that moves', () => moving('webp', 3), 'image/gif'],
  ])('%s', async (_, bytes, contentType) => {
    const picture = await sendable(await bytes());
    expect(picture.contentType).toBe(contentType);
    expect((await about(picture)).mediaType).toBe(contentType);
  });

  test('upright, and tells neither where nor by what it was taken', async () => {
    const original = await fromPhone();
    expect(original.includes('Telefono')).toBe(true);
    const picture = await sendable(original);
    expect(picture).toMatchObject({ contentType: 'image/jpeg', width: 40, height: 60 });
    const { orientation, exif, xmp, iptc } = await about(picture);
    expect([orientation, exif, xmp, iptc]).toEqual([undefined, undefined, undefined, undefined]);
    expect(picture.bytes.includes('Telefono')).toBe(false);
  });

  test.each(['gif', 'webp'] as const)('and moves as it did, from %s', async format => {
    const { pages, delay, loop } = await about(await sendable(await moving(format, 12)));
    expect({ pages, delay, loop }).toEqual({ pages: 12, delay: Array(12).fill(70), loop: 3 });
  });

  test.each([
    [3200, 800, 1600, 400],
    [900, 3600, 400, 1600],
    [1, 1, 1, 1],
  ])('of %i × %i is %i × %i', async (width, height, becomes, high) => {
    expect(await sendable(await still('jpeg', width, height))).toMatchObject({
      width: becomes,
      height: high,
    });
  });
});

describe('REPLY-4: a picture to send has at most 1 MB', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('whatever a %s has', async format => {
    const original = await busy(format, 1800, 1800);
    expect(original.length).toBeGreaterThan(LARGEST_SENT);
    const picture = await sendable(original);
    expect(picture.contentType).toBe('image/jpeg');
    expect(picture.bytes.length).toBeLessThanOrEqual(LARGEST_SENT);
    expect(picture.width).toBeGreaterThanOrEqual(800);
  });

  test('and what was clear is white then, not black', async () => {
    const dots = await busy('png', 1500, 1500);
    const clearAround = await sharp({
      create: { width: 1500, height: 1600, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .composite([{ input: dots, left: 0, top: 100 }])
      .png()
      .toBuffer();
    const { bytes, contentType } = await sendable(clearAround);
    expect(contentType).toBe('image/jpeg');
    const corner = await sharp(bytes).extract({ left: 2, top: 2, width: 1, height: 1 }).raw().toBuffer();
    expect(Math.min(...corner)).toBeGreaterThan(240);
  });

  test('one that moves is made smaller, and no frame of it is dropped', async () => {
    const original = await busyGif(8, 600, 400);
    expect(original.length).toBeGreaterThan(LARGEST_SENT);
    const picture = await sendable(original);
    expect(picture.bytes.length).toBeLessThanOrEqual(LARGEST_SENT);
    expect(picture.width).toBeGreaterThan(100);
    expect((await about(picture)).pages).toBe(8);
  });

  test('one that moves and cannot be made small enough is too large', async () => {
    expect(await pictureToSend(await busyGif(290, 120, 120))).toEqual({ refused: 'too_large' });
  });
});

describe('REPLY-4: what is no picture to send', () => {
  test.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['an SVG', () => SVG, 'not_an_image'],
    ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'not_an_image'],
    ['a video', () => MP4, 'not_an_image'],
    ['nothing', () => Buffer.alloc(0), 'not_an_image'],
    ['100 megapixels in a few bytes', () => pngHeader(10_000, 10_000), 'too_large'],
    [
      'a JPEG that ends in its middle',
      async () => (await still('jpeg', 400, 300)).subarray(0, 900),
      'unreadable',
    ],
    ['a HEIC without a codec for it', () => HEIC, 'unreadable'],
  ])('%s', async (_, bytes, refused) => {
    expect(await pictureToSend(await bytes())).toEqual({ refused });
  });
});
