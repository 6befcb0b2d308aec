import { expect, test } from 'vitest';
import type { Message } from '../../contract/shapes.ts';
import { reachedIn } from './reached.ts';
import type { Look, ThreadItem } from './threadItems.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 10, 9, minute)).toISOString();

/** A message alone in its group, by its minute. */
function group(minute: number, look: Look, status: Message['status']): ThreadItem {
  const message = { id: String(minute), sent_at: at(minute), status } as Message;
  return { kind: 'group', key: String(minute), look, shown: [{ message, drawn: null }] };
}
const said = (minute: number) => group(minute, 'customer', 'received');
const ours = (minute: number, status: Message['status'] = 'delivered') => group(minute, 'agent', status);

const told = (items: ThreadItem[], seenUntil: string | null = null) =>
  Object.fromEntries(reachedIn(items, seenUntil));

test('CHAT-6: how far it got stands under the last of ours', () => {
  expect(told([ours(1), said(2), ours(3), said(4)])).toEqual({ 3: 'delivered' });
  expect(told([said(1)])).toEqual({});
});

test('CHAT-6: one that got less far leaves the others their own', () => {
  expect(told([ours(1), ours(2), said(3), ours(4, 'sent'), ours(5, 'sending')])).toEqual({
    2: 'delivered',
    4: 'sent',
    5: 'sending',
  });
});

test('CHAT-6: seen is what was sent up to then, and has left', () => {
  const thread = [ours(1), ours(2), ours(3), ours(4, 'sent')];
  expect(told(thread, at(2))).toEqual({ 2: 'seen', 3: 'delivered', 4: 'sent' });
  expect(told(thread, at(9))).toEqual({ 4: 'seen' });
  expect(told([ours(1), ours(2, 'failed')], at(9))).toEqual({ 1: 'seen', 2: 'failed' });
});

test('CHAT-6: an automatic answer counts as ours', () => {
  expect(told([group(1, 'automatic', 'delivered'), said(2), ours(3, 'sent')])).toEqual({
    1: 'delivered',
    3: 'sent',
  });
});
