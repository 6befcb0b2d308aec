import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mediaAddresses } from '../../server/media/addresses.ts';
import { newId } from '../../server/store/ids.ts';
import { still } from '../harness/pictures.ts';
import { openServed, type Served } from '../harness/served.ts';
import { openAnotherShop } from './anotherShop.ts';
import { NOBODY, problemIn } from './problems.ts';

const DAY_MS = 24 * 3600 * 1000;

let served: Served;
let picture: Buffer;
let address: string;
const id = newId();
beforeAll(async () => {
  served = await openServed();
  picture = await still('png');
  const { context, workspaceId } = served;
  await context.media.put(workspaceId, id, { bytes: picture, contentType: 'image/png' });
  address = context.mediaAddresses.of(workspaceId, id);
});
afterAll(() => served.close());

const AS_A_PICTURE = {
  'content-type': 'image/png',
  'content-disposition': `inline; filename="${id}.png"`,
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cache-control': 'private, max-age=3600',
};

describe('REPLY-4: GET /media/:token', () => {
  test('gives a provider the picture, as one that can do nothing but be seen', async () => {
    const answer = await fetch(address);
    expect(answer.status).toBe(200);
    const headers = Object.fromEntries(answer.headers);
    expect(headers).toMatchObject({ ...AS_A_PICTURE, 'content-length': String(picture.length) });
    expect(headers['set-cookie']).toBeUndefined();
    expect(Buffer.from(await answer.arrayBuffer()).equals(picture)).toBe(true);
  });

  test('says beforehand what it would give', async () => {
    const answer = await fetch(address, { method: 'HEAD' });
    expect(answer.status).toBe(200);
    const headers = Object.fromEntries(answer.headers);
    expect(headers).toMatchObject({ ...AS_A_PICTURE, 'content-length': String(picture.length) });
    expect(await answer.text()).toBe('');
  });

  test('lasts a day from when it was written', async () => {
    const { clock } = served;
    const written = clock.now;
    clock.now = new Date(written.getTime() + DAY_MS);
    expect((await fetch(address)).status).toBe(200);
    clock.now = new Date(written.getTime() + DAY_MS + 1000);
    expect(await problemIn(await fetch(address))).toEqual([404, 'not_found']);
    clock.now = written;
  });

  const forged = (secretKey: string, workspaceId = served.workspaceId) =>
    mediaAddresses({ secretKey, publicUrl: served.url, now: () => served.clock.now }).of(workspaceId, id);

  test.each<[string, () => string | Promise<string>]>([
    ['forged', () => forged('a secret that is not ours')],
    ['altered', () => `${address.slice(0, -1)}${address.endsWith('A') ? 'B' : 'A'}`],
    ['cut off', () => address.slice(0, -8)],
    ['of a picture that is not there', () => served.context.mediaAddresses.of(served.workspaceId, NOBODY)],
    [
      "of another workspace with this one's id",
      async () => served.context.mediaAddresses.of((await openAnotherShop(served)).workspaceId, id),
    ],
    ['the id itself', () => `${served.url}/media/${id}`],
    ['a path', () => `${served.url}/media/..%2F..%2Fsecret.key`],
  ])('has nothing at one that is %s, and does not say why', async (_, wrong) => {
    const answer = await fetch(await wrong());
    expect(answer.headers.get('cache-control')).toBeNull();
    expect(await problemIn(answer)).toEqual([404, 'not_found']);
  });

  test('has nothing beside it', async () => {
    expect(await problemIn(await fetch(`${address}/x`))).toEqual([404, 'no_route']);
    expect(await problemIn(await fetch(`${address}x`))).toEqual([404, 'not_found']);
    expect((await fetch(address, { method: 'POST' })).status).toBe(404);
  });
});
