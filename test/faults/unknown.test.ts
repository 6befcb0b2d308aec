import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../contract/shapes.ts';
import { askProvider } from '../../server/actions/askProvider.ts';
import { deliverMessages } from '../../server/actions/deliverMessages.ts';
import { reconcile } from '../../server/actions/reconcile.ts';
import { twilioChannel } from '../../server/channels/sms/twilio/twilio.ts';
import type { Client } from '../harness/client.ts';
import { SHOP_LINE, TWILIO_ACCOUNT } from '../harness/onTwilio.ts';
import { type Customer, customer, later, threadOf } from '../http/customers.ts';
import { openWebhookShop, type WebhookShop } from '../http/webhookShop.ts';
import { queryAs } from '../walls/catalog.ts';

let shop: WebhookShop;
let owner: Client;
beforeAll(async () => {
  shop = await openWebhookShop();
  owner = await shop.as('owner');
});
afterAll(() => shop.close());

/** What the worker does for each of them, all at once. */
const deliver = (people: Customer[]) =>
  Promise.all(
    people.map(({ profileId: threadId }) =>
      deliverMessages(shop.context, { workspaceId: shop.workspaceId, threadId }),
    ),
  );

/** What the worker does some time after a reply's answer was lost. */
const ask = async (people: Customer[]) => {
  const { context, workspaceId } = shop;
  for (const { id: messageId } of await repliesTo(people))
    await askProvider(context, { workspaceId, messageId });
};

async function repliesTo(people: Customer[]): Promise<Message[]> {
  const threads = await Promise.all(people.map(one => threadOf(owner, one)));
  return threads.flat().filter(message => message.source === 'agent');
}

const statusesOf = async (people: Customer[]) =>
  (await repliesTo(people)).map(message => [message.status, message.error?.code ?? null]);

/** Customers with a reply that Twilio took, or not, and never said so; nor could it be asked while that was waited for. */
async function withLostReplies(count: number, send: 'accept_then_hang' | 'hang'): Promise<Customer[]> {
  const people: Customer[] = [];
  for (let made = 0; made < count; made += 1) people.push(await customer(shop, SHOP_LINE));
  await deliver(people);
  for (const { ticketId: id } of people)
    await owner.call('reply', { params: { id }, body: { body: 'On its way' } });
  shop.twilio.behave({ send });
  await deliver(people);
  shop.twilio.behave({});
  const { twilio } = shop.context.channels;
  shop.context.channels.twilio = twilioChannel({ apiBase: 'http://127.0.0.1:9' });
  later(shop, 4);
  await ask(people);
  if (twilio) shop.context.channels.twilio = twilio;
  return people;
}

/** Replies on the meter. */
const metered = async () => {
  const { data } = await owner.call('readUsage', { query: { month: '2026-11' } });
  return data.find(({ source, sending_number }) => source === 'agent' && sending_number === SHOP_LINE)
    ?.messages;
};

describe('twenty replies whose answers were lost, and that Twilio tells of only later', () => {
  let people: Customer[];
  let taken: number;
  beforeAll(async () => {
    people = await withLostReplies(20, 'accept_then_hang');
    taken = shop.twilio.texts.length;
  });

  test('REPLY-8: are unknown while nobody can tell', async () => {
    expect(await statusesOf(people)).toEqual(people.map(() => ['unknown', 'lost']));
  });

  test('REPLY-8 REPLY-6: are sent once it can, each with an id of its own, and on the meter', async () => {
    later(shop, 1);
    await reconcile(shop.context);
    expect(await statusesOf(people)).toEqual(people.map(() => ['sent', null]));
    expect(await metered()).toBe(20);
  });

  test('REPLY-8: and are followed from there on', async () => {
    const sid = shop.twilio.texts.findLast(text => text.to === people[0]?.phone)?.sid ?? '';
    await shop.twilio.reportStatus(sid, 'delivered');
    expect(await statusesOf(people.slice(0, 1))).toEqual([['delivered', null]]);
  });

  test('REPLY-11: and nothing is sent a second time', async () => {
    later(shop, 1);
    await reconcile(shop.context);
    await deliver(people);
    expect(shop.twilio.texts).toHaveLength(taken);
    expect(await metered()).toBe(20);
  });
});

test('REPLY-8: what Twilio never took stays unknown, to be tried again by hand', async () => {
  const people = await withLostReplies(2, 'hang');
  for (const minutes of [1, 20, 300]) {
    later(shop, minutes);
    await reconcile(shop.context);
  }
  expect(await statusesOf(people)).toEqual([
    ['unknown', 'lost'],
    ['unknown', 'lost'],
  ]);
});

test('REPLY-8: a later text with the same words is not taken for it', async () => {
  const people = await withLostReplies(1, 'hang');
  later(shop, 30);
  const { channels, accounts } = shop.context;
  const account = await accounts.named('twilio', TWILIO_ACCOUNT.accountSid);
  const text = { from: SHOP_LINE, to: people[0]?.phone ?? '', body: 'On its way', mediaUrls: [] };
  if (account)
    await channels.twilio?.send(account, { ...text, reference: 'another', statusCallback: shop.url });
  const before = shop.twilio.texts.length;
  await reconcile(shop.context);
  expect(shop.twilio.texts).toHaveLength(before);
  expect(await statusesOf(people)).toEqual([['unknown', 'lost']]);
});

test('REPLY-8: a line whose job was lost gets another', async () => {
  const one = await customer(shop, SHOP_LINE);
  await deliver([one]);
  await owner.call('reply', { params: { id: one.ticketId }, body: { body: 'Hello' } });
  await queryAs(shop.owner, client => client.query('delete from graphile_worker._private_jobs'));
  const jobs = () =>
    queryAs(shop.owner, async client => {
      const { rows } = await client.query(`select key from graphile_worker.jobs where key like 'revive:%'`);
      return rows.map(row => row.key);
    });
  await reconcile(shop.context);
  expect(await jobs()).toEqual([]);
  later(shop, 6);
  await reconcile(shop.context);
  expect(await jobs()).toEqual([`revive:${one.profileId}`]);
});
