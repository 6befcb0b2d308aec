import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openServed, type Served } from '../harness/served.ts';
import { type Customer, later, textFrom, threadOf } from '../http/customers.ts';
import { type KlaviyoClients, klaviyoClients, refusalOf } from './clients.ts';
import { knownCustomer } from './known.ts';

let served: Served;
let shop: KlaviyoClients;
let who: Customer;
beforeAll(async () => {
  served = await openServed();
  shop = await klaviyoClients(served);
  who = await knownCustomer(served);
});
// So that no call counts with those of the test before.
beforeEach(() => later(served, 1));
afterAll(() => served.close());

const send = (id: string, body: string) =>
  shop.conversations.createConversationMessage({
    data: {
      type: 'conversation-message',
      attributes: { body },
      relationships: { conversation: { data: { type: 'conversation', id } } },
    },
  });

describe('DATA-1 REPLY-1: a conversation by Klaviyo’s client', () => {
  test('is the SMS ticket of a profile, and is included with it', async () => {
    const { body } = await shop.profiles.getProfile(who.profileId, { include: ['conversations'] });
    expect(body.data.relationships?.conversations?.data).toEqual([
      { type: 'conversation', id: who.ticketId },
    ]);
    expect(body.included).toMatchObject([{ type: 'conversation', id: who.ticketId }]);
    expect((await shop.profiles.getConversationForProfile(who.profileId)).body.data?.id).toBe(who.ticketId);
    const all = (await shop.profiles.getConversationsForProfile(who.profileId)).body.data;
    expect(all.map(({ id }) => id)).toEqual([who.ticketId]);
  });

  test('is none where somebody has never texted', async () => {
    const attributes = { email: 'quiet@example.com' };
    const { body } = await shop.profiles.createProfile({ data: { type: 'profile', attributes } });
    const id = String(body.data.id);
    expect((await shop.profiles.getConversationForProfile(id)).body.data).toBeNull();
  });

  test('takes a reply, that goes out as any other', async () => {
    const { response } = await send(who.ticketId, 'It is on its way');
    expect(response.status).toBe(202);
    const [last] = (await threadOf(await served.as('owner'), who)).toReversed();
    expect(last).toMatchObject({ body: 'It is on its way', direction: 'outbound', source: 'agent' });
  });

  test('refuses what a reply is refused for', async () => {
    expect(await refusalOf(send(who.ticketId, ' '))).toMatchObject({
      ...{ status: 422, code: 'empty_message', source: { pointer: '/data/attributes/body' } },
    });
    const gone = '00000000-0000-4000-8000-000000000000';
    expect(await refusalOf(send(gone, 'Hello'))).toMatchObject({ status: 404, code: 'not_found' });
    await textFrom(served, who.phone, 'STOP');
    expect(await refusalOf(send(who.ticketId, 'Hello'))).toMatchObject({
      status: 403,
      code: 'no_sms_consent',
    });
  });
});

describe('DATA-1: campaigns and flows by Klaviyo’s client', () => {
  test('are those of which sends are recorded', async () => {
    const { body } = await shop.campaigns.getCampaigns("equals(messages.channel,'sms')");
    expect(body.data).toMatchObject([{ id: 'sale', attributes: { name: 'Summer sale', status: 'Sent' } }]);
    expect((await shop.campaigns.getCampaign('sale')).body.data).toMatchObject({ id: 'sale' });
    expect((await shop.flows.getFlows()).body.data).toMatchObject([
      { id: 'cart', attributes: { name: 'Left in the cart', status: 'live' } },
    ]);
    expect((await shop.flows.getFlow('cart')).body.data).toMatchObject({ id: 'cart' });
  });

  test('are found by name', async () => {
    const named = async (filter: string) =>
      (await shop.flows.getFlows({ filter })).body.data.map(({ id }) => id);
    expect(await named('contains(name,"the CART")')).toEqual(['cart']);
    expect(await named('starts-with(name,"Left")')).toEqual(['cart']);
    expect(await named('contains(name,"%")')).toEqual([]);
  });

  test('are of other channels none, and of no channel refused', async () => {
    expect((await shop.campaigns.getCampaigns("equals(messages.channel,'email')")).body.data).toEqual([]);
    expect(await refusalOf(shop.campaigns.getCampaigns('contains(name,"a")'))).toMatchObject({
      source: { parameter: 'filter' },
    });
    expect(await refusalOf(shop.flows.getFlow('none'))).toMatchObject({ status: 404 });
  });
});
