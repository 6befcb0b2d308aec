import { expect, test } from 'vitest';
import type { FoundGif, GifAccount, GifProvider } from './gifs.ts';
import { remembering } from './remembering.ts';

const ACCOUNT: GifAccount = { provider: 'giphy', key: 'a', rating: 'g' };
const FORM = { url: 'https://a.example/a.gif', width: 9, height: 9, bytes: 9 };
const GIF: FoundGif = { id: 'a', title: 'A', preview: FORM, still: FORM, renditions: [FORM] };
const QUESTION = { words: 'cat', language: 'en', cursor: null };

function counting() {
  const asked: string[] = [];
  const provider: GifProvider = {
    search: async () => {
      asked.push('search');
      return { kind: 'answered', value: { gifs: [GIF], next: null } };
    },
    one: async () => {
      asked.push('one');
      return { kind: 'answered', value: GIF };
    },
    mayFetchFrom: () => true,
  };
  const clock = { now: new Date('2026-11-27T09:00:00Z') };
  return { asked, clock, ours: remembering(provider, () => clock.now) };
}

test('REPLY-4: a provider is not asked twice for what it has just told', async () => {
  const { asked, clock, ours } = counting();
  await ours.search(ACCOUNT, QUESTION);
  await ours.search(ACCOUNT, QUESTION);
  expect(await ours.one(ACCOUNT, 'a')).toEqual({ kind: 'answered', value: GIF });
  expect(asked).toEqual(['search']);
  clock.now = new Date(clock.now.getTime() + 5 * 60_000);
  await ours.search(ACCOUNT, QUESTION);
  expect(asked).toEqual(['search', 'search']);
});

test('REPLY-4: what one key has found says nothing by another, nor at another rating', async () => {
  const { asked, ours } = counting();
  await ours.search(ACCOUNT, QUESTION);
  await ours.search({ ...ACCOUNT, rating: 'r' }, QUESTION);
  await ours.one({ ...ACCOUNT, key: 'b' }, 'a');
  expect(asked).toEqual(['search', 'search', 'one']);
});
