import { existsSync } from 'node:fs';
import { connect } from 'node:http2';
import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../../contract/routes.ts';
import { anOrder } from '../fakes/shopify/told.ts';
import { postNews, SHOP_SECRET } from '../fakes/shopify/webhooks.ts';
import { type Client, JSON_BODY, keyClient, memberClient, Refused } from '../harness/client.ts';
import { freshDatabase, type TestDatabase } from '../harness/database.ts';
import { openFeed } from '../harness/feed.ts';
import { BUYER, type OnTwilio, SHOP_LINE, startOnTwilio } from '../harness/onTwilio.ts';
import { still } from '../harness/pictures.ts';
import { onlyTicket } from '../harness/threads.ts';
import { upload } from '../harness/upload.ts';
import { openVisitor } from '../harness/visitor.ts';
import { urlOf } from '../nodes/twoNodes.ts';
import { openProxy, type Passing } from './proxy.ts';

/** nginx is there wherever the tests run; Caddy is tried where somebody has installed it. */
const PROXIES = (['nginx', 'caddy'] as const).filter(
  name => name === 'nginx' || existsSync('/usr/bin/caddy'),
);

describe.each(PROXIES)('behind %s, as deploy/ configures it', name => {
  let proxy: Passing;
  let database: TestDatabase;
  let shop: OnTwilio;
  let key: Client;
  beforeAll(async () => {
    proxy = await openProxy(name);
    database = await freshDatabase();
    shop = await startOnTwilio({ env: { PUBLIC_URL: proxy.url, DATABASE_URL: urlOf(database.owner) } });
    await proxy.start(shop.parley.url);
    key = keyClient(proxy.url, shop.parley.apiKey);
  }, 120_000);
  afterAll(async () => {
    await proxy?.stop();
    await shop?.end();
    await database?.drop();
  });

  const textIn = (body: string) =>
    shop.twilio.receive({ url: `${proxy.url}/webhooks/twilio/messages`, from: BUYER, to: SHOP_LINE, body });

  test('a member signs in, by a cookie that goes over TLS alone, and no other site for them', async () => {
    const { email, password } = shop.parley.owner;
    const init = { method: 'POST', body: JSON.stringify({ email, password }), headers: JSON_BODY };
    const answer = await fetch(`${proxy.url}/api/v1/session`, init);
    expect(answer.headers.get('set-cookie')).toMatch(/; Secure/);
    const owner = await memberClient(proxy.url, shop.parley.owner);
    const patch = (origin: string) => {
      const headers = { ...JSON_BODY, origin };
      return owner.send('/api/v1/settings', { method: 'PATCH', body: '{}', headers });
    };
    expect((await patch(proxy.url)).status).toBe(200);
    expect((await patch('https://other.example')).status).toBe(403);
  });

  test('browsers speak HTTP/2 with it', async () => {
    const session = connect(proxy.url);
    const stream = session.request({ ':path': '/healthz' });
    const status = new Promise(resolve => stream.on('response', headers => resolve(headers[':status'])));
    expect([await status, session.alpnProtocol]).toEqual([200, 'h2']);
    session.close();
  });

  test("SMS-1: Twilio's signature holds, and what it brings is on live screens; of nobody else", async () => {
    const feed = await openFeed(proxy.url, key.headers);
    expect((await textIn('JOIN')).status).toBe(200);
    expect((await textIn('Is it in stock? Größe M 💙')).status).toBe(200);
    const bodies = () => [...feed.messages().values()].map(({ body }) => body);
    await expect.poll(bodies).toContain('Is it in stock? Größe M 💙');
    feed.close();
    const forged = `AccountSid=AC${'0f'.repeat(16)}&From=${BUYER}`;
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': 'no' };
    const answer = await key.send('/webhooks/twilio/messages', { method: 'POST', body: forged, headers });
    expect(answer.status).toBe(403);
  });

  test('SMS-6: a report comes back to the address that went out with the text, with its query', async () => {
    const { id } = await onlyTicket(key);
    const body = { body: 'It is.' };
    const { id: messageId } = await key.call('reply', { params: { id }, body });
    await expect.poll(() => shop.twilio.texts.map(one => one.body)).toContain('It is.');
    const sent = shop.twilio.texts.find(one => one.body === 'It is.');
    expect(sent?.statusCallback).toContain(`${proxy.url}/webhooks/twilio/status?`);
    expect((await shop.twilio.reportStatus(sent?.sid ?? '', 'delivered')).status).toBe(200);
    const status = async () => {
      const { data } = await key.call('listMessages', { params: { id } });
      return data.find(one => one.id === messageId)?.status;
    };
    await expect.poll(status).toBe('delivered');
  });

  test("CHAT-7: what is written to a visitor is in their tab at once, and their tab's is in the inbox", async () => {
    const owner = await memberClient(proxy.url, shop.parley.owner);
    const visitor = await openVisitor(proxy.url, (await owner.call('readSession')).workspace.id);
    const tab = await visitor.tab();
    await visitor.write('Hello');
    await key.call('reply', { params: { id: visitor.sessionId }, body: { body: 'Hello to you' } });
    const seen = () => tab.messages().map(({ body }) => body);
    await expect.poll(seen).toEqual(expect.arrayContaining(['Hello', 'Hello to you']));
    tab.close();
  });

  test('REPLY-4 DATA-1: pictures and files of the greatest size that is taken come through, and larger ones are told why', async () => {
    const picture = await still('png');
    const largest = Buffer.concat([picture, Buffer.alloc(16 * 1024 * 1024 - picture.length)]);
    expect(await upload(key, largest)).toMatchObject({ content_type: 'image/png' });
    const larger = await upload(key, Buffer.concat([largest, picture])).catch((error: unknown) => error);
    expect(larger).toBeInstanceOf(Refused);
    expect(larger).toMatchObject({ status: 422, code: 'media_too_large' });
    const type = 'multipart/form-data; boundary=x';
    const headers = { 'content-type': type, authorization: 'Bearer no' };
    const { path, method } = routes.uploadImport;
    // A file may have half a gigabyte; whether it is anybody's Parley says, not the proxy.
    expect(await ask({ path, method, headers, body: 'x'.repeat(18 * 1024 * 1024) })).toMatchObject({
      status: 401,
    });
  });

  test('DATA-2: what Shopify has signed comes byte for byte', async () => {
    await key.call('connectShopify', { body: { shop: 'North', api_secret: SHOP_SECRET } });
    const body = `${JSON.stringify(anOrder(7, { note: 'Grüße 💙' }), null, 3)}\r\n\t `;
    expect((await postNews({ url: proxy.url, topic: 'orders/create', body })).status).toBe(200);
    const headers = { 'x-shopify-shop-domain': 'north.myshopify.com', 'x-shopify-hmac-sha256': 'no' };
    const { status } = await key.send('/webhooks/shopify', {
      ...{ method: 'POST', body: `${body} `, headers: { ...JSON_BODY, ...headers } },
    });
    expect(status).toBe(403);
  });

  test('where a request comes from is what the proxy says, not what whoever sends it does', async () => {
    const owner = await memberClient(proxy.url, shop.parley.owner);
    const headers = { ...owner.headers, ...JSON_BODY, 'x-forwarded-for': '203.0.113.9' };
    const body = JSON.stringify({ attribution_window_hours: 36 });
    const asked = { path: '/api/v1/settings', method: 'PATCH', headers, body, localAddress: '127.0.0.2' };
    expect(await ask(asked)).toMatchObject({ status: 200 });
    const { data } = await owner.call('listAudit');
    expect(data[0]).toMatchObject({ fields: { attribution_window_hours: { to: 36 } }, ip: '127.0.0.2' });
  });

  test.each([
    '/metrics',
    '/metrics?x',
    '/%6detrics',
    '/./metrics',
    '//metrics',
    '/x/../metrics',
    '/metrics/',
  ])('of figures the world is told nothing: %s', async path => {
    const { body } = await ask({ path, method: 'GET' });
    expect(body).not.toContain('parley_messages_accepted_total');
  });

  test('TEAM-1: a restart behind it closes live screens, and those that come back miss nothing', {
    timeout: 120_000,
  }, async () => {
    const before = await openFeed(proxy.url, key.headers);
    const [hello] = before.frames;
    const after = hello?.type === 'hello' ? hello.change_number : undefined;
    await shop.parley.stop();
    await before.closed;
    expect((await fetch(`${proxy.url}/healthz`)).status).toBe(502);
    await shop.parley.restart();
    await expect.poll(() => fetch(`${proxy.url}/readyz`).then(({ status }) => status)).toBe(200);
    await textIn('Are you back?');
    const feed = await openFeed(proxy.url, key.headers, after);
    await expect.poll(() => [...feed.messages().values()].map(({ body }) => body)).toContain('Are you back?');
    feed.close();
  });

  type Asked = {
    path: string;
    method: string;
    headers?: Record<string, string>;
    body?: string;
    localAddress?: string;
  };

  /** As it is written, from an address of one's own. */
  function ask({ path, method, headers = {}, body = '', localAddress }: Asked) {
    return new Promise<{ status: number; body: string }>((resolve, reject) => {
      const { hostname, port } = new URL(proxy.url);
      const sent = request({ hostname, port, path, method, headers, localAddress, family: 4 });
      sent.on('error', reject);
      sent.on('response', answer => {
        void text(answer).then(told => resolve({ status: answer.statusCode ?? 0, body: told }), reject);
      });
      sent.end(body);
    });
  }
});
