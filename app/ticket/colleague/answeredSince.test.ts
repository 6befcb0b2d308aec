import { expect, test } from 'vitest';
import type { Message } from '../../../contract/shapes.ts';
import { asMessage } from '../asMessage.ts';
import { heldId } from '../held.ts';
import { AT_ONCE } from '../outbox.ts';
import { answeredSince } from './answeredSince.ts';

const BEGUN = Date.parse('2026-11-27T09:00:00.000Z');
const ME = 'noa';
const jonas = { id: 'jonas', name: 'Jonas Brandt' };
const content = { text: 'It is', pictures: [], coupon: null, quickReplyId: null };

/** A reply of Jonas's, some seconds after I have begun to write. */
function theirs(seconds: number, more: Partial<Message> = {}): Message {
  const drawn = { ...content, ...AT_ONCE, memberId: 'jonas', ticketId: 'giulia', held: 0 };
  const at = BEGUN + seconds * 1000;
  return {
    ...asMessage({ ...drawn, id: `m${seconds}`, at, state: 'sending' }),
    status: 'sent',
    author: jonas,
    ...more,
  };
}

test('REPLY-4: a colleague’s reply is told of, the newest, with who and when', () => {
  const answered = answeredSince([theirs(1), theirs(9)], BEGUN, ME);
  expect(answered).toEqual({ messageId: 'm9', name: 'Jonas Brandt', at: BEGUN + 9000 });
});

test.each<[string, Message]>([
  ['one from before I began', theirs(-1)],
  ['mine, from another device', theirs(1, { author: { id: ME, name: 'Noa' } })],
  ['the customer’s', theirs(1, { direction: 'inbound', source: 'customer', author: null })],
  ['what the shop answers by itself', theirs(1, { source: 'auto_responder', author: null })],
  ['one for later', theirs(1, { status: 'scheduled' })],
  ['one that was undone', theirs(1, { status: 'canceled', client_message_id: heldId() })],
])('REPLY-4: %s is none', (_, message) => {
  expect(answeredSince([message], BEGUN, ME)).toBeNull();
});

test.each<[string, Message, string | null]>([
  [
    'one that is held back, as it stands there as sent',
    theirs(1, { status: 'scheduled', client_message_id: heldId() }),
    'Jonas Brandt',
  ],
  ['a program’s', theirs(1, { author: null }), null],
])('REPLY-4: %s is one', (_, message, name) => {
  expect(answeredSince([message], BEGUN, ME)).toMatchObject({ messageId: 'm1', name });
});
