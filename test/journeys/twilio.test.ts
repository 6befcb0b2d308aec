import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFeed } from '../harness/feed.ts';
import { BUYER, type OnTwilio, SHOP_LINE, startOnTwilio } from '../harness/onTwilio.ts';
import { onlyTicket } from '../harness/threads.ts';

let shop: OnTwilio;
beforeAll(async () => {
  shop = await startOnTwilio();
});
afterAll(() => shop.end());

test('SMS-1 SMS-6 REPLY-2 REPLY-8: on an empty workspace on Twilio a text is answered, once its customer has agreed', async () => {
  const { parley, twilio } = shop;
  const { key } = parley;
  expect((await key.call('listNumbers')).data).toMatchObject([
    { phone: SHOP_LINE, provider: 'twilio', gone_at: null },
  ]);
  const feed = await openFeed(parley.url, key.headers);

  await shop.text('Do you ship to Canada?');
  const ticket = await onlyTicket(key);
  expect(ticket).toMatchObject({
    ...{ number: 1, channel: 'sms', status: 'open', read: false, assignee_id: null },
    profile: { phone: BUYER },
    snippet: { body: 'Do you ship to Canada?', direction: 'inbound' },
  });
  const { id } = ticket;
  const params = { id };
  const reply = { params, body: { body: 'We do, within five days.' } };
  await expect(key.call('reply', reply)).rejects.toMatchObject({ status: 403, code: 'no_sms_consent' });
  expect(await key.call('readTicket', { params })).toMatchObject({
    tickets_of_profile: 1,
    sending_number: SHOP_LINE,
    may_reply: { allowed: false, code: 'no_sms_consent' },
  });
  expect(twilio.texts).toEqual([]);

  await shop.text('Join');
  await expect.poll(() => twilio.texts.length).toBe(1);
  expect(twilio.texts[0]).toMatchObject({
    from: SHOP_LINE,
    to: BUYER,
    body: expect.stringContaining('STOP'),
  });
  expect((await key.call('readTicket', { params })).may_reply.allowed).toBe(true);

  const message = await key.call('reply', reply);
  expect(message).toMatchObject({ direction: 'outbound', source: 'agent', status: 'queued' });
  await expect.poll(() => twilio.texts.length).toBe(2);
  const taken = twilio.texts[1];
  expect(taken).toMatchObject({ from: SHOP_LINE, to: BUYER, body: 'We do, within five days.' });

  const seen = () => feed.messages().get(message.id)?.status;
  await expect.poll(seen).toBe('sent');
  await twilio.reportStatus(taken?.sid ?? '', 'delivered');
  await expect.poll(seen).toBe('delivered');
  expect(feed.tickets().get(id)?.snippet).toMatchObject({
    body: 'We do, within five days.',
    status: 'delivered',
  });
});

test('TICK-7 SMS-4: its history tells who changed what, and the keyword opened nothing', async () => {
  const { key } = shop.parley;
  const { id } = await onlyTicket(key);
  const { data } = await key.call('readHistory', { params: { id } });
  expect(data.map(entry => [entry.type, entry.actor.kind])).toEqual([
    ['ticket.updated', 'api_key'],
    ['consent.changed', 'customer'],
    ['ticket.created', 'customer'],
  ]);
  const { data: thread } = await key.call('listMessages', { params: { id } });
  expect(thread.map(message => [message.source, message.keyword])).toEqual([
    ['customer', null],
    ['customer', 'JOIN'],
    ['keyword_response', 'JOIN'],
    ['agent', null],
  ]);
});

test('TICK-2 TICK-8: a snoozed ticket stays so when it is answered, and wakes by itself, open and unread', async () => {
  const { key } = shop.parley;
  const params = { id: (await onlyTicket(key)).id };
  const snoozed_until = new Date(Date.now() + 3_600_000).toISOString();
  await key.call('patchTicket', { params, body: { snoozed_until, read: true } });
  const answered = await key.call('reply', { params, body: { body: 'More tomorrow.' } });
  const now = () => key.call('readTicket', { params });
  expect(await now()).toMatchObject({ status: 'snoozed', read: true, snoozed_until });
  const soon = new Date(Date.now() + 2000).toISOString();
  await key.call('patchTicket', { params, body: { snoozed_until: soon } });
  await expect.poll(async () => (await now()).status, { timeout: 10_000 }).toBe('open');
  const woken = await now();
  expect(woken).toMatchObject({ status: 'open', read: false, snoozed_until: null });
  expect(woken.sorted_at > answered.sent_at).toBe(true);
});

test('REPLY-2: STOP between the reply and its sending holds it back, with the reason', async () => {
  const { parley, twilio } = shop;
  const { id } = await onlyTicket(parley.key);
  twilio.behave({ send: text => (text.body === 'First' ? { rateLimit: 2 } : undefined) });
  await parley.key.call('reply', { params: { id }, body: { body: 'First' } });
  await parley.key.call('reply', { params: { id }, body: { body: 'Second' } });
  const statuses = async () => {
    const { data } = await parley.key.call('listMessages', { params: { id } });
    return data
      .filter(message => ['First', 'Second'].includes(message.body))
      .map(message => [message.status, message.error?.code]);
  };
  await shop.text('STOP');
  twilio.behave({});
  await expect.poll(statuses, { timeout: 15_000 }).toEqual([
    ['failed', 'no_sms_consent'],
    ['failed', 'no_sms_consent'],
  ]);
  expect(twilio.texts.map(text => text.body)).not.toContain('First');
  expect(twilio.texts.map(text => text.body)).not.toContain('Second');
});
