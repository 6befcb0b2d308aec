import { expect, test } from 'vitest';
import type { Message } from '../../../contract/shapes.ts';
import { asMessage } from '../asMessage.ts';
import { heldId } from '../held.ts';
import { AT_ONCE } from '../outbox.ts';
import { answersSince } from './answersSince.ts';

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

const SINCE = { at: BEGUN, seen: [] };
const idsOf = (messages: Message[]) => messages.map(({ id }) => id);

test('REPLY-4: a colleague’s replies are told of, the newest last', () => {
  expect(idsOf(answersSince([theirs(1), theirs(9)], SINCE, ME))).toEqual(['m1', 'm9']);
});

test('REPLY-4: one that is known stays known when it leaves, later than it was to', () => {
  const left = theirs(1, { sent_at: new Date(BEGUN + 60_000).toISOString() });
  const since = { at: BEGUN + 1000, seen: ['m1'] };
  expect(idsOf(answersSince([left, theirs(70)], since, ME))).toEqual(['m70']);
});

test.each<[string, Message]>([
  ['one from before I began', theirs(-1)],
  ['mine, from another device', theirs(1, { author: { id: ME, name: 'Noa' } })],
  ['the customer’s', theirs(1, { direction: 'inbound', source: 'customer', author: null })],
  ['what the shop answers by itself', theirs(1, { source: 'auto_responder', author: null })],
  ['one for later', theirs(1, { status: 'scheduled' })],
  ['one that was undone', theirs(1, { status: 'canceled', client_message_id: heldId() })],
])('REPLY-4: %s is none', (_, message) => {
  expect(answersSince([message], SINCE, ME)).toEqual([]);
});

test.each<[string, Message]>([
  [
    'one that is held back, as it stands there as sent',
    theirs(1, { status: 'scheduled', client_message_id: heldId() }),
  ],
  ['a program’s', theirs(1, { author: null })],
])('REPLY-4: %s is one', (_, message) => {
  expect(answersSince([message], SINCE, ME)).toMatchObject([{ id: 'm1' }]);
});
