import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REAL_PROVIDERS } from '../../contract/providers.ts';
import { NOBODY, problemIn } from './problems.ts';
import { openProviderShop, type ProviderShop } from './providerShop.ts';

let shop: ProviderShop;
beforeAll(async () => {
  shop = await openProviderShop();
  for (const provider of REAL_PROVIDERS) await shop.connected(provider);
});
afterAll(() => shop.close());

describe('the numbers of several accounts', () => {
  const numberOf = async (phone: string) => {
    const found = (await shop.admin.call('listNumbers')).data.find(one => one.phone === phone);
    if (!found) throw new Error(`no number ${phone}`);
    return found;
  };

  test('SMS-9: another can be of any account that is connected', async () => {
    const { id } = await shop.accountAt('telnyx');
    const body = { phone: '+12125550144', provider_account_id: id };
    expect(await shop.admin.call('createNumber', { body })).toMatchObject({
      provider: 'telnyx',
      provider_account_id: id,
    });
    const nobodys = { phone: '+12125550145', provider_account_id: NOBODY };
    expect(await problemIn(await shop.ask('POST', 'numbers', nobodys))).toEqual([
      ...[422, 'unknown_account', '/provider_account_id'],
    ]);
  });

  test('SMS-9: one that is there moves to the account that is named', async () => {
    const { id } = await shop.accountAt('sinch');
    const body = { phone: '+12125550144', provider_account_id: id };
    expect((await shop.ask('POST', 'numbers', body)).status).toBe(200);
    expect(await numberOf('+12125550144')).toMatchObject({ provider: 'sinch' });
  });

  test('SMS-7 REPLY-2: retired, replies say that it is gone, until it is brought back', async () => {
    const { id } = await numberOf('+12125550111');
    await shop.text('Hello', { from: '+14155550172', to: '+12125550111' });
    const [ticket] = (await shop.admin.call('listTickets', { query: { q: '+14155550172' } })).data;
    const allowed = async () =>
      (await shop.admin.call('readTicket', { params: { id: ticket?.id ?? '' } })).may_reply.code;
    await shop.text('JOIN', { from: '+14155550172', to: '+12125550111' });
    expect(await allowed()).toBeNull();
    await shop.admin.call('retireNumber', { params: { id } });
    const gone = (await numberOf('+12125550111')).gone_at;
    expect(gone).not.toBeNull();
    expect(await allowed()).toBe('number_gone');
    await shop.admin.call('changeNumber', { params: { id }, body: { gone: false } });
    expect(await allowed()).toBeNull();
  });

  test('SET-2: of nobody is not found', async () => {
    expect(await problemIn(await shop.ask('DELETE', `numbers/${NOBODY}`))).toEqual([404, 'not_found']);
  });
});
