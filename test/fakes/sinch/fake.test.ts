import { createServer } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import type { Sms } from '@sinch/sms';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { close, listen } from '../loopback.ts';
import { type FakeSinch, startFakeSinch } from './fakeSinch.ts';
import { SmsCallbackWebhooks, SmsService } from './sdk.ts';

const PLAN = { servicePlanId: 'plan0000', apiToken: 'token0000' };
const webhookSecret = 'the secret of the callbacks';
const SHOP = '+12125550100';
const CUSTOMER = '+14155550123';

let fake: FakeSinch;
beforeEach(async () => {
  fake = await startFakeSinch({ ...PLAN, webhookSecret });
});
afterEach(() => fake.close());

/** The official SDK, at the fake's address. */
const sdk = (change: object = {}) =>
  new SmsService({ ...PLAN, smsRegion: 'us', smsHostname: fake.apiBase, ...change });

const send = (body: string, rest: Partial<Sms.TextRequest> = {}) =>
  sdk().batches.sendTextMessage({ sendSMSRequestBody: { from: SHOP, to: [CUSTOMER], body, ...rest } });

describe('the official SDK', () => {
  test('sends a text and reads it again', async () => {
    const batch = await send('Ciao è 👍\nline two', { client_reference: 'r-1', callback_url: fake.apiBase });
    expect(batch).toMatchObject({
      id: expect.stringMatching(/^[0-9A-Z]{26}$/),
      from: '12125550100',
      to: ['14155550123'],
      type: 'mt_text',
      body: 'Ciao è 👍\nline two',
      client_reference: 'r-1',
      canceled: false,
      created_at: expect.any(Date),
    });
    expect(await sdk().batches.get({ batch_id: batch.id ?? '' })).toEqual(batch);
  });

  test('sends a picture', async () => {
    const body = { url: 'https://a.example/1.jpg', message: 'Look' };
    const asked = { from: SHOP, to: [CUSTOMER], body };
    const batch = await sdk().batches.sendMediaMessage({ sendSMSRequestBody: asked });
    expect(batch).toMatchObject({ type: 'mt_media', body });
    expect(fake.texts).toMatchObject([{ body: 'Look', mediaUrl: body.url }]);
  });

  test('finds a text by its reference', async () => {
    const { id } = await send('one', { client_reference: 'r-1' });
    await send('two', { client_reference: 'r-2' });
    const page = await sdk().batches.list({ client_reference: 'r-1' });
    expect(page.data).toMatchObject([{ id, client_reference: 'r-1' }]);
  });

  test('reads what became of it, in both ways', async () => {
    const { id = '' } = await send('Hi', { callback_url: fake.apiBase });
    await fake.reportStatus(id, 'Failed', 402);
    const theirs = { status: 'Failed', code: 402 };
    const reports = sdk().deliveryReports;
    expect(await reports.getForNumber({ batch_id: id, phone_number: '14155550123' })).toMatchObject(theirs);
    expect(await reports.get({ batch_id: id })).toMatchObject({ statuses: [{ ...theirs, count: 1 }] });
  });

  test('lists what customers sent, page after page, the newest first', async () => {
    const ids = Array.from({ length: 70 }, (_, at) => fake.miss({ from: CUSTOMER, to: SHOP, body: `${at}` }));
    fake.miss({ from: CUSTOMER, to: '+12125550177', body: 'elsewhere' });
    const listed: string[] = [];
    for await (const inbound of sdk().inbounds.list({ to: [SHOP], page_size: 30 })) listed.push(inbound.id);
    expect(listed).toEqual(ids.toReversed());
    expect((await sdk().inbounds.list({ start_date: new Date(Date.now() + 60_000) })).data).toEqual([]);
  });

  test.each([
    ['a number that is none', { to: ['nonsense'] }, 400],
    ['nobody', { to: [] }, 400],
    ['nothing to say', { body: '' }, 400],
    ['2,001 characters', { body: 'x'.repeat(2001) }, 400],
  ])('is refused %s', async (_, change, statusCode) => {
    await expect(send('Hi', change)).rejects.toMatchObject({ statusCode });
    expect(fake.texts).toEqual([]);
  });

  test('does not get in with another token, or to another plan', async () => {
    await expect(sdk({ apiToken: 'wrong' }).batches.list()).rejects.toMatchObject({ statusCode: 401 });
    await expect(sdk({ servicePlanId: 'another' }).batches.list()).rejects.toMatchObject({ statusCode: 404 });
  });
});

describe('told how to behave', () => {
  test('it refuses with a code of its own, and has taken nothing', async () => {
    fake.behave({ send: { error: 'blocked_account' } });
    await expect(send('Hi')).rejects.toMatchObject({
      statusCode: 403,
      data: expect.stringContaining('blocked_account'),
    });
    expect(fake.texts).toEqual([]);
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

describe('its callbacks', () => {
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

  const isGenuine = ({ headers, body } = calls[0] as Call, secret = webhookSecret) =>
    new SmsCallbackWebhooks(secret).validateAuthenticationHeader(headers, body);
  const read = () => SmsCallbackWebhooks.parseEvent(calls[0]?.body);

  test('bring a text that the SDK finds genuine, and the answer back', async () => {
    const answer = await fake.receive({ url: `${home}/sms`, from: CUSTOMER, to: SHOP, body: 'Ciao è 👍' });
    expect([answer.status, await answer.text()]).toEqual([200, 'ok']);
    expect(isGenuine()).toBe(true);
    const text = { type: 'mo_text', from: '14155550123', to: '12125550100', body: 'Ciao è 👍' };
    expect(read()).toMatchObject({ ...text, received_at: expect.any(Date) });
  });

  test('bring pictures', async () => {
    const text = { from: CUSTOMER, to: SHOP, body: 'Look', pictures: [Buffer.from('one')] };
    await fake.receive({ url: home, ...text });
    const media = [
      { url: expect.stringContaining('/media/'), content_type: 'image/png', status: 'Uploaded', code: 0 },
    ];
    expect(read()).toMatchObject({ type: 'mo_media', body: { message: 'Look', media } });
  });

  test('are no longer genuine with another secret or other words', async () => {
    await fake.receive({ url: home, from: CUSTOMER, to: SHOP, body: 'Hi' });
    const [call] = calls as [Call];
    expect(isGenuine(call, 'another')).toBe(false);
    expect(isGenuine({ ...call, body: call.body.replace('Hi', 'Ho') })).toBe(false);
  });

  test('report what became of a text, for its phone or for its batch', async () => {
    const { id = '' } = await send('Hi', { callback_url: `${home}/status`, client_reference: 'r-1' });
    await fake.reportStatus(id, 'Dispatched', 401);
    expect(calls[0]?.url).toBe('/status');
    expect(isGenuine()).toBe(true);
    const report = { batch_id: id, status: 'Dispatched', code: 401, client_reference: 'r-1' };
    expect(read()).toMatchObject({ type: 'recipient_delivery_report_sms', ...report });
    await fake.reportStatus(id, 'Delivered', 0, 'batch');
    const whole = { type: 'delivery_report_sms', statuses: [{ status: 'Delivered', code: 0 }] };
    expect(SmsCallbackWebhooks.parseEvent(calls[1]?.body)).toMatchObject(whole);
  });
});
