import { describe, expect, test } from 'vitest';
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

function withPictures(uploads: Upload[], mediaIds = uploads.map(({ id }) => id)) {
  return pictured(facts({ uploads }), WORDS, { body: 'Look', mediaIds, couponId: null });
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
});
