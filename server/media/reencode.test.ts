import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { fromPhone, HEIC, MP4, moving, pngHeader, SVG, still } from '../../test/harness/pictures.ts';
import type { Picture } from './picture.ts';
import { reencode } from './reencode.ts';
import { sniff } from './sniff.ts';

async function shown(bytes: Uint8Array): Promise<Picture> {
  const picture = await reencode(bytes);
  if ('refused' in picture) throw new Error(`expected a picture: ${picture.refused}`);
  return picture;
}

const about = ({ bytes }: Picture) => sharp(bytes, { animated: true }).metadata();

describe('SMS-8: a picture written anew', () => {
  test.each([
    ['jpeg', 'image/jpeg'],
    ['png', 'image/png'],
    ['webp', 'image/webp'],
    ['avif', 'image/jpeg'],
  ] as const)('from %s is %s, and can be read', async (format, contentType) => {
    const picture = await shown(await still(format));
    expect(picture).toMatchObject({ contentType, width: 30, height: 20 });
    expect(await about(picture)).toMatchObject({ mediaType: contentType, width: 30, height: 20 });
  });

  test('stands upright, and tells neither where nor by what it was taken', async () => {
    const original = await fromPhone();
    expect(await sharp(original).metadata()).toMatchObject({ orientation: 6, exif: expect.any(Buffer) });
    expect(original.includes('Telefono')).toBe(true);
    const picture = await shown(original);
    expect(picture).toMatchObject({ width: 40, height: 60 });
    const { orientation, exif, xmp, iptc } = await about(picture);
    expect([orientation, exif, xmp, iptc]).toEqual([undefined, undefined, undefined, undefined]);
    expect(picture.bytes.includes('Telefono')).toBe(false);
    expect(await colourAt(picture, 20, 5)).toBe('red');
    expect(await colourAt(picture, 20, 55)).toBe('blue');
  });

  test.each(['gif', 'webp'] as const)('still moves, from %s: every frame at its pace', async format => {
    const picture = await shown(await moving(format, 12));
    expect(picture).toMatchObject({ contentType: `image/${format}`, width: 40, height: 30 });
    const { pages, delay, loop } = await about(picture);
    expect({ pages, delay, loop }).toEqual({ pages: 12, delay: Array(12).fill(70), loop: 3 });
  });

  test('has 300 frames at most', async () => {
    const picture = await shown(await moving('gif', 310));
    expect(await about(picture)).toMatchObject({ pages: 300, pageHeight: 30 });
  });

  test.each([
    [3200, 800, 1600, 400],
    [900, 3600, 400, 1600],
    [1600, 1600, 1600, 1600],
    [1, 1, 1, 1],
  ])('of %i × %i is %i × %i', async (width, height, becomes, high) => {
    expect(await shown(await still('png', width, height))).toMatchObject({ width: becomes, height: high });
  });

  test('keeps nothing that was hung on behind it', async () => {
    const bytes = Buffer.concat([await still('png'), Buffer.from('<script>alert(1)</script>')]);
    expect((await shown(bytes)).bytes.includes('script')).toBe(false);
  });
});

describe('SMS-8: what is no picture that can be shown', () => {
  const cut = async () => {
    const whole = await still('jpeg', 400, 300);
    return whole.subarray(0, whole.length / 2);
  };

  test.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['an SVG', () => SVG, 'not_an_image'],
    [
      'an SVG that begins as XML',
      () => Buffer.concat([Buffer.from('<?xml version="1.0"?>'), SVG]),
      'not_an_image',
    ],
    ['a video', () => MP4, 'not_an_image'],
    ['a text', () => Buffer.from('just words, called image/png'), 'not_an_image'],
    [
      'a TIFF',
      () =>
        sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
          .tiff()
          .toBuffer(),
      'not_an_image',
    ],
    ['a PDF', () => Buffer.from('%PDF-1.7\n1 0 obj'), 'not_an_image'],
    ['nothing', () => Buffer.alloc(0), 'not_an_image'],
    ['100 megapixels in a few bytes', () => pngHeader(10_000, 10_000), 'too_large'],
    ['a PNG that ends in its middle', () => pngHeader(900, 900), 'unreadable'],
    ['a JPEG that ends in its middle', cut, 'unreadable'],
    ['a HEIC without a codec for it', () => HEIC, 'unreadable'],
    [
      'an SVG behind the first bytes of a JPEG',
      () => Buffer.concat([Buffer.from([255, 216, 255, 224]), SVG]),
      'unreadable',
    ],
  ])('%s', async (_, bytes, refused) => {
    expect(await reencode(await bytes())).toEqual({ refused });
  });
});

test.each<[string, () => Buffer | Promise<Buffer>, string | null]>([
  ['a JPEG', () => still('jpeg'), 'jpeg'],
  ['a PNG', () => still('png'), 'png'],
  ['a WebP', () => still('webp'), 'webp'],
  ['a GIF', () => moving('gif', 2), 'gif'],
  ['an AVIF', () => still('avif'), 'heif'],
  ['a HEIC', () => HEIC, 'heif'],
  ['an SVG', () => SVG, null],
  ['a video', () => MP4, null],
  ['nothing', () => Buffer.alloc(0), null],
])('SMS-8: %s is known by its bytes', async (_, bytes, kind) => {
  expect(await sniff(await bytes())).toBe(kind);
});

async function colourAt({ bytes }: Picture, left: number, top: number): Promise<'red' | 'blue'> {
  const dot = await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer();
  return (dot[0] ?? 0) > (dot[2] ?? 0) ? 'red' : 'blue';
}
