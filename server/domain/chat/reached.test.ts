import { describe, expect, test } from 'vitest';
import { accepted, minutesAfter } from '../testFacts.ts';
import { reached } from './reached.ts';
import { aChat, aChatReply, inChat, SESSION } from './testChat.ts';

const one = aChatReply({ id: 'reply-1', sentAt: minutesAfter(-9) });
const two = aChatReply({ id: 'reply-2', sentAt: minutesAfter(-6) });
const three = aChatReply({ id: 'reply-3', sentAt: minutesAfter(-3) });
const theirs = aChatReply({
  id: 'theirs',
  direction: 'inbound',
  status: 'received',
  sentAt: minutesAfter(-8),
});
const elsewhere = aChatReply({ id: 'elsewhere', threadId: 'session-2', sentAt: minutesAfter(-9) });
const thread = [one, theirs, two, three, elsewhere];

const told = (known = {}, seen = false) =>
  accepted(reached(inChat({ thread, message: two, ...known }), seen));

describe('CHAT-6: our messages up to one have come to the visitor', () => {
  test('those are delivered, and neither theirs, nor later ones, nor those of another session', () => {
    const { messages, chat, changes } = told();
    expect(messages?.map(({ id, status }) => [id, status])).toEqual([
      ['reply-1', 'delivered'],
      ['reply-2', 'delivered'],
    ]);
    expect(chat).toBeUndefined();
    expect(changes.map(({ type, messageId }) => [type, messageId])).toEqual([
      ['message.updated', 'reply-1'],
      ['message.updated', 'reply-2'],
    ]);
  });

  test('told again they change nothing', () => {
    const delivered = thread.map(message => ({ ...message, status: 'delivered' as const }));
    expect(told({ thread: delivered, message: { ...two, status: 'delivered' } })).toEqual({
      messages: [],
      changes: [],
    });
  });

  test.each([
    ['for the first time', null, two.sentAt],
    ['further than before', one.sentAt, two.sentAt],
  ])('and been seen %s', (_, seenUntil, expected) => {
    const { chat, changes } = told({ chat: aChat({ seenUntil }) }, true);
    expect(chat?.seenUntil).toEqual(expected);
    expect(changes.at(-1)).toMatchObject({ type: 'visitor.updated', ticketId: SESSION });
  });

  test.each([two.sentAt, three.sentAt])('seen up to %s before, nothing is new', seenUntil => {
    expect(told({ chat: aChat({ seenUntil }) }, true).chat).toBeUndefined();
  });

  test.each([
    ['their own message', { message: theirs }],
    ['one of another session', { message: elsewhere }],
    ['none at all', { message: null }],
    ['a session that has not begun', { chat: null }],
  ])('is refused of %s', (_, known) => {
    expect(reached(inChat({ thread, message: two, ...known }), true)).toEqual({ refused: 'not_found' });
  });
});
