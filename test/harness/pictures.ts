import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** Pictures made for tests: nobody's, and as awkward as those that come in. */

export function still(format: 'jpeg' | 'png' | 'webp' | 'avif', width = 30, height = 20): Promise<Buffer> {
  return blank(width, height)[format]().toBuffer();
}

export async function moving(format: 'gif' | 'webp', frames: number): Promise<Buffer> {
  const each = Array.from({ length: frames }, (_, at) => blank(40, 30, at).png().toBuffer());
  const joined = sharp(await Promise.all(each), { join: { animated: true } });
  return joined[format]({ delay: Array(frames).fill(70), loop: 3 }).toBuffer();
}

/** With something else at every pixel, so that it is large in any format. */
export function busy(format: 'jpeg' | 'png' | 'webp', width: number, height: number): Promise<Buffer> {
  const image = noise(width, height);
  return (format === 'png' ? image.png() : image[format]({ quality: 100 })).toBuffer();
}

export async function busyGif(frames: number, width: number, height: number): Promise<Buffer> {
  const each = Array.from({ length: frames }, () => noise(width, height).png().toBuffer());
  const joined = sharp(await Promise.all(each), { join: { animated: true } });
  return joined.gif({ delay: Array(frames).fill(70), effort: 1 }).toBuffer();
}

/** A red dot on nothing: seen through all around. */
export function clear(format: 'png' | 'webp' | 'gif', width = 30, height = 20): Promise<Buffer> {
  const ground = { r: 0, g: 0, b: 0, alpha: 0 };
  const dot = { create: { width: 4, height: 4, channels: 4, background: 'red' } } as const;
  return sharp({ create: { width, height, channels: 4, background: ground } })
    .composite([{ input: dot, left: 0, top: 0 }])
    [format]()
    .toBuffer();
}

/** As a phone held upright writes it: lying on its side, with the place and the phone's name. Its top is red. */
export function fromPhone(): Promise<Buffer> {
  const left = { input: { create: { width: 30, height: 40, channels: 3, background: 'red' } } } as const;
  return sharp({ create: { width: 60, height: 40, channels: 3, background: 'blue' } })
    .composite([{ ...left, left: 0, top: 0 }])
    .withExif({
      IFD0: { Make: 'Telefono', Model: 'Uno' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 27/1 50/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

/** A few bytes that say of themselves that they are a PNG of this size. */
export function pngHeader(width: number, height: number): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const content = deflateSync(Buffer.alloc(1000));
  return Buffer.concat([
    signature,
    chunk('IHDR', size),
    chunk('IDAT', content),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The beginning of a HEIC file, as iPhones write them. */
export const HEIC = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'),
  Buffer.alloc(2000),
]);

export const SVG = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
);

export const MP4 = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypisom\0\0\0\0isomavc1', 'latin1'),
  Buffer.alloc(2000),
]);

function noise(width: number, height: number) {
  const grain = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  return sharp({ create: { width, height, channels: 3, background: 'black', noise: grain } });
}

function blank(width: number, height: number, shade = 0) {
  return sharp({
    create: { width, height, channels: 3, background: { r: (shade * 20) % 256, g: 90, b: 160 } },
  });
}

function chunk(type: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
