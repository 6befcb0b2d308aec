import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { picturesElsewhere } from '../../server/media/elsewhere.ts';
import type { Client } from '../harness/client.ts';
import { still } from '../harness/pictures.ts';
import { openServed, type Served } from '../harness/served.ts';
import { type Customer, customer } from './customers.ts';
import { problemIn } from './problems.ts';

let served: Served;
let owner: Client;
let shop: Server;
let host: string;
let asked: string[] = [];
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
  const photo = await still('jpeg', 900, 600);
  const answers: Record<string, () => [number, Record<string, string>, Buffer | string]> = {
    '/mug.jpg': () => [200, { 'content-type': 'image/jpeg' }, photo],
    '/moved.jpg': () => [302, { location: '/mug.jpg' }, ''],
    '/page.jpg': () => [200, { 'content-type': 'image/jpeg' }, '<html>no picture</html>'],
  };
  shop = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.cookie ?? ''}${request.headers.referer ?? ''}`);
    const [status, headers, body] = answers[request.url ?? '']?.() ?? [404, {}, ''];
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>(resolve => void shop.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await served.close();
  await new Promise(resolve => shop.close(resolve));
});

let count = 0;
/** What was ordered by somebody, with pictures at these addresses; and where the inbox shows them from. */
async function shown({ profileId: id }: Customer, ...urls: (string | null)[]): Promise<(string | null)[]> {
  count += 1;
  const items = urls.map(image_url => ({ title: 'Riva mug', quantity: 1, unit_price: 2800, image_url }));
  const order = {
    ...{ id: `p-${count}`, number: `P-${count}`, profile: { id }, placed_at: '2026-03-01T10:00:00Z' },
    ...{ currency: 'EUR', total: 2800, payment_status: 'paid', items },
  };
  await (await served.keyWith(['profiles:write'])).call('recordOrders', { body: { orders: [order] } });
  const [newest] = (await owner.call('listOrders', { params: { id } })).data;
  return newest?.items.map(({ picture }) => picture) ?? [];
}

describe('PROF-3: the picture of what was ordered', () => {
  test('comes from here, small, and the shop that has it hears of nobody', async () => {
    const [none, picture] = await shown(await customer(served), null, `${host}/mug.jpg`);
    expect(none).toBeNull();
    asked = [];
    const answer = await owner.send(picture ?? '');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/webp');
    expect(answer.headers.get('cache-control')).toBe('private, max-age=86400');
    const { width, height } = await sharp(await answer.bytes()).metadata();
    expect([width, height]).toEqual([128, 85]);
    expect(asked).toEqual(['/mug.jpg ']);
  });

  test.each(['/gone.jpg', '/moved.jpg', '/page.jpg'])('is none where there is none: %s', async path => {
    const [picture] = await shown(await customer(served), host + path);
    expect(await problemIn(await owner.send(picture ?? ''))).toEqual([404, 'not_found']);
  });

  test('is shown to nobody who may not see the order, and there is none past the last', async () => {
    const [picture = ''] = await shown(await customer(served), `${host}/mug.jpg`);
    const analyst = await served.as('analyst');
    expect((await analyst.send(picture ?? '')).status).toBe(403);
    expect((await owner.send(`${picture?.slice(0, -1)}7`)).status).toBe(404);
  });

  test('is fetched from no private network, unless the operator allows it', async () => {
    asked = [];
    expect(await picturesElsewhere(false, 5000)(`${host}/mug.jpg`)).toBeNull();
    expect(asked).toEqual([]);
    expect(await picturesElsewhere(true, 5000)(`${host}/mug.jpg`)).toMatchObject({ width: 128 });
  });
});
