import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemIn } from './problems.ts';
import { aMinuteLater, openProviderShop, type ProviderShop } from './providerShop.ts';

let shop: ProviderShop;
beforeAll(async () => {
  shop = await openProviderShop();
  for (const provider of ['twilio', 'sinch'] as const) await shop.connected(provider);
});
afterAll(() => shop.close());

describe('a test text', () => {
  const tested = async (body: object, provider = 'twilio') =>
    shop.ask('POST', `provider_accounts/${(await shop.accountAt(provider)).id}/test`, body);

  test('SET-1 REPLY-6: leaves from the first number in the shop’s words, past all threads, and is metered', async () => {
    const answer = await tested({ to: '+1 415 555 0180' });
    const [text] = shop.twilio.texts.slice(-1);
    expect(text).toMatchObject({ from: '+12125550111', to: '+14155550180' });
    expect(text?.body).toBe('Morlane: this is a test. This number can send texts.');
    expect(await answer.json()).toEqual({
      ...{ outcome: 'accepted', provider_id: text?.sid, status: 'queued', error: null },
    });
    expect(
      (await shop.admin.call('listTickets', { query: { status: 'any', q: '+14155550180' } })).data,
    ).toEqual([]);
    const { data } = await shop.admin.call('readUsage', { query: { month: '2026-11' } });
    expect(data).toContainEqual(
      expect.objectContaining({ sending_number: '+12125550111', source: 'system', messages: 1 }),
    );
  });

  test('SMS-10: what becomes of it is no problem', async () => {
    const sid = shop.twilio.texts.at(-1)?.sid ?? '';
    for (const status of ['sent', 'delivered']) await shop.twilio.reportStatus(sid, status);
    expect((await shop.admin.call('listProblems')).data.map(one => one.kind)).not.toContain('not_processed');
  });

  test('SMS-7: leaves from the number that is named, if it is one of the account’s', async () => {
    await tested({ to: '+14155550181', from: '24680' });
    expect(shop.twilio.texts.at(-1)).toMatchObject({ from: '24680' });
    expect(await problemIn(await tested({ to: '+14155550181', from: '+12125550133' }))).toEqual([
      ...[422, 'unknown_number', '/from'],
    ]);
  });

  test('SET-1: tells why the provider would not have it', async () => {
    aMinuteLater(shop);
    expect(await (await tested({ to: '+15005550009' })).json()).toEqual({
      ...{ outcome: 'refused', provider_id: null, status: null },
      error: { code: '21614', reason: 'landline' },
    });
    shop.twilio.behave({ send: { rateLimit: 1 } });
    expect(await (await tested({ to: '+14155550180' })).json()).toMatchObject({ outcome: 'put_off' });
    shop.twilio.behave({ send: 'accept_then_500' });
    expect(await (await tested({ to: '+14155550180' })).json()).toMatchObject({ outcome: 'unclear' });
    shop.twilio.behave({});
  });

  test('SMS-6: never goes to who has said stop', async () => {
    aMinuteLater(shop);
    await shop.text('STOP', { from: '+14155550182' });
    const before = shop.twilio.texts.length;
    expect(await problemIn(await tested({ to: '+14155550182' }))).toEqual([403, 'no_sms_consent', '/to']);
    expect(shop.twilio.texts).toHaveLength(before);
  });

  test('is no more than five a minute', async () => {
    aMinuteLater(shop);
    const answers = [];
    for (let at = 0; at < 6; at += 1) answers.push(await tested({ to: '+14155550180' }));
    expect(answers.map(answer => answer.status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(answers[5]?.headers.get('retry-after')).toBe('60');
    aMinuteLater(shop);
    expect((await tested({ to: '+14155550180' })).status).toBe(200);
  });

  test.each([
    [{}, '/to', 'invalid_request'],
    [{ to: 'me' }, '/to', 'invalid_phone'],
    [{ to: '+14155550180', from: 'MORLANE' }, '/from', 'branded_sender'],
  ])('SET-2: %o is refused', async (body, pointer, code) => {
    expect(await problemIn(await tested(body))).toEqual([422, code, pointer]);
  });
});
