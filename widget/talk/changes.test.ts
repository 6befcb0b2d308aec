import { expect, test } from 'vitest';
import { NOTHING } from '../chat/thread.ts';
import { at, message, own, session, thread } from '../testThread.ts';
import { newsIn, takeChanges, takeHearsay, unreadIn } from './changes.ts';

const changes = (messages: ReturnType<typeof message>[], more = {}) => ({
  type: 'changes' as const,
  reload: false,
  session: session(),
  messages,
  change_number: 9,
  ...more,
});
const many = Array.from({ length: 50 }, (_, second) => message(second));

test('CHAT-6: what is new comes where its time says; what has changed takes its old place', () => {
  const before = thread([own(1), message(3)]);
  const after = takeChanges(before, changes([message(2), message(3, { status: 'delivered' })]));
  expect(after.messages.map(({ id }) => id)).toEqual(['id of 1', 'id of 2', 'id of 3']);
  expect(after.messages[2]?.status).toBe('delivered');
  expect(after.changeNumber).toBe(9);
});

test('CHAT-7: the same frame twice changes nothing the second time', () => {
  const once = takeChanges(thread([own(1)]), changes([message(2)]));
  expect(takeChanges(once, changes([message(2)]))).toEqual(once);
});

test('CHAT-7: a reload takes the place of all that was there', () => {
  const after = takeChanges(thread([own(1), message(2)]), changes([message(5)], { reload: true }));
  expect(after.messages).toEqual([message(5)]);
});

test('CHAT-4: another session takes the place of all that was there', () => {
  const other = session({ id: 'another' });
  expect(takeChanges(thread([own(1)]), changes([], { session: other })).messages).toEqual([]);
});

test('CHAT-7: after what came over another tab’s line, one of its own goes on from where that had ended', () => {
  const before = thread([own(1), message(2)], { changeNumber: 7, older: 'cursor' });
  const after = takeHearsay(before, changes([message(4)], { reload: true }));
  expect(after.messages).toEqual([own(1), message(2), message(4)]);
  expect(after).toMatchObject({ changeNumber: 7, older: 'cursor' });
  expect(newsIn(before, after)).toEqual([message(4)]);
});

test('CHAT-7: what another tab has told of another session is no reading of it', () => {
  const other = changes([message(4)], { session: session({ id: 'another' }) });
  expect(takeHearsay(thread([own(1)]), other)).toMatchObject({ messages: [message(4)], changeNumber: null });
});

test('THREAD-1: a full page may have older ones before it, a short one has none', () => {
  expect(takeChanges(NOTHING, changes(many, { reload: true })).older).toBeUndefined();
  expect(takeChanges(NOTHING, changes([message(1)], { reload: true })).older).toBeNull();
  expect(takeChanges(thread([], { older: 'cursor' }), changes([message(1)])).older).toBe('cursor');
});

test('CHAT-6: news is what the shop has said since, and nothing on a first reading', () => {
  const before = thread([own(1), message(2)]);
  const after = takeChanges(before, changes([message(2, { status: 'delivered' }), message(3), own(4)]));
  expect(newsIn(before, after)).toEqual([message(3)]);
  expect(newsIn(NOTHING, takeChanges(NOTHING, changes([message(3)], { reload: true })))).toEqual([]);
});

test('CHAT-3 CHAT-6: the welcome is no news, an automatic answer is', () => {
  const before = thread([]);
  const welcome = message(1, { source: 'welcome' });
  const automatic = message(2, { source: 'office_hours', author: null });
  expect(newsIn(before, takeChanges(before, changes([welcome, automatic])))).toEqual([automatic]);
});

test('CHAT-6: unread is what the shop has said after what was seen, here or on another device', () => {
  const said = [message(0, { source: 'welcome' }), own(1), message(2), message(3), own(4), message(5)];
  expect(unreadIn(thread(said), null)).toBe(3);
  expect(unreadIn(thread(said), at(2))).toBe(2);
  expect(unreadIn(thread(said, { session: session({ seen_until: at(3) }) }), at(2))).toBe(1);
  expect(unreadIn(thread(said, { session: session({ seen_until: at(2) }) }), at(5))).toBe(0);
  expect(unreadIn(NOTHING, null)).toBe(0);
});
