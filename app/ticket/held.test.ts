import { expect, test } from 'vitest';
import { elapsedHere, serverClock } from '../../contract/serverClock.ts';
import type { Message } from '../../contract/shapes.ts';
import { MessageStatus } from '../../contract/vocabulary.ts';
import { asMessage } from './asMessage.ts';
import { asSaid, canUndo, heldId, isHeld, leavesAfter } from './held.ts';
import { newMessageId } from './messageId.ts';
import { AT_ONCE } from './outbox.ts';

const SOON = '2026-11-27T09:00:05.000Z';
const drawn = {
  memberId: 'noa',
  ticketId: 'giulia',
  text: 'Yes',
  pictures: [],
  coupon: null,
  quickReplyId: null,
};

function message(id: string, more: Partial<Message>): Message {
  return { ...asMessage({ ...drawn, ...AT_ONCE, id, at: 0, state: 'sending' }), ...more };
}

test('REPLY-10: whether a reply is held back is told by its id alone, which fits', () => {
  expect([heldId(), newMessageId()].map(id => isHeld(message(id, {})))).toEqual([true, false]);
  expect(heldId().length).toBeLessThanOrEqual(64);
});

test('REPLY-10: held back it stands as sent and can be undone; undone it is not there', () => {
  const held = message(heldId(), { status: 'scheduled', send_at: SOON });
  const [shown] = asSaid([held]);
  expect([shown?.status, shown && canUndo(shown)]).toEqual(['queued', true]);
  expect(asSaid([{ ...held, status: 'canceled', send_at: null }])).toEqual([]);
});

test.each(MessageStatus.exclude(['scheduled', 'canceled']).options)(
  'REPLY-10: once it is %s it is like any other',
  status => {
    const left = message(heldId(), { status, send_at: null });
    expect([asSaid([left]), canUndo(left)]).toEqual([[left], false]);
  },
);

test.each(['scheduled', 'canceled'] as const)(
  'REPLY-10: one for later stays as it is when it is %s',
  status => {
    const later = message(newMessageId(), { status, send_at: status === 'scheduled' ? SOON : null });
    expect([asSaid([later]), canUndo(later)]).toEqual([[later], false]);
  },
);

test('REPLY-5 REPLY-10: several in a row leave in the order in which they were written, by the server’s clock', () => {
  expect(leavesAfter(5)).toBeNull();
  serverClock.hear('Fri, 27 Nov 2026 09:00:00 GMT', elapsedHere());
  expect(leavesAfter(0)).toBeNull();
  const times = [5, 5, 1, 5].map(leavesAfter);
  expect(times.toSorted()).toEqual(times);
  expect(new Set(times).size).toBe(4);
  expect(Date.parse(times[0] ?? '') - Date.parse(SOON)).toBeLessThanOrEqual(1000);
});
