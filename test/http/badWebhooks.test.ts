import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { problemIn } from './problems.ts';
import { CUSTOMER_PHONE, FORM, openWebhookShop, PARAMS, type WebhookShop } from './webhookShop.ts';

let shop: WebhookShop;
beforeAll(async () => {
  shop = await openWebhookShop();
});
afterAll(() => shop.close());

/** Problems have the time of the clock: the newest is to be the last. */
beforeEach(() => {
  shop.clock.now = new Date(shop.clock.now.getTime() + 1000);
});

const EMPTY_TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response/>';
const sidOf = (digit: string) => `SM${digit.repeat(32)}`;

describe('SMS-9: a genuine request', () => {
  test('with parameters that nobody knows yet is taken, and answered with an empty TwiML', async () => {
    const answer = await shop.signed({ ...PARAMS, Colour: 'red', 'A\0B': 'c', Empty: '' });
    expect([answer.status, await answer.text()]).toEqual([200, EMPTY_TWIML]);
    expect(answer.headers.get('content-type')).toContain('text/xml');
    expect(await shop.journal()).toContainEqual({ providerKey: PARAMS.MessageSid, state: 'done' });
  });

  test('to a number that is not ours is kept, and shown', async () => {
    const [MessageSid, To] = [sidOf('2'), '+12125550199'];
    expect((await shop.signed({ ...PARAMS, MessageSid, To })).status).toBe(200);
    const shown = { kind: 'unknown_number', from: CUSTOMER_PHONE, to: To, provider_id: MessageSid };
    expect(await shop.latestProblem()).toMatchObject(shown);
    expect(await shop.journal()).toContainEqual({ providerKey: MessageSid, state: 'unroutable' });
  });

  test('SMS-10: that reports of a text which nobody knows is kept, and shown', async () => {
    const MessageSid = sidOf('3');
    const report = { ...PARAMS, MessageSid, MessageStatus: 'delivered' };
    expect((await shop.signed(report, '/webhooks/twilio/status')).status).toBe(200);
    const provider_id = expect.stringContaining(MessageSid);
    expect(await shop.latestProblem()).toMatchObject({ kind: 'not_processed', provider_id });
  });

  test('with NUL in its words is stored without', async () => {
    const odd = { MessageSid: sidOf('4'), Body: 'a\0b', FromCity: 'San\0Francisco', FromState: '\0' };
    expect((await shop.signed({ ...PARAMS, ...odd })).status).toBe(200);
    const [ticket] = (await (await shop.as('owner')).call('listTickets')).data;
    expect(ticket?.snippet?.body).toBe('a\uFFFDb');
  });

  test.each([
    ['From', { From: '' }],
    ['From', { From: 'whatsapp:+14155550123' }],
    ['To', { To: 'x' }],
    ['MessageSid', { MessageSid: '' }],
    ['MessageSid', { MessageSid: 'SM\0' }],
  ])('without a readable %s is told so', async (field, change) => {
    const answer = await shop.signed({ ...PARAMS, ...change });
    expect(await problemIn(answer)).toEqual([422, 'invalid_request', field]);
  });
});

describe('a body that cannot be read', () => {
  const raw = (body: string | Buffer, type = FORM['content-type']) =>
    fetch(shop.webhook, { method: 'POST', headers: { 'content-type': type }, body });

  test.each<[string, () => Promise<Response>, number, string]>([
    ['invalid UTF-8', () => raw(Buffer.from([0x42, 0x3d, 0xff])), 400, 'invalid_encoding'],
    ['too large', () => raw(`Body=${'x'.repeat(70_000)}`), 413, 'body_too_large'],
    ['JSON', () => raw('{}', 'application/json'), 415, 'unsupported_media_type'],
    ['nothing', () => fetch(shop.webhook, { method: 'POST' }), 403, 'bad_signature'],
    ['an empty form', () => raw(''), 403, 'bad_signature'],
    ['half an escape', () => raw('Body=%f&AccountSid=%'), 403, 'bad_signature'],
    ['the name of a prototype', () => raw('__proto__=x&constructor=y'), 403, 'bad_signature'],
    ['one field a thousand times', () => raw('AccountSid=a&'.repeat(1000)), 403, 'bad_signature'],
  ])('%s', async (_, send, status, code) => {
    expect(await problemIn(await send())).toEqual([status, code]);
  });
});
