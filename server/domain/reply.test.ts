import { describe, expect, test } from 'vitest';
import type { TicketStatus } from '../../contract/vocabulary.ts';
import type { Actor } from './decision.ts';
import type { Facts } from './facts.ts';
import { reply } from './reply.ts';
import * as given from './testFacts.ts';

const { AGENT, aMessage, aTicket, EARLIER, NOW } = given;
const subscribed = given.aProfile({ smsMarketing: 'subscribed' });
const API_KEY: Actor = { kind: 'api_key', id: 'key-1' };

function says(body: string, known: Partial<Facts> = {}, actor = AGENT) {
  const facts = given.facts({ profile: subscribed, ticket: aTicket(), ...known });
  return reply(facts, { ...given.PLAIN, body, clientMessageId: 'client-1', actor });
}

test('REPLY-1: the reply is queued, from the number texted last to the phone that wrote last', () => {
  const decision = given.accepted(says('It left yesterday.'));
  expect(decision.messages).toEqual([
    aMessage({
      ...{ id: 'new-1', clientMessageId: 'client-1', authorId: 'agent-1' },
      ...{ sentAt: NOW, createdAt: NOW },
    }),
  ]);
  expect(decision.jobs).toEqual([
    { task: 'deliver', payload: { workspaceId: given.SHOP, threadId: 'profile-1' } },
  ]);
  const about = { ticketId: 'ticket-1', messageId: 'new-1', profileId: 'profile-1' };
  expect(decision.changes).toEqual([{ type: 'message.created', actor: AGENT, ...about }]);
  expect(decision.ticket).toBeUndefined();
});

test('REPLY-1: a key is the actor of its reply, and nobody is its author', () => {
  const decision = given.accepted(says('hello', {}, API_KEY));
  expect(decision.messages?.[0]?.authorId).toBeNull();
  expect(decision.changes).toMatchObject([{ actor: API_KEY }]);
});

/** The ticket before; its status after; the fields of the one change that tells of it. */
const MOVES: [TicketStatus, read: boolean, after: TicketStatus, changed: string[]][] = [
  ['open', true, 'open', []],
  ['open', false, 'open', ['read']],
  ['snoozed', true, 'snoozed', []],
  ['snoozed', false, 'snoozed', ['read']],
  ['closed', true, 'open', ['status']],
  ['closed', false, 'open', ['status', 'read']],
];

test.each(MOVES)('TICK-8: a reply to a ticket %s, read %s, leaves it %s', (status, read, after, changed) => {
  const snoozedUntil = status === 'snoozed' ? given.minutesAfter(60) : null;
  const before = aTicket({ status, read, snoozedUntil });
  const { ticket = before, changes } = given.accepted(says('hello', { ticket: before }));
  expect(ticket).toEqual({ ...before, status: after, read: true });
  expect(changes.map(one => [one.type, Object.keys(one.fields ?? {})])).toEqual([
    ...(changed.length > 0 ? [['ticket.updated', changed]] : []),
    ['message.created', []],
  ]);
});

test.each([
  ['nothing', '', 'empty_message'],
  ['spaces', ' \t\n', 'empty_message'],
  ['a no-break space', '\u00a0', 'empty_message'],
  ['1,601 letters', 'x'.repeat(1601), 'message_too_long'],
  ['1,601 emoji', '🛑'.repeat(1601), 'message_too_long'],
])('REPLY-4: %s cannot be sent', (_, body, refused) => {
  expect(says(body)).toEqual({ refused, pointer: '/body' });
});

test.each([
  ['a letter', 'x'],
  ['an emoji alone', '🙏🏽'],
  ['white space around words', ' hi \n'],
  ['1,600 letters', 'x'.repeat(1600)],
  ['1,600 emoji', '🛑'.repeat(1600)],
])('REPLY-4: %s can be sent, as it is', (_, body) => {
  expect(given.accepted(says(body)).messages).toMatchObject([{ body }]);
});

describe('a reply that cannot leave', () => {
  const web = aTicket({ channel: 'web_chat' });
  test.each<[string, string, Partial<Facts>]>([
    ['REPLY-2', 'no_sms_consent', { profile: given.aProfile() }],
    ['REPLY-2', 'no_sms_consent', { profile: given.aProfile({ smsMarketing: 'unsubscribed' }) }],
    ['TICK-6', 'profile_blocked', { profile: { ...subscribed, blockedAt: EARLIER } }],
    ['TICK-6', 'profile_blocked', { profile: { ...subscribed, blockedAt: EARLIER }, ticket: web }],
    ['REPLY-2', 'number_gone', { number: null }],
    ['REPLY-2', 'number_gone', { number: given.aNumber({ goneAt: EARLIER }) }],
    ['TICK-3', 'chat_closed', { ticket: { ...web, status: 'closed' } }],
    ['REPLY-1', 'not_found', { ticket: null }],
    ['REPLY-1', 'not_found', { profile: null }],
  ])('%s: is refused: %s', (_, refused, known) => {
    expect(says('hello', known)).toEqual({ refused });
  });
});

test('REPLY-3: a web chat needs neither consent nor number', () => {
  const ticket = aTicket({ channel: 'web_chat', threadId: 'thread-1', sendingNumber: null, phone: null });
  const decision = given.accepted(says('hello', { profile: given.aProfile(), ticket, number: null }));
  expect(decision.messages).toMatchObject([
    { channel: 'web_chat', threadId: 'thread-1', sendingNumber: null },
  ]);
});

describe('the same client id again', () => {
  const first = { message: aMessage({ id: 'first', clientMessageId: 'client-1' }) };
  test.each<[string, string, Partial<Facts>]>([
    ['the same words', 'hello', {}],
    ['other words', 'bye', {}],
    ['no words', '', {}],
    ['consent gone since', 'hello', { profile: given.aProfile() }],
    ['closed since', 'hello', { ticket: aTicket({ status: 'closed', read: false }) }],
  ])('REPLY-11: %s: the first is the answer, and nothing is done', (_, body, known) => {
    expect(says(body, { ...first, ...known })).toEqual({ changes: [], already: 'first' });
  });
});
