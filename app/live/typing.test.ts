import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Message, TicketDetail } from '../../contract/shapes.ts';
import { endTyping, heardTyping, isTyping } from './typing.ts';

const type = (ticket_id: string, typing = true) => heardTyping({ type: 'typing', ticket_id, typing });
const wrote = (direction: Message['direction'], ticket_id: string) =>
  endTyping({ messages: [{ direction, ticket_id } as Message], tickets: [] });
const is = (id: string, here: boolean) =>
  endTyping({ messages: [], tickets: [{ id, visitor: { here } } as TicketDetail] });

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

test('THREAD-3: who types is seen to, each on a ticket of their own, until they stop', () => {
  type('a');
  expect([isTyping('a'), isTyping('b')]).toEqual([true, false]);
  type('b');
  type('a', false);
  expect([isTyping('a'), isTyping('b')]).toEqual([false, true]);
});

test('THREAD-3: it ends by itself, for whoever was not heard again', () => {
  type('a');
  type('b');
  vi.advanceTimersByTime(4_000);
  type('b');
  vi.advanceTimersByTime(2_000);
  expect([isTyping('a'), isTyping('b')]).toEqual([false, true]);
  vi.advanceTimersByTime(4_000);
  expect(isTyping('b')).toBe(false);
});

test('THREAD-3: their words end it, and not ours', () => {
  type('a');
  wrote('outbound', 'a');
  wrote('inbound', 'b');
  expect(isTyping('a')).toBe(true);
  wrote('inbound', 'a');
  expect(isTyping('a')).toBe(false);
});

test('CHAT-5: who leaves types no more', () => {
  type('a');
  is('a', true);
  expect(isTyping('a')).toBe(true);
  is('a', false);
  expect(isTyping('a')).toBe(false);
});
