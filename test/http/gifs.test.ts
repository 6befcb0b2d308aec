import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { giphy } from '../../server/gifs/giphy/giphy.ts';
import { gifProviderOf } from '../../server/store/gifProviders.ts';
import { type FakeGiphy, startFakeGiphy } from '../fakes/giphy/fakeGiphy.ts';
import { type Client, JSON_BODY, refusalIn } from '../harness/client.ts';
import { moving, still } from '../harness/pictures.ts';
import { openServed, type Served } from '../harness/served.ts';
import { problemIn } from './problems.ts';

const KEY = 'a-key-of-the-shop';

let served: Served;
let fake: FakeGiphy;
let manager: Client;
let agent: Client;
beforeAll(async () => {
  const bytes = await moving('gif', 4);
  const png = await still('png');
  const gifs = [
    { id: 'waves', title: 'Cat waves', bytes },
    { id: 'none', title: 'No GIF at all', bytes: png },
  ];
  fake = await startFakeGiphy({ key: KEY, gifs });
  served = await openServed();
  served.context.gifs.giphy = giphy({ apiBase: fake.apiBase, timeoutMs: 5000 });
  manager = await served.as('manager');
  agent = await served.as('support');
});
afterAll(async () => {
  await served.close();
  await fake.close();
});
beforeEach(async () => {
  fake.behave('answer');
  await manager.call('setGifProvider', { body: { provider: 'giphy', key: KEY, rating: 'pg' } });
});

const put = (body: object) =>
  manager.send('/api/v1/gif_provider', { method: 'PUT', body: JSON.stringify(body), headers: JSON_BODY });

describe('REPLY-4 SET-1: a key for GIFs', () => {
  test('is kept sealed, and told to nobody', async () => {
    const seen = await agent.call('readGifProvider');
    expect(seen).toEqual({ provider: 'giphy', rating: 'pg', changed_at: expect.any(String) });
    const { db, context, workspaceId } = served;
    expect(await gifProviderOf(db, context.installation.box, workspaceId)).toMatchObject({ key: KEY });
  });

  test('stays where only the rating is changed', async () => {
    await manager.call('setGifProvider', { body: { provider: 'giphy', rating: 'g' } });
    expect((await agent.call('listGifs', { query: { q: 'cat' } })).data).toHaveLength(1);
    expect(fake.asked.at(-1)).toContain('rating=g');
  });

  test('is not kept where the provider does not accept it', async () => {
    const refused = await problemIn(await put({ provider: 'giphy', key: 'wrong' }));
    expect(refused).toEqual([409, 'gif_key_refused', '/key']);
    expect((await agent.call('listGifs')).data).not.toEqual([]);
  });

  test('is forgotten, and then there are no GIFs', async () => {
    expect(await manager.call('removeGifProvider')).toMatchObject({ provider: null });
    await expect(agent.call('listGifs')).rejects.toMatchObject({ code: 'no_gif_provider' });
    expect(await problemIn(await put({ provider: 'giphy' }))).toEqual([422, 'gif_key_missing', '/key']);
  });

  test.each([
    [{ provider: 'tenor', key: KEY }, '/provider'],
    [{ provider: 'giphy', key: 'with a space' }, '/key'],
    [{ provider: 'giphy', key: KEY, rating: 'x' }, '/rating'],
  ])('%j is wrong at %s', async (body, pointer) => {
    expect(await problemIn(await put(body))).toEqual([422, 'invalid_request', pointer]);
  });
});

describe('REPLY-4: GIFs', () => {
  test('are found by words, and their previews come from here', async () => {
    const { data, next_cursor } = await agent.call('listGifs', { query: { q: 'cat', language: 'it' } });
    expect(data).toEqual([{ id: 'waves', title: 'Cat waves', width: 200, height: 150 }]);
    expect(next_cursor).toBeNull();
    const preview = await agent.send('/api/v1/gifs/waves/preview');
    expect(Object.fromEntries(preview.headers)).toMatchObject({
      'content-type': 'image/gif',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect((await sharp(await preview.arrayBuffer()).metadata()).pages).toBe(4);
    expect(fake.asked.at(-1)).toBe('/media/waves/200w_d.gif');
    await agent.send('/api/v1/gifs/waves/preview?still=true');
    expect(fake.asked.at(-1)).toBe('/media/waves/200w_s.gif');
  });

  test('are chosen as a picture that was uploaded', async () => {
    const upload = await agent.call('chooseGif', { params: { id: 'waves' } });
    expect(upload).toMatchObject({ content_type: 'image/gif', width: 40, height: 30 });
    const kept = await agent.send(upload.url);
    expect((await sharp(await kept.arrayBuffer()).metadata()).pages).toBe(4);
  });

  test.each(['preview', 'choose'])('that are none are not taken: %s', async what => {
    const init = { method: what === 'choose' ? 'POST' : 'GET' };
    const refusal = await refusalIn(await agent.send(`/api/v1/gifs/none/${what}`, init));
    expect(refusal).toMatchObject({ code: 'media_not_an_image' });
  });

  test('that are gone are not found', async () => {
    await expect(agent.call('chooseGif', { params: { id: 'gone' } })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  test.each([
    ['quota', 'gif_quota'],
    ['synthetic', 'gif_provider_unreachable'],
  ] as const)('are refused with a reason of the provider: %s', async (how, code) => {
    fake.behave(how);
    await expect(agent.call('listGifs', { query: { q: 'cat' } })).rejects.toMatchObject({ code });
  });
});
