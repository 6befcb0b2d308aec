import { describe, expect, test } from 'vitest';
import { MessageStatus } from '../../contract/vocabulary.ts';
import { SYSTEM } from './decision.ts';
import type { Facts } from './facts.ts';
import { release } from './release.ts';
import type { Message, Ticket } from './state.ts';
import * as given from './testFacts.ts';

const { accepted, aMessage, aTicket, EARLIER, minutesAfter, NOW } = given;
const A_MILLISECOND = 1;

function scheduled(sendAt: Date, known: Partial<Message> = {}): Message {
  return aMessage({ status: 'scheduled', sendAt, sentAt: sendAt, ...known });
}

/** The job of the first of these. */
function releases(thread: Message[], ticket: Partial<Ticket> = {}, known: Partial<Facts> = {}) {
  return release(given.facts({ message: thread[0] ?? null, thread, ticket: aTicket(ticket), ...known }));
}

const deliver = { task: 'deliver', payload: { workspaceId: given.SHOP, threadId: 'profile-1' } };
const about = { type: 'message.updated', actor: SYSTEM, ticketId: 'ticket-1', profileId: 'profile-1' };

test('REPLY-10: when its time has come it goes into the line, behind what was queued before', () => {
  const sendAt = minutesAfter(-1);
  const message = scheduled(sendAt);
  expect(releases([message])).toEqual({
    messages: [{ ...message, status: 'queued', sendAt: null, sentAt: NOW }],
    coupons: [],
    changes: [
      {
        ...{ ...about, messageId: 'message-1' },
        fields: {
          status: { from: 'scheduled', to: 'queued' },
          send_at: { from: sendAt.toISOString(), to: null },
        },
      },
    ],
    jobs: [deliver],
  });
});

test.each([
  ['a millisecond before its time', new Date(NOW.getTime() + A_MILLISECOND)],
  ['moved to another day', minutesAfter(60 * 24)],
])('REPLY-10: %s it waits on, and asks for the job again', (_, sendAt) => {
  const payload = { workspaceId: given.SHOP, messageId: 'message-1' };
  const job = { task: 'release', payload, runAt: sendAt, key: 'release:message-1' };
  expect(releases([scheduled(sendAt)])).toEqual({ changes: [], jobs: [job] });
});

test('REPLY-10: at its very time it leaves', () => {
  expect(accepted(releases([scheduled(NOW)])).messages).toMatchObject([{ status: 'queued' }]);
});

test.each(MessageStatus.exclude(['scheduled']).options)(
  'REPLY-11: what is %s is not released again',
  status => {
    expect(releases([aMessage({ status })])).toEqual({ changes: [] });
  },
);

test('what is not there is not found', () => {
  expect(releases([])).toEqual({ refused: 'not_found' });
});

test.each(['closed', 'snoozed', 'open'] as const)('TICK-8: the ticket stays %s', status => {
  const decision = accepted(releases([scheduled(NOW)], { status, read: false }));
  expect([decision.ticket, decision.messages?.length]).toEqual([undefined, 1]);
});

describe('REPLY-5: of several whose time has come', () => {
  const first = scheduled(minutesAfter(-2), { id: 'b' });
  const second = scheduled(minutesAfter(-1), { id: 'a' });
  const third = scheduled(minutesAfter(-1), { id: 'c' });

  test.each([
    ['first', [first, second, third]],
    ['last', [third, first, second]],
  ])('all leave in their order, whichever job is %s', (_, [mine, ...others]) => {
    const thread = [first, second, third];
    const facts = { message: mine ?? null, thread };
    expect(others).toHaveLength(2);
    const { messages = [], jobs } = accepted(releases(thread, {}, facts));
    expect(messages.map(({ id, sentAt }) => [id, sentAt.getTime() - NOW.getTime()])).toEqual([
      ['b', 0],
      ['a', 1],
      ['c', 2],
    ]);
    expect(jobs).toEqual([deliver]);
  });

  test('those of other threads, and what is not due or not scheduled, stay', () => {
    const others = [
      scheduled(minutesAfter(-1), { id: 'other', threadId: 'thread-2' }),
      scheduled(minutesAfter(1), { id: 'later' }),
      aMessage({ id: 'sent', status: 'sent' }),
    ];
    expect(accepted(releases([first, ...others])).messages).toMatchObject([{ id: 'b' }]);
  });
});

describe('REPLY-10: canceled instead, should the customer have written first', () => {
  const since = { lastInboundAt: minutesAfter(-1), lapsing: true };
  const lapsing = (known: Partial<Message> = {}) => scheduled(NOW, { lapses: true, ...known });

  test.each<[string, Message, Partial<Ticket>, Message['status']]>([
    ['written since', lapsing(), since, 'canceled'],
    ['not asked for', scheduled(NOW), since, 'queued'],
    ['written before', lapsing(), { ...since, lastInboundAt: EARLIER }, 'queued'],
    ['never written', lapsing(), { ...since, lastInboundAt: null }, 'queued'],
    ['changed after that', lapsing({ createdAt: NOW }), since, 'queued'],
    ['written on another ticket', lapsing({ ticketId: 'ticket-2' }), since, 'queued'],
  ])('%s', (_, message, ticket, status) => {
    const { messages, jobs } = accepted(releases([message], ticket));
    expect(messages).toMatchObject([{ status, sendAt: null, sentAt: NOW }]);
    expect(jobs).toEqual(status === 'queued' ? [deliver] : []);
  });

  test('of two due at once, each for itself; and nothing is left to lapse', () => {
    const kept = scheduled(NOW, { id: 'kept' });
    const decision = accepted(releases([lapsing(), kept], since));
    expect(decision.messages).toMatchObject([{ status: 'canceled' }, { id: 'kept', status: 'queued' }]);
    expect(decision.ticket).toEqual(aTicket({ ...since, lapsing: false }));
  });

  test('something that may still lapse is remembered', () => {
    const later = lapsing({ id: 'later', sendAt: minutesAfter(5) });
    expect(accepted(releases([lapsing(), later], since)).ticket).toBeUndefined();
  });
});
