import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../test/harness/client.ts';
import { SHOP_LINE } from '../../test/harness/onTwilio.ts';
import { SECRET } from '../../test/harness/shop.ts';
import { type Customer, customer, later, threadOf } from '../../test/http/customers.ts';
import { openWebhookShop, type WebhookShop } from '../../test/http/webhookShop.ts';
import { twilioChannel } from '../channels/sms/twilio/twilio.ts';
import { safe } from '../secrets.ts';
import { openDatabase } from '../store/database.ts';
import { providerAccounts } from '../store/providerAccounts.ts';
import { askProvider } from './askProvider.ts';
import { deliverMessages } from './deliverMessages.ts';
import { PATIENCE } from './patience.ts';

let shop: WebhookShop;
let owner: Client;
beforeAll(async () => {
  shop = await openWebhookShop();
  owner = await shop.as('owner');
});
afterAll(() => shop.close());

const deliver = ({ profileId: threadId }: Customer) =>
  deliverMessages(shop.context, { workspaceId: shop.workspaceId, threadId });

/** A customer to whom this has been written, and nothing of it handed over. */
async function writtenTo(...bodies: string[]): Promise<Customer> {
  const who = await customer(shop, SHOP_LINE);
  await deliver(who);
  for (const body of bodies) await owner.call('reply', { params: { id: who.ticketId }, body: { body } });
  return who;
}

const taken = ({ phone }: Customer) =>
  shop.twilio.texts.filter(text => text.to === phone && !text.body.includes('JOIN')).map(text => text.body);

const repliesTo = async (who: Customer) =>
  (await threadOf(owner, who)).filter(message => message.source === 'agent');

const statusesOf = async (who: Customer) => (await repliesTo(who)).map(message => message.status);

test('REPLY-5 REPLY-11: so many jobs for a thread at once hand over each of its messages once, in order', async () => {
  const bodies = Array.from({ length: 12 }, (_, at) => `Number ${at}`);
  const who = await writtenTo(...bodies);
  await Promise.all(Array.from({ length: 6 }, () => deliver(who)));
  expect(taken(who).slice(1)).toEqual(bodies);
  expect(await statusesOf(who)).toEqual(bodies.map(() => 'sent'));
});

test('REPLY-5: what is put off holds the line, and what is refused does not', async () => {
  const who = await writtenTo('Refused', 'Put off', 'Behind it');
  shop.twilio.behave({ send: text => ANSWERS[text.body] });
  await deliver(who);
  expect(await statusesOf(who)).toEqual(['failed', 'queued', 'queued']);
  shop.twilio.behave({});
  await deliver(who);
  expect(await statusesOf(who)).toEqual(['failed', 'queued', 'queued']);
  later(shop, 1);
  await deliver(who);
  expect(await statusesOf(who)).toEqual(['failed', 'sent', 'sent']);
  expect(taken(who).slice(1)).toEqual(['Put off', 'Behind it']);
});

const ANSWERS: Record<string, { error: number } | { rateLimit: number }> = {
  Refused: { error: 30007 },
  'Put off': { rateLimit: 30 },
};

test.each([
  ['accept_then_reset', ['sent', 'sent'], 1],
  ['reset', ['unknown', 'sent'], 5],
] as const)(
  'REPLY-5 REPLY-8: %s: the line waits until the provider has been asked',
  async (send, end, minutes) => {
    const who = await writtenTo('Lost', 'Behind it');
    shop.twilio.behave({ send: text => (text.body === 'Lost' ? send : undefined) });
    await deliver(who);
    shop.twilio.behave({});
    await deliver(who);
    expect(await statusesOf(who)).toEqual(['sending', 'queued']);
    later(shop, minutes);
    const [lost] = await repliesTo(who);
    await askProvider(shop.context, { workspaceId: shop.workspaceId, messageId: lost?.id ?? '' });
    await deliver(who);
    expect(await statusesOf(who)).toEqual(end);
    expect(taken(who).slice(1)).toEqual(send === 'reset' ? ['Behind it'] : ['Lost', 'Behind it']);
  },
);

test('REPLY-8 REPLY-5 SMS-10: a report says what the lost answer would have, and the line goes on', async () => {
  const who = await writtenTo('Lost', 'Behind it');
  shop.twilio.behave({ send: text => (text.body === 'Lost' ? 'accept_then_reset' : undefined) });
  await deliver(who);
  shop.twilio.behave({});
  const sid = shop.twilio.texts.at(-1)?.sid ?? '';
  for (const status of ['delivered', 'sent', 'delivered'])
    expect((await shop.twilio.reportStatus(sid, status)).status).toBe(200);
  expect(await statusesOf(who)).toEqual(['delivered', 'queued']);
  await deliver(who);
  expect(await statusesOf(who)).toEqual(['delivered', 'sent']);
  expect(taken(who).slice(1)).toEqual(['Lost', 'Behind it']);
});

describe('REPLY-11: what is unknown and tried again', () => {
  const unknown = async (send: 'accept_then_reset' | 'reset') => {
    const who = await writtenTo('Lost');
    shop.twilio.behave({ send });
    await deliver(who);
    const { channels } = shop.context;
    const { twilio } = channels;
    channels.twilio = twilioChannel({ apiBase: 'http://127.0.0.1:9' });
    later(shop, 5);
    const [{ id: messageId } = { id: '' }] = await repliesTo(who);
    await askProvider(shop.context, { workspaceId: shop.workspaceId, messageId });
    if (twilio) channels.twilio = twilio;
    shop.twilio.behave({});
    expect(await statusesOf(who)).toEqual(['unknown']);
    return { who, retry: () => owner.call('retryMessage', { params: { id: messageId } }) };
  };

  test('is not sent where its provider turns out to have it', async () => {
    const { who, retry } = await unknown('accept_then_reset');
    expect(await retry()).toMatchObject({ status: 'sent' });
    await deliver(who);
    expect(taken(who).slice(1)).toEqual(['Lost']);
  });

  test('is sent where it does not', async () => {
    const { who, retry } = await unknown('reset');
    expect(await retry()).toMatchObject({ status: 'queued' });
    await deliver(who);
    expect([taken(who).slice(1), await statusesOf(who)]).toEqual([['Lost'], ['sent']]);
  });

  test('does not leave once its first attempt is reported, as long as it waits', async () => {
    const { who, retry } = await unknown('accept_then_reset');
    const { channels } = shop.context;
    const { twilio } = channels;
    channels.twilio = twilioChannel({ apiBase: 'http://127.0.0.1:9' });
    expect(await retry()).toMatchObject({ status: 'queued' });
    if (twilio) channels.twilio = twilio;
    await shop.twilio.reportStatus(shop.twilio.texts.at(-1)?.sid ?? '', 'delivered');
    await deliver(who);
    expect([taken(who).slice(1), await statusesOf(who)]).toEqual([['Lost'], ['delivered']]);
  });
});

test.each([
  ['accepts in the end', { acceptAfter: 200 }, 'sent'],
  ['never answers', 'accept_then_hang', 'sending'],
] as const)(
  'REPLY-5: a provider that %s keeps no worker, and the line waits for it',
  async (_, send, end) => {
    const who = await writtenTo('Slow', 'Behind it');
    shop.context.patience = { ...PATIENCE, slowMs: 20 };
    shop.twilio.behave({ send });
    await deliver(who);
    expect(await statusesOf(who)).toEqual(['sending', 'queued']);
    shop.twilio.behave({});
    await deliver(who);
    expect(taken(who).slice(1)).toEqual(['Slow']);
    await shop.context.background.settled();
    shop.context.patience = PATIENCE;
    expect(await statusesOf(who)).toEqual([end, 'queued']);
    await deliver(who);
    expect(taken(who).slice(1)).toEqual(end === 'sent' ? ['Slow', 'Behind it'] : ['Slow']);
  },
);

test('REPLY-8: while it cannot be found out by whom it leaves, a message is put off and not lost', async () => {
  const who = await writtenTo('Patience');
  const { accounts, now } = shop.context;
  const gone = openDatabase({ ...shop.owner, database: 'no_such_database' });
  shop.context.accounts = providerAccounts(gone, safe(SECRET), now);
  await deliver(who);
  expect(await statusesOf(who)).toEqual(['queued']);
  shop.context.accounts = accounts;
  await gone.destroy();
  later(shop, 1);
  await deliver(who);
  expect(taken(who).slice(1)).toEqual(['Patience']);
});
