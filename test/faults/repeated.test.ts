import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Message } from '../../contract/shapes.ts';
import { type OnTwilio, startOnTwilio } from '../harness/onTwilio.ts';
import { allTickets } from '../harness/threads.ts';

let shop: OnTwilio;
beforeAll(async () => {
  shop = await startOnTwilio();
});
afterAll(() => shop.end());

test('SMS-10: the same webhook five times at once makes one message', async () => {
  const from = '+14155550101';
  const again = () => shop.text('Hello?', { from, sid: `SM${'a'.repeat(32)}` });
  const answers = await Promise.all(Array.from({ length: 5 }, again));
  expect(answers.map(answer => answer.status)).toEqual([200, 200, 200, 200, 200]);
  expect((await threadOf(from)).map(message => message.body)).toEqual(['Hello?']);
});

test('SMS-10: the same text by two paths, webhook and retry to another address, is one message', async () => {
  const from = '+14155550102';
  const sid = `SM${'b'.repeat(32)}`;
  await shop.text('Anyone there?', { from, sid });
  const url = `${shop.parley.url}/webhooks/twilio/messages?retry=1`;
  const params = { MessageSid: sid, SmsSid: sid, ApiVersion: '2099-01-01', SomethingNew: 'yes' };
  const answer = await shop.twilio.receive({
    url,
    from,
    to: '+12125550100',
    body: 'Anyone there?',
    extra: params,
  });
  expect(answer.status).toBe(200);
  expect(await threadOf(from)).toHaveLength(1);
});

test('REPLY-8 SMS-10: callbacks reversed and repeated leave the furthest status', async () => {
  const [reply, sid] = await sentReply('+14155550103', 'On its way');
  for (const status of ['delivered', 'sent', 'delivered', 'queued', 'sent']) {
    expect((await shop.twilio.reportStatus(sid, status)).status).toBe(200);
  }
  expect(await statusesOf(reply)).toEqual(['delivered']);
});

test('REPLY-8: a failure is shown with its reason, and a late "delivered" outranks it', async () => {
  const [reply, sid] = await sentReply('+14155550104', 'Are you there?');
  await shop.twilio.reportStatus(sid, 'undelivered', 30003);
  await shop.twilio.reportStatus(sid, 'sent');
  const [failed] = await threadOf('+14155550104', reply.id);
  expect(failed).toMatchObject({ status: 'failed', error: { code: '30003', reason: 'unreachable' } });
  await shop.twilio.reportStatus(sid, 'delivered');
  const [arrived] = await threadOf('+14155550104', reply.id);
  expect(arrived).toMatchObject({ status: 'delivered', error: null });
});

test('REPLY-11: one client id, sent five times at once, is one message that leaves once', async () => {
  const id = await consenting('+14155550105');
  const body = { body: 'Only once', client_message_id: 'a-double-click' };
  const replies = await Promise.all(
    Array.from({ length: 5 }, () => shop.parley.key.call('reply', { params: { id }, body })),
  );
  expect(new Set(replies.map(reply => reply.id)).size).toBe(1);
  await expect.poll(() => shop.twilio.texts.some(text => text.body === 'Only once')).toBe(true);
  await expect.poll(() => threadStatuses('+14155550105', 'Only once')).toEqual(['sent']);
  expect(shop.twilio.texts.filter(text => text.body === 'Only once')).toHaveLength(1);
});

test('REPLY-5: ten replies in a row leave one after the other, in their order', async () => {
  const id = await consenting('+14155550106');
  const bodies = Array.from({ length: 10 }, (_, at) => `In order ${at}`);
  for (const body of bodies) await shop.parley.key.call('reply', { params: { id }, body: { body } });
  const left = () => shop.twilio.texts.filter(text => text.body.startsWith('In order'));
  await vi.waitUntil(() => left().length === bodies.length, { timeout: 10_000 });
  expect(left().map(text => text.body)).toEqual(bodies);
});

/** A customer who has agreed and written; the ticket. */
async function consenting(from: string): Promise<string> {
  await shop.text('JOIN', { from });
  await shop.text('Hello', { from });
  return ticketOf(from);
}

async function sentReply(from: string, body: string): Promise<[Message, string]> {
  const id = await consenting(from);
  const reply = await shop.parley.key.call('reply', { params: { id }, body: { body } });
  await expect.poll(() => statusesOf(reply)).toEqual(['sent']);
  const taken = shop.twilio.texts.find(text => text.body === body);
  return [reply, taken?.sid ?? ''];
}

async function ticketOf(phone: string): Promise<string> {
  const ticket = (await allTickets(shop.parley.key)).find(one => one.profile.phone === phone);
  return ticket?.id ?? '';
}

async function threadOf(phone: string, messageId?: string): Promise<Message[]> {
  const params = { id: await ticketOf(phone) };
  const { data } = await shop.parley.key.call('listMessages', { params });
  return messageId === undefined ? data : data.filter(message => message.id === messageId);
}

async function statusesOf({ id, ticket_id }: Message) {
  const { data } = await shop.parley.key.call('listMessages', { params: { id: ticket_id ?? '' } });
  return data.filter(message => message.id === id).map(message => message.status);
}

async function threadStatuses(phone: string, body: string) {
  return (await threadOf(phone)).filter(message => message.body === body).map(message => message.status);
}
