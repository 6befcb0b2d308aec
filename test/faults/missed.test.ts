import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Message, Ticket } from '../../contract/shapes.ts';
import { receiveMessage } from '../../server/actions/receiveMessage.ts';
import { reconcile } from '../../server/actions/reconcile.ts';
import { reprocess } from '../../server/actions/reprocess.ts';
import { twilioChannel } from '../../server/channels/sms/twilio/twilio.ts';
import { inWorkspace } from '../../server/store/database.ts';
import type { Client } from '../harness/client.ts';
import { SHOP_LINE, TWILIO_ACCOUNT } from '../harness/onTwilio.ts';
import { connectFakeTelnyx, TELNYX_LINE } from '../harness/otherLines.ts';
import { later } from '../http/customers.ts';
import { openWebhookShop, type WebhookShop } from '../http/webhookShop.ts';

let shop: WebhookShop;
let owner: Client;
beforeAll(async () => {
  shop = await openWebhookShop();
  owner = await shop.as('owner');
  const auto_responder = { audience: 'all' as const, text_all: 'We answer by e-mail.' };
  await owner.call('patchSettings', { body: { auto_responder } });
});
afterAll(() => shop.close());
beforeEach(() => later(shop, 60));

/** A text that reaches Twilio while nobody answers its webhook; its sid. */
const missed = (from: string, body: string) => shop.twilio.miss({ from, to: SHOP_LINE, body });

/** Twilio calls the webhook after all. */
const calledAgain = (sid: string, from: string, body: string) =>
  shop.twilio.receive({
    ...{ url: shop.webhook, from, to: SHOP_LINE, body },
    extra: { MessageSid: sid, SmsSid: sid, SmsMessageSid: sid },
  });

async function ticketOf(phone: string): Promise<Ticket | undefined> {
  return (await owner.call('listTickets', { query: { status: 'any', q: phone } })).data[0];
}

async function threadOf(phone: string): Promise<Message[]> {
  const ticket = await ticketOf(phone);
  if (!ticket) return [];
  return (await owner.call('listMessages', { params: { id: ticket.id }, query: { limit: 100 } })).data;
}

const heardFrom = async (phone: string) =>
  (await threadOf(phone)).filter(message => message.direction === 'inbound').map(message => message.body);

describe('twenty texts, while the webhook is down', () => {
  const phone = '+14155550151';
  const bodies = Array.from({ length: 20 }, (_, at) => `Text ${at}`);
  const sent: { sid: string; at: string; body: string }[] = [];
  beforeAll(async () => {
    later(shop, 60);
    for (const body of bodies) {
      sent.push({ sid: missed(phone, body), at: shop.clock.now.toISOString(), body });
      later(shop, 1);
    }
    later(shop, 5);
    await reconcile(shop.context);
  });

  test('SMS-9: come in all the same, each once, in their order, when they came', async () => {
    const thread = await threadOf(phone);
    expect(thread.map(message => [message.body, message.sent_at])).toEqual(
      sent.map(({ body, at }) => [body, at]),
    );
    expect(await ticketOf(phone)).toMatchObject({
      ...{ status: 'open', read: false },
      last_inbound_at: sent.at(-1)?.at,
    });
  });

  test('AUTO-1: are too old to be answered by themselves', async () => {
    expect((await threadOf(phone)).filter(message => message.direction === 'outbound')).toEqual([]);
  });

  test('SMS-10: and come no second time, by their webhooks nor by asking again', async () => {
    const answers = await Promise.all(sent.map(({ sid, body }) => calledAgain(sid, phone, body)));
    expect(answers.map(answer => answer.status)).toEqual(sent.map(() => 200));
    await reconcile(shop.context);
    expect(await heardFrom(phone)).toEqual(bodies);
  });
});

test('AUTO-1: a text of two minutes ago is answered by itself', async () => {
  missed('+14155550152', 'Hello?');
  later(shop, 2);
  await reconcile(shop.context);
  expect((await threadOf('+14155550152')).map(message => message.source)).toEqual([
    'customer',
    'auto_responder',
  ]);
});

test('SMS-10: a text of this moment is left to its webhook, and fetched if that never comes', async () => {
  missed('+14155550153', 'Just now');
  await reconcile(shop.context);
  expect(await heardFrom('+14155550153')).toEqual([]);
  later(shop, 1);
  await reconcile(shop.context);
  expect(await heardFrom('+14155550153')).toEqual(['Just now']);
});

test('SMS-6: a STOP of two hours ago ends consent, and is not confirmed any more', async () => {
  const phone = '+14155550154';
  await shop.text('JOIN', { from: phone, to: SHOP_LINE });
  missed(phone, 'STOP');
  later(shop, 120);
  await reconcile(shop.context);
  const { data } = await owner.call('listProfiles', { query: { phone } });
  expect(data).toMatchObject([
    { consent: { sms_marketing: 'unsubscribed', sms_transactional: 'unsubscribed' } },
  ]);
  const answers = await inWorkspace(shop.db, shop.workspaceId, tx =>
    tx
      .selectFrom('messages')
      .select('keyword')
      .where('phone', '=', phone)
      .where('source', '=', 'keyword_response')
      .execute(),
  );
  expect(answers).toEqual([{ keyword: 'JOIN' }]);
});

test('SMS-9: a provider that cannot be asked keeps no other waiting, and is asked for all of it later', async () => {
  const telnyx = await connectFakeTelnyx(shop);
  const { twilio } = shop.context.channels;
  shop.context.channels.twilio = twilioChannel({ apiBase: 'http://127.0.0.1:9' });
  missed('+14155550155', 'Anybody?');
  later(shop, 1);
  telnyx.fake.miss({ from: '+14155550156', to: TELNYX_LINE, body: 'By another way' });
  later(shop, 180);
  await expect(reconcile(shop.context)).rejects.toThrow('1 could not be reconciled');
  expect(await heardFrom('+14155550155')).toEqual([]);
  expect(await heardFrom('+14155550156')).toEqual(['By another way']);
  if (twilio) shop.context.channels.twilio = twilio;
  await reconcile(shop.context);
  expect(await heardFrom('+14155550155')).toEqual(['Anybody?']);
  await telnyx.fake.close();
  delete shop.context.channels.telnyx;
});

test('SMS-10: a text that could not be taken at first still has the time at which it came', async () => {
  const { context, workspaceId, clock } = shop;
  const [from, to, receivedAt] = ['+14155550157', '+12125550190', clock.now];
  const place = { city: null, region: null, postalCode: null, country: null };
  const named = { providerId: 'SM157', accountExternalId: TWILIO_ACCOUNT.accountSid };
  const text = { ...named, from, to, body: 'Hm', media: [], providerKeyword: null, place, receivedAt };
  later(shop, 30);
  await receiveMessage(context, workspaceId, 'twilio', text, { receivedAt, journaled: false });
  expect(await shop.journal()).toContainEqual({ providerKey: 'SM157', state: 'unroutable' });
  await owner.call('createNumber', { body: { phone: to } });
  later(shop, 30);
  await reprocess(context, { workspaceId, provider: 'twilio', providerKey: 'SM157' });
  expect((await threadOf(from)).map(message => message.sent_at)).toEqual([receivedAt.toISOString()]);
});
