import { describe, expect, test } from 'vitest';
import { MessageSource, MessageStatus } from '../../contract/vocabulary.ts';
import type { Facts } from './facts.ts';
import { type Edit, rewrite } from './rewrite.ts';
import type { Message, StoredMedia, Upload } from './state.ts';
import * as given from './testFacts.ts';

const { accepted, AGENT, aMessage, aTicket, EARLIER, minutesAfter, NOW } = given;
const profile = given.aProfile({ smsMarketing: 'subscribed' });
const [SOON, LATER] = [minutesAfter(60), minutesAfter(24 * 60)];

const scheduled = (known: Partial<Message> = {}) =>
  aMessage({ status: 'scheduled', sendAt: SOON, sentAt: SOON, ...known });

function edits(edit: Edit, message: Message | null = scheduled(), known: Partial<Facts> = {}) {
  const thread = message ? [message] : [];
  return rewrite(given.facts({ profile, message, thread, ticket: aTicket(), ...known }), edit, AGENT);
}

const edited = (...args: Parameters<typeof edits>) => {
  const { messages: [message] = [], ...decision } = accepted(edits(...args));
  return { ...decision, message };
};

const releaseAt = (runAt: Date) => ({
  ...{ task: 'release', runAt, key: 'release:message-1' },
  payload: { workspaceId: given.SHOP, messageId: 'message-1' },
});
const deliver = { task: 'deliver', payload: { workspaceId: given.SHOP, threadId: 'profile-1' } };

describe('REPLY-10: a scheduled reply', () => {
  test('has other words, of which the change says nothing', () => {
    const { message, changes, jobs } = edited({ body: 'It leaves tomorrow.' });
    expect(message).toEqual(scheduled({ body: 'It leaves tomorrow.', createdAt: NOW }));
    const about = { ticketId: 'ticket-1', messageId: 'message-1', profileId: 'profile-1' };
    const fields = { body: { from: null, to: null } };
    expect(changes).toEqual([{ type: 'message.updated', actor: AGENT, ...about, fields }]);
    expect(jobs).toEqual([releaseAt(SOON)]);
  });

  test('leaves at another time, and stands there', () => {
    const { message, changes, jobs } = edited({ sendAt: LATER });
    expect(message).toEqual(scheduled({ sendAt: LATER, sentAt: LATER, createdAt: NOW }));
    const fields = { send_at: { from: SOON.toISOString(), to: LATER.toISOString() } };
    expect(changes).toMatchObject([{ fields }]);
    expect(jobs).toEqual([releaseAt(LATER)]);
  });

  test('leaves at another time as it was written, though a link of it would be shortened by now', () => {
    const body = 'https://shop.example/a/very/long/way/to/go/before/one/is/there/{{first_name}}';
    expect(edited({ sendAt: LATER }, scheduled({ body }))).toMatchObject({ message: { body }, links: [] });
    expect(edited({ body: `See ${body.slice(0, 60)}` }).links).toHaveLength(1);
  });

  test('leaves at once', () => {
    const { message, changes, jobs } = edited({ sendAt: null });
    expect(message).toEqual(aMessage({ sentAt: NOW, createdAt: NOW }));
    expect(changes).toMatchObject([{ fields: { status: { from: 'scheduled', to: 'queued' } } }]);
    expect(jobs).toEqual([deliver]);
  });

  test.each<[string, Edit]>([
    ['nothing', {}],
    ['what is so already', { body: 'It left yesterday.', sendAt: SOON, lapses: false }],
  ])('stays as it is: %s', (_, edit) => {
    expect(edits(edit)).toEqual({ changes: [] });
  });

  test.each([
    [minutesAfter(-1), 'a time that is past'],
    [minutesAfter(30 * 24 * 60 + 1), 'a time beyond 30 days'],
  ])('is refused %s: %s', sendAt => {
    expect(edits({ sendAt })).toEqual({ refused: 'send_at_out_of_range', pointer: '/send_at' });
  });

  test.each([
    ['', 'empty_message'],
    ['x'.repeat(1601), 'message_too_long'],
  ])('is written out as a new one is: %#', (body, refused) => {
    expect(edits({ body })).toEqual({ refused, pointer: '/body' });
  });
});

describe('REPLY-10: whether it is canceled should the customer write first', () => {
  test.each<[string, Edit, before: boolean, after: boolean]>([
    ['turned on', { lapses: true }, false, true],
    ['turned off', { lapses: false }, true, false],
    ['left on', { sendAt: LATER }, true, true],
    ['sent at once', { sendAt: null }, true, false],
  ])('%s', (_, edit, before, after) => {
    const ticket = aTicket({ lapsing: before });
    const { ticket: next = ticket } = edited(edit, scheduled({ lapses: before }), { ticket });
    expect(next).toEqual({ ...ticket, lapsing: after });
  });

  test('what the customer wrote before it was turned on is known, and cancels nothing', () => {
    const ticket = aTicket({ lastInboundAt: minutesAfter(-1) });
    expect(edited({ lapses: true }, scheduled(), { ticket }).message?.createdAt).toEqual(NOW);
  });

  test('what has lapsed is no longer to be changed, though it has not been canceled yet', () => {
    const ticket = aTicket({ lastInboundAt: minutesAfter(-1), lapsing: true });
    const refused = { refused: 'not_scheduled' };
    expect(edits({ body: 'Still there?' }, scheduled({ lapses: true }), { ticket })).toEqual(refused);
  });
});

describe('REPLY-10: one that waits in the line', () => {
  const putOff = aMessage({ nextAttemptAt: SOON, attempts: 2 });

  test('has other words, and keeps its place', () => {
    const { message, jobs } = edited({ body: 'Other words', sendAt: null, lapses: true }, putOff);
    expect(message).toEqual({ ...putOff, body: 'Other words', createdAt: NOW });
    expect(jobs).toEqual([deliver]);
  });

  test('is put off to a time of its own, and lets the others by', () => {
    const { message, jobs } = edited({ sendAt: LATER }, putOff);
    const anew = { attempts: 0, nextAttemptAt: null };
    expect(message).toMatchObject({ status: 'scheduled', sendAt: LATER, sentAt: LATER, ...anew });
    expect(jobs).toEqual([releaseAt(LATER), deliver]);
  });
});

describe('REPLY-10: what cannot be changed', () => {
  test.each(MessageStatus.exclude(['scheduled', 'queued']).options)('what is %s', status => {
    expect(edits({ body: 'Other words' }, aMessage({ status }))).toEqual({ refused: 'not_scheduled' });
  });

  test.each(MessageSource.exclude(['agent']).options)('what is no person’s reply: %s', source => {
    expect(edits({ body: 'Other words' }, aMessage({ source }))).toEqual({ refused: 'not_scheduled' });
  });

  test.each<[string, string, Partial<Facts>]>([
    ['REPLY-2', 'no_sms_consent', { profile: given.aProfile() }],
    ['TICK-6', 'profile_blocked', { profile: { ...profile, blockedAt: EARLIER } }],
    ['REPLY-2', 'number_gone', { number: given.aNumber({ goneAt: EARLIER }) }],
  ])('%s: to somebody who cannot be answered: %s', (_, refused, known) => {
    expect(edits({ body: 'Other words' }, scheduled(), known)).toEqual({ refused });
  });

  test('what is not there', () => {
    expect(edits({}, null)).toEqual({ refused: 'not_found' });
  });
});

describe('REPLY-4: its pictures', () => {
  const upload = (id: string): Upload => ({
    ...{ workspaceId: given.SHOP, id, contentType: 'image/png', width: 4, height: 3, bytes: 9 },
    ...{ createdBy: null, createdAt: EARLIER },
  });
  const picture = (id: string): StoredMedia => ({
    ...{ id, url: `/api/v1/media/${id}`, contentType: 'image/png', width: 4, height: 3 },
  });
  const pictured = scheduled({ media: [picture('one')] });

  test('stay', () => {
    expect(edited({ body: '' }, pictured).message).toMatchObject({ body: '', media: [picture('one')] });
  });

  test('give way to others', () => {
    const { message, changes } = edited({ mediaIds: ['two'] }, pictured, { uploads: [upload('two')] });
    expect(message?.media).toEqual([picture('two')]);
    expect(changes).toMatchObject([{ fields: { media: { from: null, to: null } } }]);
  });

  test('are taken away, where words are left', () => {
    expect(edited({ mediaIds: [] }, pictured).message?.media).toEqual([]);
    expect(edits({ mediaIds: [], body: '' }, pictured)).toEqual({
      refused: 'empty_message',
      pointer: '/body',
    });
  });

  test('have to be there', () => {
    const refused = { refused: 'unknown_media', pointer: '/media_ids/0' };
    expect(edits({ mediaIds: ['two'] }, pictured)).toEqual(refused);
  });
});

describe('REPLY-4: the code that it hands out', () => {
  const coupon = { couponId: 'coupon-1', couponCode: 'TEN-1' };
  const withCode = scheduled({ body: 'Here you are: TEN-1', ...coupon });
  const behindLink = scheduled({ body: 'https://inbox.example/l/abc', ...coupon });

  test.each([
    ['where it stands', withCode, 'Take TEN-1, please', 'Take TEN-1, please'],
    ['below, where it was lost', withCode, 'With our thanks', 'With our thanks\nTEN-1'],
    ['in its place', withCode, 'Take {{coupon_code}}, please', 'Take TEN-1, please'],
    ['behind a link', behindLink, 'See https://inbox.example/l/abc', 'See https://inbox.example/l/abc'],
  ])('stays in the text: %s', (_, before, body, after) => {
    const { message, coupons } = edited({ body }, before);
    expect(message).toMatchObject({ body: after, ...coupon });
    expect(coupons).toEqual([]);
  });
});
