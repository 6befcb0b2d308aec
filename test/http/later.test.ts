import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NewMessage } from '../../contract/routes.ts';
import { deliverMessages } from '../../server/actions/deliverMessages.ts';
import { lapseScheduled } from '../../server/actions/lapseScheduled.ts';
import { releaseMessage } from '../../server/actions/releaseMessage.ts';
import { replyToTicket } from '../../server/actions/replyToTicket.ts';
import type { FakeTwilio } from '../fakes/twilio/fakeTwilio.ts';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { connectFakeTwilio } from '../harness/fakeLine.ts';
import { SHOP_LINE } from '../harness/onTwilio.ts';
import { openServed, type Served } from '../harness/served.ts';
import { openAnotherShop } from './anotherShop.ts';
import { type Customer, customer, later, textFrom, threadOf } from './customers.ts';
import { NOBODY, problemIn } from './problems.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

let served: Served;
let twilio: FakeTwilio;
let key: Client;
beforeAll(async () => {
  served = await openServed();
  twilio = await connectFakeTwilio(served);
  key = await served.keyWith(['tickets:read', 'tickets:write', 'profiles:read', 'profiles:write']);
});
afterAll(async () => {
  await served.close();
  await twilio.close();
});

/** Somebody who has been answered so far. */
async function someone(): Promise<Customer> {
  const who = await customer(served, SHOP_LINE);
  await deliver(who);
  return who;
}

const ahead = (minutes: number) => new Date(served.clock.now.getTime() + minutes * 60_000).toISOString();
const text = ({ phone }: Customer, body: string) => textFrom(served, phone, body, SHOP_LINE);
const reply = ({ ticketId: id }: Customer, body: NewMessage) => key.call('reply', { params: { id }, body });
const schedule = (who: Customer, minutes = HOUR, more: NewMessage = {}) =>
  reply(who, { body: 'It is back', send_at: ahead(minutes), ...more });
const edit = (id: string, body: object) => key.call('editMessage', { params: { id }, body });
const cancel = (id: string) => key.call('cancelMessage', { params: { id } });
const ticketOf = ({ ticketId: id }: Customer) => key.call('readTicket', { params: { id } });
const find = async (who: Customer, id: string) => (await threadOf(key, who)).find(one => one.id === id);

/** As the worker calls them. */
const deliver = ({ profileId: threadId }: Customer) =>
  deliverMessages(served.context, { workspaceId: served.workspaceId, threadId });
const release = (messageId: string) =>
  releaseMessage(served.context, { workspaceId: served.workspaceId, messageId });
const lapse = ({ ticketId }: Customer) =>
  lapseScheduled(served.context, { workspaceId: served.workspaceId, ticketId });

const received = ({ phone }: Customer) =>
  twilio.texts.filter(({ to }) => to === phone).map(({ body }) => body);

describe('REPLY-10: POST /tickets/{id}/messages with `send_at`', () => {
  test('stands last in the thread, and is not yet what was said last', async () => {
    const who = await someone();
    const send_at = ahead(HOUR);
    const later = await reply(who, { body: 'Tomorrow at nine', send_at, cancel_if_customer_writes: true });
    expect(later).toMatchObject({ status: 'scheduled', send_at, sent_at: send_at });
    expect(later).toMatchObject({ cancel_if_customer_writes: true });
    const now = await reply(who, { body: 'One moment' });
    expect((await threadOf(key, who)).slice(-2).map(({ id }) => id)).toEqual([now.id, later.id]);
    expect(await ticketOf(who)).toMatchObject({ read: true, snippet: { body: 'One moment' } });
  });

  test('pages of the thread hold together around it', async () => {
    const who = await someone();
    const { id } = await schedule(who);
    const params = { id: who.ticketId };
    const last = await key.call('listMessages', { params, query: { limit: 1 } });
    expect(last.data).toMatchObject([{ id }]);
    const before = await key.call('listMessages', { params, query: { cursor: last.next_cursor ?? '' } });
    expect(before.data.map(({ body }) => body).at(-1)).toBe('Hello');
  });

  test.each<[string, () => string, string]>([
    ['in the past', () => ahead(-1), 'send_at_out_of_range'],
    ['now', () => ahead(0), 'send_at_out_of_range'],
    ['beyond 30 days', () => ahead(30 * DAY + 1), 'send_at_out_of_range'],
    ['which is no time', () => 'tomorrow', 'invalid_request'],
    ['without a zone', () => '2026-12-01T08:00:00', 'invalid_request'],
  ])('%s is refused, and nothing is kept', async (_, time, code) => {
    const who = await someone();
    const before = await threadOf(key, who);
    const path = `/api/v1/tickets/${who.ticketId}/messages`;
    const body = JSON.stringify({ body: 'It is back', send_at: time() });
    const answer = await key.send(path, { method: 'POST', headers: JSON_BODY, body });
    expect(await problemIn(answer)).toEqual([422, code, '/send_at']);
    expect(await threadOf(key, who)).toHaveLength(before.length);
  });

  test('REPLY-11: the same again is the first one, even when its time is over', async () => {
    const who = await someone();
    const again = { body: 'Once', client_message_id: 'once', send_at: ahead(HOUR) };
    const first = await reply(who, again);
    expect(await reply(who, again)).toMatchObject({ id: first.id, status: 'scheduled' });
    later(served, HOUR + 1);
    await release(first.id);
    await deliver(who);
    expect(await reply(who, again)).toMatchObject({ id: first.id, status: 'sent' });
    expect(received(who).filter(body => body === 'Once')).toHaveLength(1);
  });
});

describe('REPLY-10: its time', () => {
  test('is kept: not before, and then it leaves', async () => {
    const who = await someone();
    const { id } = await schedule(who);
    await release(id);
    await deliver(who);
    expect(await find(who, id)).toMatchObject({ status: 'scheduled' });
    later(served, HOUR);
    await release(id);
    const sent_at = ahead(0);
    await deliver(who);
    expect(await find(who, id)).toMatchObject({ status: 'sent', send_at: null, sent_at });
    expect(received(who).at(-1)).toBe('It is back');
    expect(await ticketOf(who)).toMatchObject({ snippet: { body: 'It is back', status: 'sent' } });
  });

  test('REPLY-5: that two have in common leaves them their order, whichever job comes first', async () => {
    const who = await someone();
    const send_at = ahead(HOUR);
    await reply(who, { body: 'First', send_at });
    const second = await reply(who, { body: 'Second', send_at });
    later(served, HOUR);
    await release(second.id);
    await deliver(who);
    expect(received(who).slice(-2)).toEqual(['First', 'Second']);
  });

  test('TICK-8: comes on a ticket that was closed meanwhile, and leaves it closed', async () => {
    const who = await someone();
    const { id } = await schedule(who);
    await key.call('patchTicket', { params: { id: who.ticketId }, body: { status: 'closed' } });
    later(served, HOUR);
    await release(id);
    await deliver(who);
    expect(received(who).at(-1)).toBe('It is back');
    expect(await ticketOf(who)).toMatchObject({ status: 'closed' });
  });

  test('REPLY-2: finds consent gone: it fails, and says why', async () => {
    const who = await someone();
    const { id } = await schedule(who);
    await text(who, 'STOP');
    later(served, HOUR);
    await release(id);
    await deliver(who);
    expect(await find(who, id)).toMatchObject({ status: 'failed', error: { reason: 'no_sms_consent' } });
  });
});

describe('REPLY-10: canceled when the customer writes first', () => {
  const lapsing = (who: Customer) => schedule(who, HOUR, { cancel_if_customer_writes: true });

  test.each(['It came, thank you', 'HELP'])('%s', async body => {
    const who = await someone();
    const [mine, other] = [await lapsing(who), await schedule(who)];
    await text(who, body);
    await lapse(who);
    expect(await find(who, mine.id)).toMatchObject({ status: 'canceled', send_at: null, sent_at: ahead(0) });
    expect(await find(who, other.id)).toMatchObject({ status: 'scheduled' });
  });

  test('even where nobody has looked for it before its time', async () => {
    const who = await someone();
    const { id } = await lapsing(who);
    await text(who, 'It came');
    later(served, HOUR);
    await release(id);
    expect(await find(who, id)).toMatchObject({ status: 'canceled' });
  });

  test('not by what they wrote before it was written, or written anew', async () => {
    const who = await someone();
    const { id } = await schedule(who);
    await text(who, 'And another thing');
    await edit(id, { cancel_if_customer_writes: true });
    await lapse(who);
    later(served, HOUR);
    await release(id);
    expect(await find(who, id)).toMatchObject({ status: 'queued' });
  });
});

describe('REPLY-10: PATCH /messages/{id}', () => {
  test('changes words and time until it leaves, and not after', async () => {
    const who = await someone();
    const { id } = await schedule(who);
    const send_at = ahead(2 * HOUR);
    expect(await edit(id, { body: 'It is gone', send_at })).toMatchObject({ body: 'It is gone', send_at });
    later(served, HOUR);
    await release(id);
    expect(await find(who, id)).toMatchObject({ status: 'scheduled' });
    later(served, HOUR);
    await release(id);
    expect(await edit(id, { body: 'Gone it is' })).toMatchObject({ status: 'queued', body: 'Gone it is' });
    await deliver(who);
    expect(received(who).at(-1)).toBe('Gone it is');
    for (const patch of [{ body: 'Too late' }, { send_at: ahead(HOUR) }, {}])
      await expect(edit(id, patch)).rejects.toMatchObject({ status: 409, code: 'not_scheduled' });
  });

  test('sends at once', async () => {
    const who = await someone();
    const { id } = await schedule(who, DAY);
    expect(await edit(id, { send_at: null })).toMatchObject({ status: 'queued', send_at: null });
    await deliver(who);
    later(served, DAY);
    await release(id);
    await deliver(who);
    expect(received(who).filter(body => body === 'It is back')).toHaveLength(1);
  });

  test.each<[object, string, string]>([
    [{ body: '' }, 'empty_message', '/body'],
    [{ body: 'x'.repeat(1601) }, 'message_too_long', '/body'],
    [{ body: null }, 'invalid_request', '/body'],
    [{ send_at: '2020-01-01T00:00:00Z' }, 'send_at_out_of_range', '/send_at'],
    [{ send_at: 'tomorrow' }, 'invalid_request', '/send_at'],
    [{ media_ids: [NOBODY] }, 'unknown_media', '/media_ids/0'],
    [{ coupon_id: NOBODY }, 'invalid_request', '/coupon_id'],
  ])('with %o is refused, and changes nothing', async (patch, code, pointer) => {
    const who = await someone();
    const { id } = await schedule(who);
    const init = { method: 'PATCH', headers: JSON_BODY, body: JSON.stringify(patch) };
    expect(await problemIn(await key.send(`/api/v1/messages/${id}`, init))).toEqual([422, code, pointer]);
    expect(await find(who, id)).toMatchObject({ status: 'scheduled', body: 'It is back' });
  });
});

describe('REPLY-10: POST /messages/{id}/cancel', () => {
  test('is the undo of a reply that was given five seconds', async () => {
    const who = await someone();
    const { id } = await reply(who, { body: 'Oops', send_at: ahead(5 / 60) });
    expect(await cancel(id)).toMatchObject({ status: 'canceled', sent_at: ahead(0), send_at: null });
    later(served, 1);
    await release(id);
    await deliver(who);
    expect(received(who)).not.toContain('Oops');
    expect(await cancel(id)).toMatchObject({ status: 'canceled' });
    expect(await ticketOf(who)).toMatchObject({ snippet: { body: 'Hello' } });
  });

  test('takes a queued one out of the line', async () => {
    const who = await someone();
    const [first] = [await reply(who, { body: 'First' }), await reply(who, { body: 'Second' })];
    await cancel(first.id);
    await deliver(who);
    expect(received(who).slice(1)).toEqual(['Second']);
    await expect(cancel((await threadOf(key, who)).at(-1)?.id ?? '')).rejects.toMatchObject({ status: 409 });
  });

  test.each(['It is back', 'Hello'])('is too late for what has left, or came in: %s', async body => {
    const who = await someone();
    await reply(who, { body: 'It is back' });
    await deliver(who);
    const id = (await threadOf(key, who)).find(one => one.body === body)?.id ?? '';
    await expect(cancel(id)).rejects.toMatchObject({ status: 409, code: 'not_scheduled' });
  });

  test('TICK-6: is done by blocking, and not undone by unblocking', async () => {
    const who = await someone();
    const { id } = await schedule(who);
    await key.call('blockProfile', { params: { id: who.profileId } });
    expect(await find(who, id)).toMatchObject({ status: 'canceled', sent_at: ahead(0) });
    await key.call('unblockProfile', { params: { id: who.profileId } });
    later(served, HOUR);
    await release(id);
    expect(await find(who, id)).toMatchObject({ status: 'canceled' });
  });
});

describe('what is not there, or of another shop, is 404', () => {
  const asked = async (id: string) => {
    const patch = { method: 'PATCH', headers: JSON_BODY, body: '{}' };
    const answers = [
      await key.send(`/api/v1/messages/${id}`, patch),
      await key.send(`/api/v1/messages/${id}/cancel`, { method: 'POST' }),
    ];
    return Promise.all(answers.map(problemIn));
  };

  test('a message', async () => {
    const other = await openAnotherShop(served);
    const agent = { kind: 'member' as const, id: served.memberId };
    const words = { body: 'Theirs', clientMessageId: undefined, sendAt: new Date(ahead(HOUR)) };
    const { messageId } = await replyToTicket(
      served.context,
      other.workspaceId,
      other.ticketId,
      words,
      agent,
    );
    for (const id of [NOBODY, messageId])
      expect(await asked(id)).toEqual([
        [404, 'not_found'],
        [404, 'not_found'],
      ]);
  });
});
