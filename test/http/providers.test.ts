import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SINCH_REGIONS as ADAPTERS_REGIONS, SINCH_REGIONS } from '../../contract/providers.ts';
import { twilioChannel } from '../../server/channels/sms/twilio/twilio.ts';
import { SHOP_NUMBER } from '../harness/shop.ts';
import { queryAs } from '../walls/catalog.ts';
import { problemIn } from './problems.ts';
import { openProviderShop, PLAN, PROFILE, type ProviderShop, SERVICE, TWILIO } from './providerShop.ts';

let shop: ProviderShop;
beforeAll(async () => {
  shop = await openProviderShop();
});
afterAll(() => shop.close());

describe('what cannot be connected', () => {
  /** What is changed, by whom it is refused with what, and where. */
  test.each([
    ['provider', { provider: 'vonage' }, '/provider'],
    ['provider', { provider: 'simulator' }, '/provider'],
    ['name', { name: ' ' }, '/name'],
    ['external_id', { external_id: 'AC123' }, '/external_id'],
    ['external_id', { external_id: `SK${'1a'.repeat(16)}` }, '/external_id'],
    ['secret', { secret: '' }, '/secret'],
    ['secret', { secret: 'two words' }, '/secret'],
    ['secret', { secret: undefined }, '/secret'],
    ['options', { options: { messaging_service_sid: 'MG1' } }, '/options/messaging_service_sid'],
    ['options', { options: { region: 'eu' } }, '/options/region'],
    ['webhook_secret', { webhook_secret: 'x' }, '/webhook_secret'],
    ['numbers', { numbers: Array(51).fill('+12125550111') }, '/numbers'],
  ])('SET-2: Twilio with %s as %o', async (_, change, pointer) => {
    expect(await problemIn(await shop.connect({ ...shop.bodies.twilio, ...change }))).toEqual([
      422,
      'invalid_request',
      pointer,
    ]);
  });

  test.each([
    ['telnyx', { external_id: 'profile' }, '/external_id'],
    ['telnyx', { options: { public_key: 'AAAA' } }, '/options/public_key'],
    ['telnyx', { options: {} }, '/options/public_key'],
    ['sinch', { options: { region: 'mars' } }, '/options/region'],
    ['sinch', { webhook_secret: undefined }, '/webhook_secret'],
    ['sinch', { external_id: 'plan/../admin' }, '/external_id'],
  ] as const)('SET-2: %s with %o', async (provider, change, pointer) => {
    const body = shop.bodies[provider];
    expect(await problemIn(await shop.connect({ ...body, ...change }))).toEqual([
      422,
      'invalid_request',
      pointer,
    ]);
  });

  test.each([
    ['MORLANE', 'branded_sender'],
    ['+999123', 'invalid_phone'],
  ])('SMS-7: %s among the numbers: %s', async (number, code) => {
    const numbers = ['+12125550111', number];
    expect(await problemIn(await shop.connect({ ...shop.bodies.twilio, numbers }))).toEqual([
      422,
      code,
      '/numbers/1',
    ]);
  });

  test.each(['twilio', 'telnyx', 'sinch'] as const)('SMS-9: what %s does not accept', async provider => {
    const body = shop.bodies[provider];
    expect(await problemIn(await shop.connect({ ...body, secret: 'another' }))).toEqual([
      ...[422, 'provider_refused', '/secret'],
    ]);
  });

  test('SMS-9: what cannot be asked about now', async () => {
    const { channels } = shop.context;
    const { twilio: asked } = channels;
    channels.twilio = twilioChannel({ apiBase: 'http://127.0.0.1:9' });
    expect(await problemIn(await shop.connect(shop.bodies.twilio))).toEqual([409, 'provider_unreachable']);
    if (asked) channels.twilio = asked;
  });

  test('none of it was kept', async () => {
    expect((await shop.accounts()).map(one => one.provider)).toEqual(['simulator']);
    expect((await shop.admin.call('listNumbers')).data.map(one => one.phone)).toEqual([SHOP_NUMBER]);
  });
});

describe('an account that is connected', () => {
  test('SMS-9 SET-1: has its numbers, and the addresses to give the provider; the simulator is off', async () => {
    const account = await shop.connected('twilio');
    const home = `${shop.url}/webhooks/twilio`;
    expect(account).toMatchObject({
      ...{ provider: 'twilio', name: 'Twilio, US', external_id: TWILIO.accountSid, retired_at: null },
      ...{ secret_set: true, set_by_environment: false, options: { messaging_service_sid: SERVICE } },
      webhook_urls: { messages: `${home}/messages`, status: `${home}/status` },
    });
    expect(account.numbers.map(one => [one.phone, one.gone_at])).toEqual([
      ['+12125550111', null],
      ['24680', null],
    ]);
    const simulator = await shop.accountAt('simulator');
    expect(simulator).toMatchObject({ retired_at: expect.any(String), webhook_urls: null });
    expect(simulator.numbers.map(one => one.gone_at)).toEqual([simulator.retired_at]);
  });

  test.each(['telnyx', 'sinch'] as const)(
    'SMS-9: at %s it is posted to an address of its own',
    async provider => {
      const { id, webhook_urls } = await shop.connected(provider);
      const address = `${shop.url}/webhooks/${provider}/${id}`;
      expect(webhook_urls).toEqual({ messages: address, status: address });
    },
  );

  test('SET-2: is connected once', async () => {
    expect(await problemIn(await shop.connect(shop.bodies.twilio))).toEqual([
      409,
      'duplicate_account',
      '/external_id',
    ]);
  });

  test('no answer tells a secret, nor does the table', async () => {
    const told = await (await shop.admin.send('/api/v1/provider_accounts')).text();
    const { rows } = await queryAs(shop.owner, client =>
      client.query(`select t::text, encode(secret, 'escape') as secret from provider_accounts t`),
    );
    const kept = JSON.stringify(rows);
    expect(rows).toHaveLength(4);
    for (const secret of [TWILIO.authToken, PROFILE.apiKey, PLAN.apiToken, PLAN.webhookSecret]) {
      expect(told).not.toContain(secret);
      expect(kept).not.toContain(secret);
    }
  });

  test('SMS-1: is heard at once, on all of its numbers', async () => {
    for (const to of ['+12125550111', '24680']) {
      const url = `${shop.url}/webhooks/twilio/messages`;
      const answer = await shop.twilio.receive({ url, from: '+14155550171', to, body: `To ${to}` });
      expect(answer.status).toBe(200);
    }
    const { data } = await shop.admin.call('listTickets', { query: { q: '+14155550171' } });
    expect(data[0]?.snippet).toMatchObject({ body: 'To 24680' });
  });

  test('SET-2: every change is told, by the names of what changed', async () => {
    const { rows } = await queryAs(shop.owner, client =>
      client.query(`select fields, actor_kind from changes where type = 'settings.updated' order by number`),
    );
    const { id } = await shop.accountAt('twilio');
    expect(rows[0]).toEqual({
      fields: { [`provider_accounts/${id}/connected`]: { from: null, to: null } },
      actor_kind: 'member',
    });
    expect(JSON.stringify(rows)).not.toContain(TWILIO.authToken);
  });
});

test('SMS-9: the regions of the contract are those that the adapter knows', () => {
  expect(SINCH_REGIONS).toEqual(ADAPTERS_REGIONS);
});
