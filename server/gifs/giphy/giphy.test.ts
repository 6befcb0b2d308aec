import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FakeGiphy, startFakeGiphy } from '../../../test/fakes/giphy/fakeGiphy.ts';
import type { GifAccount, GifProvider } from '../gifs.ts';
import { giphy } from './giphy.ts';
import { oneIn, pageIn } from './parse.ts';

const ACCOUNT: GifAccount = { provider: 'giphy', key: 'a key & more', rating: 'pg' };
const bytes = Buffer.from('as good as one');
const GIFS = Array.from({ length: 30 }, (_, at) => ({ id: `id${at}`, title: `Cat ${at}`, bytes }));

let fake: FakeGiphy;
let ours: GifProvider;
beforeEach(async () => {
  fake = await startFakeGiphy({ key: ACCOUNT.key, gifs: GIFS });
  ours = giphy({ apiBase: fake.apiBase, timeoutMs: 500 });
});
afterEach(() => fake.close());

const search = (words: string, cursor: string | null = null, account = ACCOUNT) =>
  ours.search(account, { words, language: 'it', cursor });

describe('REPLY-4: GIPHY', () => {
  test('is asked with the words, their language and the rating, a page after the other', async () => {
    const first = await search('cat');
    expect(first).toMatchObject({ kind: 'answered', value: { next: '24' } });
    const { searchParams } = new URL(fake.asked[0] ?? '', fake.apiBase);
    expect(Object.fromEntries(searchParams)).toEqual({
      ...{ api_key: ACCOUNT.key, rating: 'pg', limit: '24', offset: '0' },
      ...{ q: 'cat', lang: 'it' },
    });
    const second = await search('cat', '24');
    expect(second).toMatchObject({ kind: 'answered', value: { next: null } });
    expect(second.kind === 'answered' && second.value.gifs.map(({ id }) => id)).toEqual(
      GIFS.slice(24).map(({ id }) => id),
    );
  });

  test('gives without words what many send', async () => {
    expect(await search('')).toMatchObject({ kind: 'answered' });
    expect(fake.asked[0]).toMatch(/^\/v1\/gifs\/trending\?/);
  });

  test('gives one by its id, and none that is not there', async () => {
    expect(await ours.one(ACCOUNT, 'id3')).toMatchObject({ kind: 'answered', value: { title: 'Cat 3' } });
    expect(await ours.one(ACCOUNT, 'id99')).toEqual({ kind: 'answered', value: null });
  });

  test.each([
    ['quota', 'quota'],
    ['synthetic', 'unreachable'],
    ['hang', 'unreachable'],
  ] as const)('in trouble (%s) says why: %s', async (how, why) => {
    fake.behave(how);
    expect(await search('cat')).toEqual({ kind: 'refused', why });
  });

  test('that does not accept the key says so', async () => {
    const answer = await search('cat', null, { ...ACCOUNT, key: 'wrong' });
    expect(answer).toEqual({ kind: 'refused', why: 'key' });
  });
});

test.each([
  ['https://media2.giphy.com/media/x/200w.gif', true],
  ['https://giphy.com/x.gif', true],
  ['http://media2.giphy.com/x.gif', false],
  ['https://media2.giphy.com:8443/x.gif', false],
  ['https://giphy.com.evil.example/x.gif', false],
  ['https://evilgiphy.com/x.gif', false],
  ['https://user:word@media.giphy.com/x.gif', false],
  ['http://127.0.0.1/x.gif', false],
  ['http://169.254.169.254/latest', false],
  ['https://10.0.0.1/x.gif', false],
])('REPLY-4: whether GIPHY may be fetched from %s: %s', (address, may) => {
  const { mayFetchFrom } = giphy({ timeoutMs: 1 });
  expect(mayFetchFrom(new URL(address))).toBe(may);
});

describe('REPLY-4: what GIPHY answers', () => {
  const form = (width: string, size?: string) => ({
    url: 'https://media.giphy.com/a.gif',
    width,
    height: '9',
    size,
  });
  const meta = { response_id: 'a' };
  const item = {
    id: 'a',
    title: 'A',
    images: { original: form('480', '900'), fixed_width: form('200'), downsized: {} },
  };

  test('is read with its forms, the largest first, and what a size is not told of', () => {
    expect(oneIn({ data: item, meta })).toMatchObject({
      renditions: [
        { width: 480, bytes: 900 },
        { width: 200, bytes: 0 },
      ],
      preview: { width: 200 },
      still: { width: 200 },
    });
  });

  test('is left out where it has no form, or an id that leads elsewhere', () => {
    const data = [item, { ...item, images: {} }, { ...item, id: '../b' }, null, 'x'];
    expect(pageIn({ data, meta })?.gifs).toHaveLength(1);
  });

  test.each([undefined, null, {}, { data: 'x', meta }, { data: [], meta: { response_id: '' } }])(
    'is none: %j',
    json => {
      expect(pageIn(json)).toBeNull();
    },
  );
});
