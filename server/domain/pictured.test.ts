import { describe, expect, test } from 'vitest';
import type { Facts } from './facts.ts';
import { pictured } from './pictured.ts';
import type { Upload } from './state.ts';
import { facts, NOW, SHOP } from './testFacts.ts';
import type { Written } from './written.ts';

const MIB = 1024 * 1024;

const WORDS: Written = {
  body: 'Look',
  media: [],
  couponId: null,
  couponCode: null,
  coupons: [],
  links: [],
};

function anUpload(id: string, known: Partial<Upload> = {}): Upload {
  const size = { width: 40, height: 30, bytes: 1000 };
  const about = { contentType: 'image/png', createdBy: null, createdAt: NOW };
  return { workspaceId: SHOP, id, ...about, ...size, ...known };
}

function withPictures(
  uploads: Upload[],
  mediaIds = uploads.map(({ id }) => id),
  carrier: Facts['carrier'] = 'twilio',
) {
  return pictured(facts({ uploads, carrier }), WORDS, { body: 'Look', mediaIds, couponId: null });
}

describe('REPLY-4: the pictures of a reply', () => {
  test('are those asked for, in this order, beside what is written already', () => {
    const gif = anUpload('b', { contentType: 'image/gif', width: 9, height: 7 });
    expect(withPictures([gif, anUpload('a')])).toEqual({
      ...WORDS,
      media: [
        { id: 'b', url: '/api/v1/media/b', contentType: 'image/gif', width: 9, height: 7 },
        { id: 'a', url: '/api/v1/media/a', contentType: 'image/png', width: 40, height: 30 },
      ],
    });
  });

  test('may be none', () => {
    expect(withPictures([])).toEqual(WORDS);
  });

  test.each([
    [['a', 'gone'], '/media_ids/1'],
    [['gone', 'a'], '/media_ids/0'],
  ])('that are not all there are refused by their place: %j', (asked, pointer) => {
    expect(withPictures([anUpload('a')], asked)).toEqual({ refused: 'unknown_media', pointer });
  });

  test.each([
    [[5 * MIB], null],
    [[5 * MIB + 1], '/media_ids'],
    [Array(10).fill(MIB / 2), null],
    [Array(6).fill(MIB), '/media_ids'],
  ])('have 5 MiB together at most: %j', (sizes, pointer) => {
    const uploads = sizes.map((bytes: number, index: number) => anUpload(`${index}`, { bytes }));
    const written = withPictures(uploads);
    if (pointer) expect(written).toEqual({ refused: 'media_too_large', pointer });
    else expect(written).toMatchObject({ media: uploads.map(({ id }) => ({ id })) });
  });

  test.each<[NonNullable<Facts['carrier']>, number[], refused: string | null]>([
    ['twilio', Array(10).fill(1000), null],
    ['twilio', Array(11).fill(1000), 'too_many_pictures'],
    ['telnyx', [500_000, 500_000], null],
    ['telnyx', [500_000, 500_001], 'media_too_large'],
    ['sinch', [1_000_000], null],
    ['sinch', [10, 10], 'too_many_pictures'],
    ['simulator', [1_000_000, 1_000_000], null],
  ])('are what %s takes: %j', (carrier, sizes, refused) => {
    const uploads = sizes.map((bytes, index) => anUpload(`${index}`, { bytes }));
    const written = withPictures(uploads, undefined, carrier);
    if (refused) expect(written).toEqual({ refused, pointer: '/media_ids' });
    else expect(written).toMatchObject({ media: uploads.map(({ id }) => ({ id })) });
  });
});
