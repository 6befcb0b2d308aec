import { expect, test } from 'vitest';
import type { Message, Note } from '../../../contract/shapes.ts';
import type { Drawn } from '../outbox.ts';
import { type ThreadItem, threadItems } from '../threadItems.ts';
import type { HistoryEvent } from './events.ts';
import { withHistory } from './withHistory.ts';

const HOUR = 60;
const start = Date.parse('2026-11-10T10:00:00Z');
const at = (minute: number) => new Date(start + minute * 60_000).toISOString();

const message = (id: string, minute: number, fields: Partial<Message> = {}) =>
  ({
    ...{ id, body: id, direction: 'inbound', source: 'customer', status: 'received', sent_at: at(minute) },
    ...{ client_message_id: null, keyword: null, attributed_to: null, author: null, send_at: null },
    ...fields,
  }) as Message;

const event = (minute: number): HistoryEvent => ({
  ...{ does: 'closed', key: `event ${minute}`, at: start + minute * 60_000 },
  actor: { kind: 'member', id: 'noa', name: 'Noa' },
});

/** Each group as the texts in it, each run of history as its minutes, everything else by its kind. */
const shape = (items: readonly ThreadItem[]) =>
  items.map(item => {
    if (item.kind === 'group') return item.shown.map(({ message: { body } }) => body).join(' ');
    return item.kind === 'history' ? item.events.map(({ key }) => key.slice(6)) : item.kind;
  });
const told = (messages: Message[], events: HistoryEvent[], drawn: Drawn[] = []) =>
  withHistory(threadItems(messages, drawn, 'Europe/Rome'), events, 'Europe/Rome');

test('TICK-7: what was done stands where its time is, below what was said in that moment', () => {
  const messages = [message('a', 0), message('b', 30), message('c', 60)];
  expect(shape(told(messages, [event(-5), event(30), event(90)]))).toEqual([
    ...['day', ['-5'], 'a', 'b', ['30'], 'c', ['90']],
  ]);
});

test('TICK-7 CHAT-2: a chat begins above what its visitor wrote, and below what greeted them', () => {
  const hello = message('hello', 0, { direction: 'outbound', source: 'welcome' });
  const begun: HistoryEvent = { ...event(1), does: 'begun' };
  const items = told([hello, message('a', 1)], [begun, event(1.5)]);
  expect(shape(items)).toEqual(['day', 'hello', ['1'], 'a', ['1.5']]);
});

test('TICK-7: what follows each other is one run', () => {
  expect(shape(told([message('a', 0)], [event(1), event(2), event(3)]))).toEqual([
    'day',
    'a',
    ['1', '2', '3'],
  ]);
});

test('TICK-7: what is written on after it stands below it, and each part is another item', () => {
  const items = told([message('a', 0), message('b', 1), message('c', 2)], [event(0.5), event(1.5)]);
  expect(shape(items)).toEqual(['day', 'a', ['0.5'], 'b', ['1.5'], 'c']);
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
});

test('TICK-7: a day on which nothing was said has no line of its own', () => {
  const items = told([message('a', 0), message('b', 48 * HOUR)], [event(24 * HOUR), event(47 * HOUR)]);
  expect(shape(items)).toEqual(['day', 'a', [`${24 * HOUR}`], 'day', [`${47 * HOUR}`], 'b']);
  expect(items.flatMap(item => (item.kind === 'history' ? [item.day] : []))).toEqual([
    '2026-11-10',
    '2026-11-12',
  ]);
});

test('TICK-7: what is only drawn yet, and what is still to leave, stand below it', () => {
  const later = message('later', 0, { direction: 'outbound', status: 'scheduled', send_at: at(90) });
  const drawn = { id: 'mine', at: start - 60_000, text: 'mine', pictures: [], sendAt: null, coupon: null };
  const items = told([message('a', 0), later], [event(5)], [drawn as unknown as Drawn]);
  expect(shape(items)).toEqual(['day', 'a', ['5'], 'mine', 'scheduled']);
});

test('TICK-7: notes have their place among it too', () => {
  const notes = [{ note: { id: 'n', created_at: at(10) } as Note, drawn: null }];
  const items = threadItems([message('a', 0)], [], 'Europe/Rome', null, notes);
  expect(shape(withHistory(items, [event(5), event(15)], 'Europe/Rome'))).toEqual([
    ...['day', 'a', ['5'], 'note', ['15']],
  ]);
});
