import { GiphyFetch, setServerUrl } from '@giphy/js-fetch-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { moving } from '../../harness/pictures.ts';
import { type FakeGiphy, startFakeGiphy } from './fakeGiphy.ts';

let fake: FakeGiphy;
beforeAll(async () => {
  const bytes = await moving('gif', 3);
  const gifs = ['Cat waves', 'Dog waves', 'Cat sleeps'].map((title, at) => ({ id: `id${at}`, title, bytes }));
  fake = await startFakeGiphy({ key: 'a-key', gifs });
  setServerUrl(`${fake.apiBase}/`);
});
afterAll(() => fake.close());

const sdk = new GiphyFetch('a-key');

test('the official SDK searches the fake, a page after the other', async () => {
  const first = await sdk.search('waves', { limit: 1, rating: 'g' });
  expect(first.data.map(({ title }) => title)).toEqual(['Cat waves']);
  expect(first.data[0]?.images.fixed_width).toMatchObject({ width: 200, height: 150 });
  expect(first.pagination).toEqual({ total_count: 2, count: 1, offset: 0 });
  const second = await sdk.search('waves', { limit: 1, offset: 1 });
  expect(second.data.map(({ title }) => title)).toEqual(['Dog waves']);
});

test('the official SDK is given what many send, and one by its id', async () => {
  expect((await sdk.trending({ limit: 2 })).data).toHaveLength(2);
  expect((await sdk.gif('id2')).data).toMatchObject({ id: 'id2', title: 'Cat sleeps' });
});

test('the official SDK is refused with another key, and beyond its questions', async () => {
  await expect(new GiphyFetch('another').trending()).rejects.toMatchObject({ status: 401 });
  fake.behave('quota');
  await expect(sdk.search('quota')).rejects.toMatchObject({ status: 429 });
  fake.behave('synthetic');
  await expect(sdk.search('synthetic')).rejects.toThrow('synthetic');
  fake.behave('answer');
});
