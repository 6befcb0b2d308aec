import { describe, expect, test } from 'vitest';
import { block } from '../block.ts';
import { release } from '../release.ts';
import { reply } from '../reply.ts';
import { rewrite } from '../rewrite.ts';
import { AGENT, accepted, aProfile, aTicket, minutesAfter, NOW, PLAIN } from '../testFacts.ts';
import { aChat, aChatReply, aChatTicket, inChat, SESSION } from './testChat.ts';

const profile = aProfile();
const away = aChat({ here: false, leftAt: minutesAfter(-10) });
const ask = (known = {}, more = {}) =>
  reply(inChat({ profile, ...known }), {
    ...PLAIN,
    body: 'Yes, three.',
    clientMessageId: 'c-1',
    actor: AGENT,
    ...more,
  });
const later = aChatReply({ status: 'scheduled', sendAt: minutesAfter(-1), sentAt: minutesAfter(-1) });
const FOLLOW_UP = { task: 'followUp', key: `follow-up:${SESSION}`, runAt: minutesAfter(3) };

describe('REPLY-3: a reply to a chat', () => {
  test('needs no consent, no number and no provider: it is sent, and the visitor’s words are read', () => {
    const { messages, ticket, chat, jobs } = accepted(ask({ ticket: aChatTicket({ read: false }) }));
    expect(messages).toMatchObject([
      { status: 'sent', channel: 'web_chat', sendingNumber: null, phone: null, sentAt: NOW },
    ]);
    expect(ticket).toMatchObject({ read: true, readAt: NOW });
    expect(chat).toMatchObject({ repliedAt: NOW });
    expect(jobs).toEqual([]);
  });

  test('FOLLOW-1: to one who has left calls for a follow-up', () => {
    expect(accepted(ask({ chat: away })).jobs).toMatchObject([FOLLOW_UP]);
  });

  test.each([
    ['that has ended', { ticket: aChatTicket({ status: 'closed' }) }, 'chat_closed'],
    ['of a blocked visitor', { profile: { ...profile, blockedAt: NOW } }, 'profile_blocked'],
  ])('TICK-3: %s is refused', (_, known, refused) => {
    expect(ask(known)).toEqual({ refused });
  });

  test('may be longer than a text, and has its limit', () => {
    expect(accepted(ask({}, { body: 'a'.repeat(5000) })).messages).toHaveLength(1);
    expect(ask({}, { body: 'a'.repeat(5001) })).toEqual({ refused: 'message_too_long', pointer: '/body' });
  });
});

describe('REPLY-10: a reply to a chat that is sent later', () => {
  const due = (known = {}) =>
    accepted(release(inChat({ profile, message: later, thread: [later], ...known })));

  test('is sent when its time has come, and calls for a follow-up where the visitor is away', () => {
    const { messages, chat, jobs } = due({ chat: away });
    expect(messages).toMatchObject([{ status: 'sent', sendAt: null, sentAt: NOW }]);
    expect(chat?.repliedAt).toEqual(NOW);
    expect(jobs).toMatchObject([FOLLOW_UP]);
  });

  test('TICK-3: is canceled where the chat has ended meanwhile', () => {
    const { messages, chat, jobs } = due({ ticket: aChatTicket({ status: 'closed' }) });
    expect(messages).toMatchObject([{ status: 'canceled' }]);
    expect([chat, jobs]).toEqual([undefined, []]);
  });

  test.each([
    [5, 'sent'],
    [30, 'sent'],
    [32, 'canceled'],
  ])('TICK-3: held back for %i seconds to be undone, it is %s all the same', (seconds, status) => {
    const held = { ...later, createdAt: new Date(NOW.getTime() - seconds * 1000), sendAt: NOW };
    const { messages } = due({ message: held, thread: [held], ticket: aChatTicket({ status: 'closed' }) });
    expect(messages).toMatchObject([{ status }]);
  });

  test('can be sent at once after all', () => {
    const waiting = { ...later, sendAt: minutesAfter(60), sentAt: minutesAfter(60) };
    const facts = inChat({ profile, chat: away, message: waiting, thread: [waiting] });
    const { messages, chat, jobs } = accepted(rewrite(facts, { sendAt: null }, AGENT));
    expect(messages).toMatchObject([{ status: 'sent', sendAt: null, sentAt: NOW }]);
    expect(chat?.repliedAt).toEqual(NOW);
    expect(jobs).toMatchObject([FOLLOW_UP]);
  });
});

test('TICK-6: blocking ends all chats of a customer, and cancels what waits in them', () => {
  const facts = inChat({
    profile,
    ticket: aTicket(),
    chats: [aChatTicket(), aChatTicket({ id: 'session-2', status: 'snoozed', snoozedUntil: NOW })],
    thread: [later],
  });
  const { otherTickets, messages, changes } = accepted(block(facts, AGENT));
  expect(otherTickets?.map(({ id, status, read }) => [id, status, read])).toEqual([
    [SESSION, 'closed', true],
    ['session-2', 'closed', true],
  ]);
  expect(messages).toMatchObject([{ id: later.id, status: 'canceled' }]);
  expect(changes.map(({ type, ticketId }) => [type, ticketId])).toEqual([
    ['profile.updated', 'ticket-1'],
    ['ticket.updated', 'ticket-1'],
    ['ticket.updated', SESSION],
    ['ticket.updated', 'session-2'],
    ['message.updated', SESSION],
  ]);
});
