import { createServer } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import Telnyx from 'telnyx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { close, listen } from '../loopback.ts';
import { type FakeTelnyx, startFakeTelnyx } from './fakeTelnyx.ts';
import { newKeys } from './webhooks.ts';

const apiKey = 'KEY0000';
const profileId = '40017b7e-b3c0-4ac3-8740-9c3c5a0a0e0c';
const SHOP = '+12125550100';
const CUSTOMER = '+14155550123';
const HOOK = 'https://shop.example/webhooks/telnyx/1?reference=r';

let fake: FakeTelnyx;
beforeEach(async () => {
  fake = await startFakeTelnyx({ apiKey, profileId });
});
afterEach(() => fake.close());

/** The official SDK, at the fake's address. */
function sdk(key = apiKey, publicKey: string | null = null) {
  return new Telnyx({ apiKey: key, publicKey, baseURL: fake.apiBase, maxRetries: 0 });
}

const send = (text: string, rest: Partial<Telnyx.MessageSendParams> = {}) =>
  sdk().messages.send({ from: SHOP, to: CUSTOMER, text, webhook_url: HOOK, ...rest });

describe('the official SDK', () => {
  test('sends a text and reads it again', async () => {
    const { data } = await send('Ciao è 👍\nline two', { media_urls: ['https://a.example/1'], type: 'MMS' });
    expect(data).toMatchObject({
      record_type: 'message',
      direction: 'outbound',
      type: 'MMS',
      text: 'Ciao è 👍\nline two',
      from: { phone_number: SHOP },
      to: [{ phone_number: CUSTOMER, status: 'queued' }],
      media: [{ url: 'https://a.example/1' }],
      webhook_url: HOOK,
      messaging_profile_id: profileId,
      errors: [],
    });
    expect(await sdk().messages.retrieve(data?.id ?? '')).toEqual({ data });
    expect(fake.texts).toMatchObject([{ id: data?.id, to: CUSTOMER }]);
  });

  test('is told when there is no such message, and when it has no key', async () => {
    await expect(sdk().messages.retrieve('none')).rejects.toMatchObject({ status: 404 });
    const unauthorized = { status: 401, error: { errors: [{ code: '10009' }] } };
    await expect(sdk('wrong').messages.retrieve('none')).rejects.toMatchObject(unauthorized);
  });

  test.each([
    ['a number that is none', { to: 'nonsense' }, '40310'],
    ['11 parts', { text: 'x'.repeat(1531) }, '40302'],
    ['nothing to say', { text: '' }, '40316'],
    ['11 pictures', { media_urls: Array<string>(11).fill('https://a.example/1') }, '40317'],
  ])('is refused %s', async (_, change, code) => {
    const refusal = { status: 400, error: { errors: [{ code }] } };
    await expect(send('Hi', change)).rejects.toMatchObject(refusal);
    expect(fake.texts).toEqual([]);
  });

  test('reads the messaging profile', async () => {
    const { data } = await sdk().messagingProfiles.retrieve(profileId);
    expect(data).toMatchObject({ id: profileId, enabled: true });
    await expect(sdk().messagingProfiles.retrieve('another')).rejects.toMatchObject({ status: 404 });
  });

  test('searches the records, page after page, by number, way and time', async () => {
    for (let at = 0; at < 60; at += 1) await send(`${at}`);
    const missed = fake.miss({ from: CUSTOMER, to: SHOP, body: 'Hi' });
    const ids: (string | undefined)[] = [];
    const filter = { record_type: 'messaging', direction: 'outbound', cli: SHOP, cld: CUSTOMER } as const;
    const query = { filter, sort: ['-created_at'], 'page[size]': 250 };
    for await (const record of sdk().detailRecords.list(query)) {
      ids.push('uuid' in record ? record.uuid : undefined);
    }
    expect(ids.toSorted()).toEqual(fake.texts.map(text => text.id).toSorted());
    const since = (time: Date) => ({
      record_type: 'messaging' as const,
      cld: SHOP,
      created_at: { gte: time.toISOString() },
    });
    const [page] = [await sdk().detailRecords.list({ filter: since(new Date(Date.now() - 60_000)) })];
    expect(page.data).toMatchObject([{ uuid: missed, direction: 'inbound', cli: CUSTOMER, cld: SHOP }]);
    expect((await sdk().detailRecords.list({ filter: since(new Date(Date.now() + 60_000)) })).data).toEqual(
      [],
    );
  });
});

describe('told how to behave', () => {
  test('it refuses who has opted out as Telnyx does, and has taken nothing', async () => {
    fake.behave({ send: { error: '40300' } });
    const refusal = {
      status: 409,
      error: { errors: [{ code: '40300', title: 'Blocked due to STOP message' }] },
    };
    await expect(send('Hi')).rejects.toMatchObject(refusal);
    expect(fake.texts).toEqual([]);
  });

  test('it limits the rate, and the SDK waits and tries again', async () => {
    let tries = 0;
    fake.behave({ send: () => (++tries < 3 ? { rateLimit: 0 } : 'accept') });
    const patient = new Telnyx({ apiKey, baseURL: fake.apiBase, maxRetries: 5 });
    await patient.messages.send({ from: SHOP, to: CUSTOMER, text: 'Hi' });
    expect(tries).toBe(3);
  });

  test.each(['accept_then_reset', 'accept_then_500', 'accept_then_garbage'] as const)(
    '%s, and has it',
    async how => {
      fake.behave({ send: how });
      await send('Hi').catch(() => {});
      expect(fake.texts).toHaveLength(1);
    },
  );
});

describe('its webhooks', () => {
  type Call = { url: string; headers: Record<string, string>; body: string };
  const calls: Call[] = [];
  const app = createServer(async (request, response) => {
    const headers = request.headers as Record<string, string>;
    calls.push({ url: request.url ?? '', headers, body: await readText(request) });
    response.writeHead(200).end('ok');
  });
  let home = '';
  beforeEach(async () => {
    calls.length = 0;
    home = await listen(app);
  });
  afterEach(() => close(app));

  const unwrap = ({ body, headers } = calls[0] as Call, key = fake.publicKey) =>
    sdk(apiKey, key).webhooks.unwrap(body, { headers });

  test('bring a text that the SDK finds genuine, and the answer back', async () => {
    const text = { from: CUSTOMER, to: SHOP, body: 'Ciao è 👍', pictures: [Buffer.from('one')] };
    const answer = await fake.receive({ ...text, url: `${home}/sms`, autoresponse: 'STOP' });
    expect([answer.status, await answer.text()]).toEqual([200, 'ok']);
    const event = await unwrap();
    expect(event).toMatchObject({
      data: {
        event_type: 'message.received',
        payload: {
          direction: 'inbound',
          text: 'Ciao è 👍',
          from: { phone_number: CUSTOMER },
          to: [{ phone_number: SHOP }],
          media: [{ content_type: 'image/png', url: expect.stringContaining('/media/') }],
          autoresponse_type: 'STOP',
        },
      },
    });
  });

  test('are no longer genuine with another key, other words or another time', async () => {
    await fake.receive({ url: home, from: CUSTOMER, to: SHOP, body: 'Hi' });
    const [call] = calls as [Call];
    await expect(unwrap(call, newKeys().publicKey)).rejects.toThrow();
    await expect(unwrap({ ...call, body: call.body.replace('Hi', 'Ho') })).rejects.toThrow();
    const later = {
      ...call.headers,
      'telnyx-timestamp': String(Number(call.headers['telnyx-timestamp']) + 1),
    };
    await expect(unwrap({ ...call, headers: later })).rejects.toThrow();
  });

  test('report what became of a text, as its resource then says', async () => {
    const { data } = await send('Hi', { webhook_url: `${home}/status` });
    await fake.reportStatus(data?.id ?? '', 'delivery_failed', '40008');
    expect(calls[0]?.url).toBe('/status');
    const payload = { id: data?.id, to: [{ status: 'delivery_failed' }], errors: [{ code: '40008' }] };
    expect(await unwrap()).toMatchObject({ data: { event_type: 'message.finalized', payload } });
    expect(await sdk().messages.retrieve(data?.id ?? '')).toMatchObject({ data: payload });
  });

  test('are the same the second time', async () => {
    const again = { url: home, id: 'the-same', from: CUSTOMER, to: SHOP, body: 'Hi' };
    await fake.receive(again);
    await fake.receive(again);
    expect(
      (await sdk().detailRecords.list({ filter: { record_type: 'messaging', cld: SHOP } })).data,
    ).toHaveLength(1);
  });
});
