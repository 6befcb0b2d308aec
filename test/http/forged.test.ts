import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { postSigned } from '../fakes/twilio/webhooks.ts';
import { SHOP_LINE, TWILIO_ACCOUNT } from '../harness/onTwilio.ts';
import { problemIn } from './problems.ts';
import { CUSTOMER_PHONE, openWebhookShop, PARAMS, type WebhookShop } from './webhookShop.ts';

let shop: WebhookShop;
beforeAll(async () => {
  shop = await openWebhookShop();
});
afterAll(() => shop.close());

/** Problems have the time of the clock: the newest is to be the last. */
beforeEach(() => {
  shop.clock.now = new Date(shop.clock.now.getTime() + 1000);
});

async function counted(): Promise<number> {
  const metrics = await (await fetch(`${shop.url}/metrics`)).text();
  return Number(/^parley_forged_requests_total\{provider="twilio"\} (\d+)/m.exec(metrics)?.[1] ?? 0);
}

const wrong = { 'x-twilio-signature': 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' };
const impostor = { ...TWILIO_ACCOUNT, authToken: 'another' };
const ofAccount = (AccountSid: string) => shop.unsigned({ ...PARAMS, AccountSid });
const signedFor = (signedUrl: string) =>
  postSigned(TWILIO_ACCOUNT, { url: shop.webhook, signedUrl, params: PARAMS });

test.each<[string, () => Promise<Response>, string]>([
  ['without a signature', () => shop.unsigned(PARAMS), 'no_signature'],
  ['with a wrong one', () => shop.unsigned(PARAMS, wrong), 'wrong_signature'],
  ["with another's", () => postSigned(impostor, { url: shop.webhook, params: PARAMS }), 'wrong_signature'],
  ['signed for another address', () => signedFor('https://elsewhere.example/'), 'wrong_signature'],
  ['of an account that is not ours', () => ofAccount(`AC${'9'.repeat(32)}`), 'unknown_account'],
  ['of an account with NUL', () => ofAccount('AC\0'), 'unknown_account'],
  ['of no account', () => shop.unsigned({ From: CUSTOMER_PHONE, To: SHOP_LINE }), 'unknown_account'],
  ['of 60,000 letters', () => shop.unsigned({ ...PARAMS, From: 'x'.repeat(60_000) }), 'no_signature'],
])('SMS-9: a request %s: 403, counted, shown, and no journal row', async (_, send, reason) => {
  const [before, soFar] = [await shop.journal(), await counted()];
  expect(await problemIn(await send())).toEqual([403, 'bad_signature']);
  expect(await counted()).toBe(soFar + 1);
  const shown = { kind: 'forged_signature', detail: reason, provider_id: null };
  expect(await shop.latestProblem()).toMatchObject(shown);
  expect(await shop.journal()).toEqual(before);
});

test("SMS-10: a forger cannot take a provider's id: the true text with that id is received", async () => {
  await shop.unsigned(PARAMS);
  expect((await shop.signed(PARAMS)).status).toBe(200);
  expect(await shop.journal()).toContainEqual({ providerKey: PARAMS.MessageSid, state: 'done' });
});

test('forged status reports are refused too, and change nothing', async () => {
  const url = `${shop.url}/webhooks/twilio/status`;
  const before = await shop.journal();
  const params = { ...PARAMS, MessageStatus: 'delivered' };
  expect(await problemIn(await postSigned(impostor, { url, params }))).toEqual([403, 'bad_signature']);
  expect(await shop.journal()).toEqual(before);
});

test('the log of them is capped', async () => {
  const ten = () => Promise.all(Array.from({ length: 10 }, () => shop.unsigned(PARAMS)));
  for (let at = 0; at < 51; at += 1) await ten();
  const rows = await shop.db.selectFrom('refusedRequests').select('id').execute();
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.length).toBeLessThanOrEqual(500);
});
