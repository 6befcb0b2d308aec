import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ProviderName } from '../../server/channels/channel.ts';
import type { Line } from '../harness/otherLines.ts';
import type { Served } from '../harness/served.ts';
import { later } from './customers.ts';
import { type JsonFake, type JsonWebhookShop, openJsonWebhookShop } from './jsonWebhookShop.ts';
import { NOBODY, problemIn } from './problems.ts';

const CUSTOMER = '+14155550123';
const JSON_TYPE = { 'content-type': 'application/json' };

type UnderTest<Fake> = {
  provider: ProviderName;
  /** The shop's number there. */
  line: string;
  connect(served: Served): Promise<Line<Fake>>;
  /** The name of the header that carries the signature, and one of another signer's. */
  forge(body: string, at: Date): Record<string, string>;
  signatureHeader: string;
};

/** What a webhook must do, whichever of the providers that post JSON calls it. Gives the shop to further tests. */
export function describeJsonWebhook<Fake extends JsonFake>(
  under: UnderTest<Fake>,
): () => JsonWebhookShop<Fake> {
  let shop: JsonWebhookShop<Fake>;
  beforeAll(async () => {
    shop = await openJsonWebhookShop(under.provider, under.connect);
  });
  afterAll(() => shop.close());
  /** Problems have the time of the clock: the newest is to be the last. */
  beforeEach(() => later(shop, 1));
  const given = () => ({ ...under, shop });
  describe('SMS-9: a genuine text', () => describeTexts(given));
  describe('SMS-9 SMS-10: a reply', () => describeReplies(given));
  describe('SMS-9: a forged request', () => describeForged(given));
  describe('a body that cannot be read', () => describeBodies(given));
  return () => shop;
}

type Given = () => Omit<UnderTest<JsonFake>, 'connect'> & { shop: JsonWebhookShop<JsonFake> };

function describeTexts(given: Given): void {
  test('is answered with 200 once it is kept, and shown', async () => {
    const { shop, line } = given();
    const answer = await shop.texted({ id: 'text-1', from: CUSTOMER, to: line, body: 'È già lì? 👍' });
    expect(answer.status).toBe(200);
    expect(await shop.journal()).toContainEqual({ providerKey: 'text-1', state: 'done' });
    expect((await shop.ticketOf(CUSTOMER)).snippet).toMatchObject({ body: 'È già lì? 👍' });
  });

  test('SMS-10: counts once, however often it is delivered', async () => {
    const { shop, line } = given();
    const text = { id: 'text-2', from: CUSTOMER, to: line, body: 'twice' };
    const answers = await Promise.all([shop.texted(text), shop.texted(text)]);
    expect(answers.map(answer => answer.status)).toEqual([200, 200]);
    expect((await shop.thread(CUSTOMER)).filter(message => message.body === 'twice')).toHaveLength(1);
  });

  test('SMS-8: with pictures says how many were left out', async () => {
    const { shop, line } = given();
    const pictures = [Buffer.from('one'), Buffer.from('two')];
    await shop.texted({ from: CUSTOMER, to: line, body: 'Look', pictures });
    expect((await shop.thread(CUSTOMER)).at(-1)).toMatchObject({ body: 'Look', media_left_out: 2 });
  });

  test('to a number that is not ours is kept, and shown as a problem', async () => {
    const { shop } = given();
    const text = { id: 'text-3', from: CUSTOMER, to: '+12125550199', body: 'Hi' };
    expect((await shop.texted(text)).status).toBe(200);
    const shown = { kind: 'unknown_number', from: CUSTOMER, to: text.to, provider_id: 'text-3' };
    expect(await shop.latestProblem()).toMatchObject(shown);
    expect(await shop.journal()).toContainEqual({ providerKey: 'text-3', state: 'unroutable' });
  });

  test('with NUL in its words is stored without', async () => {
    const { shop, line } = given();
    await shop.texted({ from: CUSTOMER, to: line, body: 'a\0b' });
    expect((await shop.thread(CUSTOMER)).at(-1)?.body).toBe('a\uFFFDb');
  });

  test('from nobody that could be texted back is told so', async () => {
    const { shop, line } = given();
    const answer = await shop.texted({ from: 'Morlane', to: line, body: 'Hi' });
    expect(await problemIn(answer)).toEqual([422, 'invalid_request', expect.stringMatching(/from/)]);
  });
}

function describeReplies(given: Given): void {
  test('leaves from the number that was texted', async () => {
    const { shop, line } = given();
    for (const body of ['JOIN', 'Where is it?']) await shop.texted({ from: CUSTOMER, to: line, body });
    await shop.reply(CUSTOMER, 'On its way');
    expect((await shop.thread(CUSTOMER)).at(-1)).toMatchObject({ body: 'On its way', status: 'sent' });
    expect(shop.fake.texts.at(-1)).toMatchObject({ from: line, to: CUSTOMER });
  });
}

function describeForged(given: Given): void {
  const BODY = '{"type":"mo_text","data":{"event_type":"message.received"}}';
  const post = (path: string, headers: Record<string, string>, body = BODY) =>
    fetch(given().shop.url + path, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body });
  const home = () => `/webhooks/${given().provider}`;
  const toOurs = (headers: Record<string, string> = {}) =>
    post(`${home()}/${given().shop.accountId}`, headers);

  test.each<[string, () => Promise<Response>, string]>([
    ['without a signature', () => toOurs(), 'no_signature'],
    ['with a wrong one', () => toOurs({ [given().signatureHeader]: 'AAAA' }), 'wrong_signature'],
    ["with another's", () => toOurs(given().forge(BODY, given().shop.clock.now)), 'wrong_signature'],
    ['to an account that is not ours', () => post(`${home()}/${NOBODY}`, {}), 'unknown_account'],
    ['to an account that is none', () => post(`${home()}/a%00b`, {}), 'unknown_account'],
  ])('%s: 403, counted, shown, and no journal row', async (_, send, reason) => {
    const { shop } = given();
    const [before, soFar] = [await shop.journal(), await shop.forgedSoFar()];
    expect(await problemIn(await send())).toEqual([403, 'bad_signature']);
    expect(await shop.forgedSoFar()).toBe(soFar + 1);
    const shown = { kind: 'forged_signature', detail: reason, provider_id: null };
    expect(await shop.latestProblem()).toMatchObject(shown);
    expect(await shop.journal()).toEqual(before);
  });

  test('genuine, but for an account at another provider', async () => {
    const other = given().provider === 'sinch' ? 'telnyx' : 'sinch';
    const answer = await given().shop.fake.post(
      `${given().shop.url}/webhooks/${other}/${given().shop.accountId}`,
      BODY,
    );
    expect(await problemIn(answer)).toEqual([403, 'bad_signature']);
  });
}

function describeBodies(given: Given): void {
  const raw = (body: string | Buffer, type = JSON_TYPE['content-type']) =>
    fetch(given().shop.webhook, { method: 'POST', headers: { 'content-type': type }, body });

  test.each<[string, () => Promise<Response>, number, string]>([
    ['invalid UTF-8', () => raw(Buffer.from([0x22, 0xff, 0x22])), 400, 'invalid_encoding'],
    ['half of it', () => raw('{"type":'), 400, 'invalid_json'],
    ['an empty one', () => raw(''), 400, 'invalid_json'],
    ['too large', () => raw(JSON.stringify('x'.repeat(70_000))), 413, 'body_too_large'],
    ['a form', () => raw('Body=Hi', 'application/x-www-form-urlencoded'), 415, 'unsupported_media_type'],
    ['nothing', () => fetch(given().shop.webhook, { method: 'POST' }), 403, 'bad_signature'],
    ['null', () => raw('null'), 403, 'bad_signature'],
    [
      'the name of a prototype',
      () => raw('{"__proto__":{"type":"mo_text"},"constructor":1}'),
      403,
      'bad_signature',
    ],
    ['too deep', () => raw(`${'['.repeat(20_000)}${']'.repeat(20_000)}`), 403, 'bad_signature'],
  ])('%s', async (_, send, status, code) => {
    expect(await problemIn(await send())).toEqual([status, code]);
  });

  test.each(['null', '[]', '7', '"text"', '{}', '{"data":null}', '{"type":"mo_fax"}'])(
    '%s, though it is signed',
    async body => {
      const { shop } = given();
      const before = await shop.journal();
      const [status, code] = await problemIn(await shop.fake.post(shop.webhook, body));
      expect([status, code]).toEqual([422, 'invalid_request']);
      expect(await shop.journal()).toEqual(before);
    },
  );
}
