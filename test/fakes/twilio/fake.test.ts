import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import twilio from 'twilio';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FakeTwilio, startFakeTwilio } from './fakeTwilio.ts';

const accountSid = 'AC0123456789abcdef0123456789abcdef';
const authToken = 'token';
const SHOP = '+12125550100';
const CUSTOMER = '+14155550123';

let fake: FakeTwilio;
let now = new Date();
beforeEach(async () => {
  now = new Date('2026-11-27T23:59:58.700Z');
  fake = await startFakeTwilio({ accountSid, authToken, now: () => now });
});
afterEach(() => fake.close());

class Loopback extends twilio.RequestClient {
  override request: twilio.RequestClient['request'] = options =>
    super.request({ ...options, uri: options.uri.replace('https://api.twilio.com', fake.apiBase) });
}

/** The official SDK, its one fixed address exchanged for the fake's. */
function sdk(token = authToken, options = {}) {
  return twilio(accountSid, token, { httpClient: new Loopback(options) });
}

const create = (body: string, rest = {}) =>
  sdk().messages.create({ from: SHOP, to: CUSTOMER, body, ...rest });

describe('the official SDK', () => {
  test('creates a text and reads every field of it', async () => {
    const message = await create('Ciao è 👍\nline two', {
      mediaUrl: ['https://a.example/1', 'https://a.example/2'],
    });
    expect(message.toJSON()).toEqual({
      accountSid,
      apiVersion: '2010-04-01',
      body: 'Ciao è 👍\nline two',
      dateCreated: new Date('2026-11-27T23:59:58Z'),
      dateSent: null,
      dateUpdated: new Date('2026-11-27T23:59:58Z'),
      direction: 'outbound-api',
      errorCode: null,
      errorMessage: null,
      from: SHOP,
      messagingServiceSid: null,
      numMedia: '2',
      numSegments: '1',
      price: null,
      priceUnit: 'USD',
      sid: expect.stringMatching(/^MM[0-9a-f]{32}$/),
      status: 'queued',
      subresourceUris: { media: `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}/Media.json` },
      to: CUSTOMER,
      uri: `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}.json`,
    });
    expect(fake.texts).toMatchObject([
      { sid: message.sid, mediaUrls: ['https://a.example/1', 'https://a.example/2'] },
    ]);
  });

  test('creates one by a Messaging Service', async () => {
    const message = await sdk().messages.create({
      messagingServiceSid: 'MG1',
      to: CUSTOMER,
      body: 'Hi',
      statusCallback: fake.apiBase,
    });
    expect(message).toMatchObject({
      status: 'accepted',
      from: null,
      numSegments: '0',
      messagingServiceSid: 'MG1',
    });
  });

  test('fetches one, and is told when there is none', async () => {
    const { sid } = await create('Hi');
    expect(await sdk().messages(sid).fetch()).toMatchObject({ sid, body: 'Hi' });
    await expect(sdk().messages('SM0').fetch()).rejects.toMatchObject({ status: 404, code: 20404 });
  });

  test('is refused with the code that Twilio gives', async () => {
    await expect(create('Hi', { to: '+15005550004' })).rejects.toMatchObject({
      status: 400,
      code: 21610,
      message: 'Attempt to send to unsubscribed recipient',
      moreInfo: 'https://www.twilio.com/docs/errors/21610',
    });
    expect(fake.texts).toEqual([]);
  });

  test.each([
    ['+15005550001', 21211],
    ['+15005550002', 21612],
    ['+15005550003', 21408],
    ['+15005550009', 21614],
    ['nonsense', 21211],
  ])('texting %s is refused with %i', async (to, code) => {
    await expect(create('Hi', { to })).rejects.toMatchObject({ code });
  });

  test.each([
    [{ body: 'x'.repeat(1601) }, 21617],
    [{ body: '' }, 21602],
    [{ from: '' }, 21603],
    [{ to: '' }, 21604],
    [{ from: '+15005550007' }, 21606],
    [{ from: '+15005550008' }, 21611],
  ])('case %#: is refused with %i', async (change, code) => {
    await expect(create('Hi', change)).rejects.toMatchObject({ code });
  });

  test('does not get in with another token', async () => {
    await expect(sdk('wrong').messages.list()).rejects.toMatchObject({ status: 401, code: 20003 });
  });
});

describe("the official SDK's list", () => {
  test('has the newest first, page after page', async () => {
    for (const body of ['1', '2', '3', '4', '5']) await create(body);
    const first = await sdk().messages.page({ pageSize: 2 });
    const second = await first.nextPage();
    const third = await second?.nextPage();
    expect([first, second, third].map(page => page?.instances.map(one => one.body).join())).toEqual([
      '5,4',
      '3,2',
      '1',
    ]);
    expect(third?.nextPage()).toBeUndefined();
    expect(await sdk().messages.list({ pageSize: 2 })).toHaveLength(5);
  });

  test('is narrowed by either number', async () => {
    await create('a');
    await create('b', { to: '+14155550124' });
    await create('c', { from: '72404' });
    const bodies = async (filter: object) => (await sdk().messages.list(filter)).map(one => one.body).join();
    expect(await bodies({ to: CUSTOMER })).toBe('c,a');
    expect(await bodies({ from: SHOP })).toBe('b,a');
    expect(await bodies({ from: SHOP, to: CUSTOMER })).toBe('a');
  });

  test('is narrowed by the day of sending, in UTC, both days included; what still waits has none', async () => {
    for (const body of ['27th', '28th']) {
      const { sid } = await create(body, { statusCallback: fake.apiBase });
      await fake.reportStatus(sid, 'sent');
      now = new Date('2026-11-28T00:00:01Z');
    }
    await create('waits');
    const bodies = async (filter: object) => (await sdk().messages.list(filter)).map(one => one.body).join();
    const [day, next] = [new Date('2026-11-27T12:00:00Z'), new Date('2026-11-28T12:00:00Z')];
    expect(await bodies({ dateSent: day })).toBe('27th');
    expect(await bodies({ dateSentAfter: next })).toBe('28th');
    expect(await bodies({ dateSentAfter: day, dateSentBefore: next })).toBe('28th,27th');
    expect(await bodies({ dateSentBefore: day })).toBe('27th');
    expect(await bodies({})).toBe('waits,28th,27th');
  });
});

describe('told to behave', () => {
  test('as a rule for each text says, else as Twilio', async () => {
    fake.behave({ send: text => (text.body === 'no' ? { error: 30007 } : undefined) });
    await expect(create('no')).rejects.toMatchObject({ code: 30007 });
    await expect(create('yes', { to: '+15005550004' })).rejects.toMatchObject({ code: 21610 });
    expect((await create('yes')).status).toBe('queued');
  });

  test('it limits the rate, and the SDK waits and tries again', async () => {
    let tries = 0;
    fake.behave({ send: () => (++tries < 3 ? { rateLimit: 0 } : 'accept') });
    const client = sdk(authToken, { autoRetry: true, maxRetryDelay: 10 });
    await client.messages.create({ from: SHOP, to: CUSTOMER, body: 'Hi' });
    expect(tries).toBe(3);
  });

  test('it says how long it will be unavailable', async () => {
    let tries = 0;
    fake.behave({ send: () => (++tries < 2 ? { unavailable: 7 } : 'accept') });
    const request = { method: 'POST', body: new URLSearchParams({ To: CUSTOMER, From: SHOP, Body: 'Hi' }) };
    const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
    const url = `${fake.apiBase}/2010-04-01/Accounts/${accountSid}/Messages.json`;
    const answer = await fetch(url, { ...request, headers: { authorization } });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '7']);
  });

  test('it cannot be reached for a while, and is where it was afterwards', async () => {
    await fake.hangUp();
    await expect(create('Hi')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await fake.pickUp();
    await create('Hi again');
    expect(fake.texts.map(text => text.body)).toEqual(['Hi again']);
  });

  test('it is unavailable, and has taken nothing', async () => {
    fake.behave({ send: 'unavailable' });
    await expect(create('Hi')).rejects.toMatchObject({ status: 503 });
    expect(fake.texts).toEqual([]);
  });

  test.each(['accept_then_reset', 'accept_then_500', 'accept_then_garbage'] as const)(
    '%s, and has it',
    async send => {
      fake.behave({ send });
      await expect(create('Hi')).rejects.toThrow();
      expect(fake.texts).toHaveLength(1);
    },
  );
});

describe('its webhooks', () => {
  type Call = { url: string; signature: string; params: Record<string, string> };
  const calls: Call[] = [];
  const app = createServer(async (request, response) => {
    const params = Object.fromEntries(new URLSearchParams(await readText(request)));
    calls.push({ url: request.url ?? '', signature: String(request.headers['x-twilio-signature']), params });
    response.writeHead(200, { 'content-type': 'text/xml' }).end('<Response/>');
  });
  let home = '';
  beforeEach(async () => {
    calls.length = 0;
    await new Promise<void>(resolve => app.listen(0, '127.0.0.1', resolve));
    home = `http://127.0.0.1:${(app.address() as AddressInfo).port}`;
  });
  afterEach(() => new Promise(resolve => app.close(resolve)));

  test('bring a text that the SDK finds genuine, and the answer back', async () => {
    const url = `${home}/sms?shop=1`;
    const media = ['https://api.twilio.com/a.png'];
    const answer = await fake.receive({
      url,
      from: CUSTOMER,
      to: SHOP,
      body: 'Ciao è 👍\n ',
      media,
      extra: { OptOutType: 'STOP' },
    });
    expect([answer.status, await answer.text()]).toEqual([200, '<Response/>']);
    const [call] = calls;
    expect(call?.params).toMatchObject({
      Body: 'Ciao è 👍\n ',
      From: CUSTOMER,
      MediaUrl0: media[0],
      OptOutType: 'STOP',
    });
    expect(twilio.validateRequest(authToken, call?.signature ?? '', url, call?.params ?? {})).toBe(true);
    expect(twilio.validateRequest('other', call?.signature ?? '', url, call?.params ?? {})).toBe(false);
  });

  test('are signed for the address that Twilio was told', async () => {
    const signedUrl = 'https://shop.example/sms';
    await fake.receive({ url: `${home}/sms`, signedUrl, from: CUSTOMER, to: SHOP, body: 'Hi' });
    expect(
      twilio.validateRequest(authToken, calls[0]?.signature ?? '', signedUrl, calls[0]?.params ?? {}),
    ).toBe(true);
  });

  test('leave a received text in the list, once however often it is delivered', async () => {
    const again = { url: home, from: CUSTOMER, to: SHOP, body: 'Hi', extra: { MessageSid: 'SM1' } };
    await fake.receive(again);
    await fake.receive(again);
    const list = await sdk().messages.list({ to: SHOP });
    expect(list).toMatchObject([{ sid: 'SM1', direction: 'inbound', status: 'received' }]);
    expect(fake.texts).toEqual([]);
  });

  test('report what became of a text, as its resource then says', async () => {
    const { sid } = await create('Hi', { statusCallback: `${home}/status` });
    await fake.reportStatus(sid, 'undelivered', 30003);
    expect(calls).toMatchObject([
      { url: '/status', params: { MessageSid: sid, MessageStatus: 'undelivered', ErrorCode: '30003' } },
    ]);
    expect(
      twilio.validateRequest(authToken, calls[0]?.signature ?? '', `${home}/status`, calls[0]?.params ?? {}),
    ).toBe(true);
    expect(await sdk().messages(sid).fetch()).toMatchObject({ status: 'undelivered', errorCode: 30003 });
    await fake.reportStatus(sid, 'sent');
    expect(calls[1]?.params).not.toHaveProperty('ErrorCode');
  });
});
