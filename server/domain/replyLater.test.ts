import { describe, expect, test } from 'vitest';
import type { Facts } from './facts.ts';
import { type Reply, reply } from './reply.ts';
import * as given from './testFacts.ts';

const { AGENT, aMessage, aTicket, minutesAfter, NOW } = given;
const subscribed = given.aProfile({ smsMarketing: 'subscribed' });
const TOMORROW = minutesAfter(24 * 60);
const DAYS_30 = 30 * 24 * 60;

function says(asked: Partial<Reply>, known: Partial<Facts> = {}) {
  const facts = given.facts({ profile: subscribed, ticket: aTicket(), ...known });
  return reply(facts, {
    ...given.PLAIN,
    body: 'It is back.',
    clientMessageId: 'client-1',
    actor: AGENT,
    ...asked,
  });
}

test('REPLY-10: a reply for later stands in the thread where it will leave, and a job waits for its time', () => {
  const decision = given.accepted(says({ sendAt: TOMORROW }));
  expect(decision.messages).toEqual([
    aMessage({
      ...{ id: 'new-1', clientMessageId: 'client-1', authorId: 'agent-1', body: 'It is back.' },
      ...{ status: 'scheduled', sendAt: TOMORROW, sentAt: TOMORROW, createdAt: NOW },
    }),
  ]);
  const payload = { workspaceId: given.SHOP, messageId: 'new-1' };
  expect(decision.jobs).toEqual([{ task: 'release', payload, runAt: TOMORROW, key: 'release:new-1' }]);
});

describe('REPLY-10: when a reply may leave', () => {
  test.each([
    ['a month ago', minutesAfter(-DAYS_30)],
    ['a millisecond ago', new Date(NOW.getTime() - 1)],
    ['now', NOW],
    ['a millisecond beyond 30 days', new Date(minutesAfter(DAYS_30).getTime() + 1)],
    ['in a year', minutesAfter(365 * 24 * 60)],
  ])('not %s', (_, sendAt) => {
    expect(says({ sendAt })).toEqual({ refused: 'send_at_out_of_range', pointer: '/send_at' });
  });

  test.each([
    ['in a millisecond', new Date(NOW.getTime() + 1)],
    ['in five seconds', new Date(NOW.getTime() + 5000)],
    ['in 30 days', minutesAfter(DAYS_30)],
  ])('%s', (_, sendAt) => {
    expect(given.accepted(says({ sendAt })).messages).toMatchObject([{ status: 'scheduled', sendAt }]);
  });
});

describe('REPLY-10: one that is canceled should the customer write first', () => {
  test.each([
    ['is remembered by its ticket, without a word to the history', { sendAt: TOMORROW, lapses: true }, true],
    ['is asked for', { sendAt: TOMORROW, lapses: false }, false],
    ['is one for later', { sendAt: null, lapses: true }, false],
  ])('%s', (_, asked, lapsing) => {
    const { ticket, messages, changes } = given.accepted(says(asked));
    expect([ticket?.lapsing ?? false, messages?.[0]?.lapses]).toEqual([lapsing, lapsing]);
    expect(changes.map(({ type }) => type)).toEqual(['message.created']);
  });

  test('is not forgotten for one that is not', () => {
    const ticket = aTicket({ lapsing: true, read: false });
    expect(given.accepted(says({}, { ticket })).ticket).toEqual({ ...ticket, read: true });
  });
});

test('REPLY-11: the same again is the first one, even where its time has come', () => {
  const first = { message: aMessage({ id: 'first', clientMessageId: 'client-1', status: 'sent' }) };
  expect(says({ sendAt: minutesAfter(-1) }, first)).toEqual({ changes: [], already: 'first' });
});
