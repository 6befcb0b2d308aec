import { expect, test } from 'vitest';
import { at, message, own } from '../testThread.ts';
import { groupsOf, saidIn } from './groups.ts';
import type { Waiting } from './outbox.ts';

const waiting = (id: string, second: number): Waiting => ({
  id,
  body: 'Hello',
  media: [],
  pictures: 0,
  at: at(second),
  failure: null,
});
const shape = (...said: Parameters<typeof saidIn>) =>
  groupsOf(saidIn(...said)).map(({ said, startsDay }) => [said.map(({ key }) => key).join(' '), startsDay]);
const MINUTE = 60;

test('CHAT-6: what one side writes within three minutes stands together', () => {
  const said = [own(0), own(2 * MINUTE), own(5 * MINUTE + 1), message(6 * MINUTE), own(6 * MINUTE + 1)];
  expect(shape('', said, [])).toEqual([
    ['own of 0 own of 120', true],
    ['own of 301', false],
    ['id of 360', false],
    ['own of 361', false],
  ]);
});

test('CHAT-6: two agents do not stand together, nor an agent and an automatic answer', () => {
  const jonas = { name: 'Jonas', picture: null };
  const said = [message(0), message(1, { author: jonas }), message(2, { author: null })];
  expect(shape('', said, [])).toHaveLength(3);
});

test('a day begins with a line of its own', () => {
  const [day, next] = [message(0), message(30 * 3600)];
  expect(shape('', [day, next], []).map(([, startsDay]) => startsDay)).toEqual([true, true]);
});

test('CHAT-3: before anything is written there is the welcome, without a day or a time', () => {
  expect(shape('Hello, how can we help?', [], [])).toEqual([['welcome', false]]);
  expect(shape('', [], [])).toEqual([]);
});

test('CHAT-7: what waits stands with what was written before it, under the name that it keeps when it has arrived', () => {
  expect(shape('', [own(0)], [waiting('own of 5', 5)])).toEqual([['own of 0 own of 5', true]]);
  expect(shape('', [own(0), own(5)], [])).toEqual([['own of 0 own of 5', true]]);
});

test('CHAT-3: with the first message the day begins above the welcome, where it stays', () => {
  expect(shape('Hello', [], [waiting('own of 5', 5)])).toEqual([
    ['welcome', true],
    ['own of 5', false],
  ]);
});

test('CHAT-3: the welcome keeps its name when it is taken into the thread', () => {
  const kept = message(0, { source: 'welcome', author: null });
  expect(shape('', [kept], [])).toEqual([['welcome', true]]);
});
