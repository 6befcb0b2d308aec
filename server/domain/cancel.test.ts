import { describe, expect, test } from 'vitest';
import { MessageSource, MessageStatus } from '../../contract/vocabulary.ts';
import { cancel } from './cancel.ts';
import type { Facts } from './facts.ts';
import type { Message } from './state.ts';
import * as given from './testFacts.ts';

const { accepted, AGENT, aMessage, aTicket, EARLIER, minutesAfter, NOW } = given;
const LATER = minutesAfter(60);
const scheduled = (known: Partial<Message> = {}) =>
  aMessage({ status: 'scheduled', sendAt: LATER, sentAt: LATER, ...known });

function cancels(message: Message | null, known: Partial<Facts> = {}) {
  const thread = message ? [message] : [];
  return cancel(given.facts({ message, thread, ticket: aTicket(), ...known }), AGENT);
}

test('REPLY-10: a scheduled one never leaves, and stands where it was taken back', () => {
  const { messages, changes, jobs } = accepted(cancels(scheduled()));
  expect(messages).toEqual([{ ...scheduled(), status: 'canceled', sendAt: null, sentAt: NOW }]);
  const fields = {
    status: { from: 'scheduled', to: 'canceled' },
    send_at: { from: LATER.toISOString(), to: null },
  };
  const about = { ticketId: 'ticket-1', messageId: 'message-1', profileId: 'profile-1' };
  expect(changes).toEqual([{ type: 'message.updated', actor: AGENT, ...about, fields }]);
  expect(jobs).toBeUndefined();
});

test('REPLY-5: a queued one makes way for what stands behind it, and keeps its place', () => {
  const message = aMessage({ nextAttemptAt: LATER });
  const { messages, changes, jobs } = accepted(cancels(message));
  expect(messages).toEqual([{ ...message, status: 'canceled', sentAt: EARLIER }]);
  expect(changes).toMatchObject([{ fields: { status: { from: 'queued', to: 'canceled' } } }]);
  expect(jobs).toEqual([{ task: 'deliver', payload: { workspaceId: given.SHOP, threadId: 'profile-1' } }]);
});

test('REPLY-11: a second time nothing happens', () => {
  expect(cancels(aMessage({ status: 'canceled' }))).toEqual({ changes: [] });
});

describe('REPLY-10: what cannot be taken back', () => {
  test.each(MessageStatus.exclude(['scheduled', 'queued', 'canceled']).options)('what is %s', status => {
    expect(cancels(aMessage({ status }))).toEqual({ refused: 'not_scheduled' });
  });

  test.each(MessageSource.exclude(['agent']).options)('what is no person’s reply: %s', source => {
    for (const status of ['queued', 'canceled'] as const)
      expect(cancels(aMessage({ source, status }))).toEqual({ refused: 'not_scheduled' });
  });

  test('what is not there', () => {
    expect(cancels(null)).toEqual({ refused: 'not_found' });
  });
});

describe('REPLY-10: the ticket remembers what may lapse', () => {
  const mine = scheduled({ lapses: true });
  test.each<[string, Message[], boolean]>([
    ['nothing any more', [], false],
    ['only what leaves in any case', [scheduled({ id: 'other' })], false],
    ['another', [scheduled({ id: 'other', lapses: true })], true],
    ['another, canceled before', [scheduled({ id: 'other', lapses: true, status: 'canceled' })], false],
  ])('%s', (_, others, lapsing) => {
    const ticket = aTicket({ lapsing: true });
    const { ticket: after = ticket } = accepted(cancels(mine, { ticket, thread: [mine, ...others] }));
    expect(after).toEqual({ ...ticket, lapsing });
  });
});

test('REPLY-4: its code goes back to the pool', () => {
  const held = {
    ...{ workspaceId: given.SHOP, couponId: 'coupon-1', code: 'TEN-1', uses: 1 },
    ...{ profileId: 'profile-1', takenAt: EARLIER },
  };
  const message = scheduled({ couponId: 'coupon-1', couponCode: 'TEN-1' });
  const { coupons } = accepted(cancels(message, { heldCodes: [held] }));
  expect(coupons).toEqual([{ ...held, uses: 0, profileId: null, takenAt: null }]);
});
