import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REAL_PROVIDERS, type RealProvider } from '../../contract/providers.ts';
import { readSecrets } from '../../server/channels/sms/sinch/secrets.ts';
import { twilioChannel } from '../../server/channels/sms/twilio/twilio.ts';
import { connectProvider } from '../../server/store/connectProvider.ts';
import { providerAccounts } from '../../server/store/providerAccounts.ts';
import { startFakeTwilio } from '../fakes/twilio/fakeTwilio.ts';
import { SHOP_NUMBER } from '../harness/shop.ts';
import { openAnotherShop } from './anotherShop.ts';
import { NOBODY, problemIn } from './problems.ts';
import { openProviderShop, PLAN, type ProviderShop, SERVICE, TWILIO } from './providerShop.ts';

let shop: ProviderShop;
beforeAll(async () => {
  shop = await openProviderShop();
  for (const provider of REAL_PROVIDERS) await shop.connected(provider);
});
afterAll(() => shop.close());

describe('changing an account', () => {
  const patch = async (provider: string, body: object) =>
    shop.ask('PATCH', `provider_accounts/${(await shop.accountAt(provider)).id}`, body);
  const kept = async (provider: RealProvider) => {
    const { external_id } = await shop.accountAt(provider);
    return shop.context.accounts.named(provider, external_id);
  };

  test('SET-2: another name asks nobody', async () => {
    const { channels } = shop.context;
    const asked = channels.twilio;
    channels.twilio = twilioChannel({ apiBase: 'http://127.0.0.1:9' });
    const answer = await patch('twilio', { name: 'Twilio, old' });
    expect(await answer.json()).toMatchObject({ name: 'Twilio, old' });
    if (asked) channels.twilio = asked;
  });

  test('SET-2: options that are not named stay, and null takes one away', async () => {
    expect((await patch('twilio', { options: {} })).status).toBe(200);
    expect((await shop.accountAt('twilio')).options).toEqual({ messaging_service_sid: SERVICE });
    await patch('twilio', { options: { messaging_service_sid: null } });
    expect((await shop.accountAt('twilio')).options).toEqual({});
  });

  test('SET-2: another secret counts once the provider accepts it, from then on', async () => {
    const { db, clock, context } = shop;
    const anotherNode = providerAccounts(db, context.installation.box, () => clock.now);
    const elsewhere = async () => (await anotherNode.named('twilio', TWILIO.accountSid))?.secret;
    const refused = [422, 'provider_refused', '/secret'];
    expect(await problemIn(await patch('twilio', { secret: 'rotated' }))).toEqual(refused);
    expect([(await kept('twilio'))?.secret, await elsewhere()]).toEqual([TWILIO.authToken, TWILIO.authToken]);

    const rotated = await startFakeTwilio({ ...TWILIO, authToken: 'rotated' });
    context.channels.twilio = twilioChannel({ apiBase: rotated.apiBase });
    expect((await patch('twilio', { secret: 'rotated' })).status).toBe(200);
    const url = `${shop.url}/webhooks/twilio/messages`;
    const text = { url, from: '+14155550172', to: '+12125550111', body: 'Signed anew' };
    expect((await rotated.receive(text)).status).toBe(200);
    expect((await shop.twilio.receive(text)).status).toBe(403);
    clock.now = new Date(clock.now.getTime() + 10_000);
    expect(await elsewhere()).toBe('rotated');
    await rotated.close();
  });

  test('SMS-9: of Sinch’s two secrets one can change', async () => {
    expect((await patch('sinch', { webhook_secret: 'another-one' })).status).toBe(200);
    expect(readSecrets((await kept('sinch'))?.secret ?? '')).toEqual({
      apiToken: PLAN.apiToken,
      webhookSecret: 'another-one',
    });
  });

  test.each([
    ['twilio', { webhook_secret: 'x' }, '/webhook_secret'],
    ['twilio', { options: { region: 'eu' } }, '/options/region'],
    ['telnyx', { options: { messaging_service_sid: SERVICE } }, '/options/messaging_service_sid'],
    ['sinch', { options: { region: null } }, '/options/region'],
    ['sinch', { external_id: 'another' }, '/external_id'],
  ])('SET-2: %s has no %o', async (provider, body, pointer) => {
    expect(await problemIn(await patch(provider, body))).toEqual([422, 'invalid_request', pointer]);
  });

  test('SET-2: what the environment names is changed there', async () => {
    const { installation } = shop.context;
    const { id, numbers } = await shop.accountAt('twilio');
    const phones = numbers.slice(0, 1).map(one => one.phone);
    installation.named = { provider: 'twilio', externalId: TWILIO.accountSid, numbers: phones };
    expect(await shop.accountAt('twilio')).toMatchObject({ set_by_environment: true });
    const refused = [409, 'set_by_environment'];
    expect(await problemIn(await patch('twilio', { name: 'Mine' }))).toEqual(refused);
    expect(await problemIn(await shop.ask('DELETE', `provider_accounts/${id}`))).toEqual(refused);
    expect(await problemIn(await shop.ask('DELETE', `numbers/${numbers[0]?.id}`))).toEqual(refused);
    installation.named = null;
  });

  test('SET-2: the simulator is nobody’s to change', async () => {
    const { id } = await shop.accountAt('simulator');
    expect(await problemIn(await shop.ask('DELETE', `provider_accounts/${id}`))).toEqual([
      409,
      'account_retired',
    ]);
    expect(await problemIn(await shop.ask('PATCH', `provider_accounts/${NOBODY}`, { name: 'x' }))).toEqual([
      404,
      'not_found',
    ]);
  });
});

describe('an account that is retired', () => {
  test('SMS-9: sends nothing any more, and says so', async () => {
    const { id } = await shop.accountAt('telnyx');
    const account = await shop.admin.call('retireProviderAccount', { params: { id } });
    expect(account.retired_at).not.toBeNull();
    expect(account.numbers.map(one => one.gone_at)).toEqual([account.retired_at]);
    const refused = [409, 'account_retired'];
    expect(await problemIn(await shop.ask('PATCH', `provider_accounts/${id}`, { name: 'x' }))).toEqual(
      refused,
    );
    expect(
      await problemIn(await shop.ask('POST', `provider_accounts/${id}/test`, { to: '+14155550180' })),
    ).toEqual(refused);
    const [number] = account.numbers;
    expect(await problemIn(await shop.ask('PATCH', `numbers/${number?.id}`, { gone: false }))).toEqual(
      refused,
    );
  });

  test('SMS-10: what is texted to it all the same is not lost', async () => {
    const { webhook_urls } = await shop.accountAt('telnyx');
    const text = { from: '+14155550173', to: '+12125550122', body: 'Still there?' };
    expect((await shop.telnyx.receive({ ...text, url: webhook_urls?.messages ?? '' })).status).toBe(200);
    const [ticket] = (await shop.admin.call('listTickets', { query: { q: '+14155550173' } })).data;
    expect(ticket?.snippet).toMatchObject({ body: 'Still there?' });
  });

  test('SMS-9: comes back when it is connected again, under the same address', async () => {
    const before = await shop.accountAt('telnyx');
    const account = await shop.connected('telnyx', { name: 'Telnyx again' });
    expect(account).toMatchObject({ id: before.id, name: 'Telnyx again', retired_at: null });
    expect(account.numbers.map(one => [one.phone, one.gone_at])).toEqual([['+12125550122', null]]);
  });

  test('SET-1: once none is left, the simulator stands in again, with its numbers', async () => {
    for (const provider of REAL_PROVIDERS)
      await shop.admin.call('retireProviderAccount', { params: { id: (await shop.accountAt(provider)).id } });
    expect(await shop.accountAt('simulator')).toMatchObject({ retired_at: null });
    const live = (await shop.admin.call('listNumbers')).data.filter(one => one.gone_at === null);
    expect(live.map(one => one.phone)).toEqual([SHOP_NUMBER]);
  });
});

test('SMS-9: what another workspace has connected cannot be connected here', async () => {
  const theirs = { accountSid: `AC${'3c'.repeat(16)}`, authToken: 'theirs' };
  const fake = await startFakeTwilio(theirs);
  shop.context.channels.twilio = twilioChannel({ apiBase: fake.apiBase });
  const { db, clock, context } = shop;
  const { workspaceId } = await openAnotherShop(shop);
  const draft = { provider: 'twilio' as const, externalId: theirs.accountSid, secret: 'theirs', numbers: [] };
  await connectProvider(db, context.installation.box, workspaceId, draft, clock.now);
  const body = { ...shop.bodies.twilio, external_id: theirs.accountSid, secret: 'theirs', numbers: [] };
  expect(await problemIn(await shop.connect(body))).toEqual([409, 'duplicate_account', '/external_id']);
  await fake.close();
});
