import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { InboundText } from '../server/channels/channel.ts';
import { asApp, type Database, openDatabase } from '../server/store/database.ts';
import { freshDatabase, type TestDatabase } from '../test/harness/database.ts';
import { type Carrier, openCarrier } from './carrier.ts';
import { simulatorRoutes } from './routes.ts';

const SHOP = '+393515550100';
const GIULIA = '+393475550142';

let database: TestDatabase;
let db: Database;
let carrier: Carrier;
let app: FastifyInstance;
let allowed: boolean;
let on: boolean;
const received: InboundText[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  db = openDatabase(asApp(database.owner));
  carrier = openCarrier({
    db,
    accountExternalId: 'simulator',
    shopUrl: 'http://localhost',
    onReport: async () => {},
  });
  app = Fastify();
  await app.register(simulatorRoutes, {
    carrier,
    phones: async () => [{ phone: GIULIA, name: 'Giulia Ferrante' }],
    shopNumbers: async () => [SHOP],
    receive: async text => void received.push(text),
    mail: async () => [],
    isOn: async () => on,
    mayUse: async () => allowed,
    chat: { workspaceId: 'a workspace', identityFor: async () => null },
    page: new URL('./page/index.html', import.meta.url),
  });
});
afterAll(async () => {
  await app.close();
  await carrier.stop();
  await db.destroy();
  await database.drop();
});
beforeEach(() => {
  allowed = true;
  on = true;
});

const post = (path: string, payload: unknown, headers = {}) =>
  app.inject({
    method: 'POST',
    url: `/simulator/api/${path}`,
    payload: JSON.stringify(payload),
    headers: { 'content-type': 'application/json', ...headers },
  });
const get = async (path: string) => (await app.inject(`/simulator/api/${path}`)).json();

describe('texting', () => {
  test('goes to the shop’s first number, and is on the phone', async () => {
    const { statusCode } = await post('texts', { phone: '+39 347 555-0142', body: 'JOIN' });
    expect(statusCode).toBe(201);
    expect(received.at(-1)).toMatchObject({ from: GIULIA, to: SHOP, body: 'JOIN' });
    const { data } = await get(`texts?phone=${encodeURIComponent(GIULIA)}`);
    expect(data).toMatchObject([{ direction: 'to_shop', shop: SHOP, body: 'JOIN', status: 'delivered' }]);
  });

  test('goes to another number where one is named, a short code too', async () => {
    await post('texts', { phone: GIULIA, to: '48111', body: 'JOIN' });
    expect(received.at(-1)).toMatchObject({ to: '48111' });
  });

  test.each([
    [{ phone: GIULIA, body: ' \n' }, 'empty_message', '/body'],
    [{ phone: GIULIA, body: 'a'.repeat(1601) }, 'message_too_long', '/body'],
    [{ phone: GIULIA, body: 'a\0b' }, 'invalid_request', '/body'],
    [{ phone: GIULIA }, 'invalid_request', '/body'],
    [{ phone: '347 555 0142', body: 'a' }, 'invalid_request', '/phone'],
    [{ phone: 7, body: 'a' }, 'invalid_request', '/phone'],
    [{ phone: GIULIA, to: 'nobody', body: 'a' }, 'invalid_request', '/to'],
    [[], 'invalid_request', '/phone'],
    [null, 'invalid_request', ''],
  ])('%j is refused: %s at "%s"', async (payload, code, pointer) => {
    const response = await post('texts', payload);
    expect(response.statusCode).toBe(422);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.json()).toMatchObject({ status: 422, code, errors: [{ pointer, code }] });
  });

  test('SMS-8: can bring pictures, with words or without, which the shop hears of by address', async () => {
    const pictures = ['data:image/png;base64,iVBORw0KGgo=', 'data:video/mp4;base64,AAAAGGZ0eXA='];
    const { statusCode } = await post('texts', { phone: GIULIA, body: '', pictures });
    expect(statusCode).toBe(201);
    const { providerId, body, media } = received.at(-1) ?? {};
    expect({ body, media }).toEqual({
      body: '',
      media: [
        { url: `simulator:${providerId}/0`, contentType: 'image/png' },
        { url: `simulator:${providerId}/1`, contentType: 'video/mp4' },
      ],
    });
    const { data } = await get(`texts?phone=${encodeURIComponent(GIULIA)}`);
    const addresses = [0, 1].map(index => `/simulator/api/texts/${providerId}/pictures/${index}`);
    expect(data.at(-1).media_urls).toEqual(addresses);
    const { headers, rawPayload } = await app.inject(addresses[0] ?? '');
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    expect(rawPayload.toString('base64')).toBe('iVBORw0KGgo=');
  });

  test.each([
    [['https://elsewhere.example/a.png']],
    [['data:image/png,plain']],
    [[7]],
    ['data:image/png;base64,iVBORw0KGgo='],
    [Array(11).fill('data:image/png;base64,iVBORw0KGgo=')],
  ])('SMS-8: %j are no pictures to send', async pictures => {
    const response = await post('texts', { phone: GIULIA, body: 'Look', pictures });
    expect(response.json()).toMatchObject({ status: 422, errors: [{ pointer: '/pictures' }] });
  });

  test.each(['SIM0/pictures/0', 'SIM0/pictures/x', 'SIM0/pictures/-1', '%00/pictures/0'])(
    'SMS-8: there is no picture at %s',
    async path => {
      const response = await app.inject(`/simulator/api/texts/${path}`);
      expect([response.statusCode, response.json().code]).toEqual([404, 'not_found']);
    },
  );

  test('1,600 characters fit, an emoji counting as one', async () => {
    expect((await post('texts', { phone: GIULIA, body: '👋'.repeat(1600) })).statusCode).toBe(201);
  });
});

describe('phones', () => {
  test('are the cast, then the added ones in their order', async () => {
    expect((await post('phones', { phone: '0046 70 555 01 96' })).json()).toEqual({
      phone: '+46705550196',
      name: null,
      state: 'on',
    });
    await post('phones', { phone: '+12125550123' });
    const { phones, shop_numbers } = await get('phones');
    expect(phones.map((one: { phone: string }) => one.phone)).toEqual([
      GIULIA,
      '+46705550196',
      '+12125550123',
    ]);
    expect(shop_numbers).toEqual([SHOP]);
  });

  test('can be switched', async () => {
    const url = `/simulator/api/phones/${encodeURIComponent(GIULIA)}`;
    expect((await app.inject({ method: 'PATCH', url, payload: { state: 'off' } })).statusCode).toBe(204);
    expect((await get('phones')).phones[0]).toMatchObject({ phone: GIULIA, state: 'off' });
    expect((await app.inject({ method: 'PATCH', url, payload: { state: 'asleep' } })).json()).toMatchObject({
      errors: [{ pointer: '/state' }],
    });
  });
});

describe('who may use it', () => {
  test.each([
    '/simulator',
    '/simulator/mail',
    '/simulator/api/phones',
    '/simulator/api/live',
    '/demo-shop',
    '/demo-shop/it/basket',
    '/demo-shop/nothing',
  ])('%s is for those who may', async url => {
    allowed = false;
    const response = await app.inject(url);
    expect([response.statusCode, response.json().code]).toEqual([403, 'forbidden_role']);
  });

  test('CHAT-4: another site may not sign anybody in at the shop', async () => {
    const signIn = (origin: string) =>
      app.inject({
        method: 'POST',
        url: '/demo-shop/account',
        payload: 'customer=giulia',
        headers: { 'content-type': 'application/x-www-form-urlencoded', host: 'localhost:4600', origin },
      });
    const refused = await signIn('https://elsewhere.example');
    expect([refused.json().code, refused.headers['set-cookie']]).toEqual(['wrong_origin', undefined]);
    expect((await signIn('http://localhost:4600')).statusCode).toBe(303);
  });

  test('another site may not text on somebody’s behalf', async () => {
    const text = { phone: GIULIA, body: 'STOP' };
    expect(
      (await post('texts', text, { host: 'localhost:4600', origin: 'https://elsewhere.example' })).json(),
    ).toMatchObject({
      code: 'wrong_origin',
    });
    const own = { host: 'localhost:4600', origin: 'http://localhost:4600' };
    expect((await post('texts', text, own)).statusCode).toBe(201);
  });
});
