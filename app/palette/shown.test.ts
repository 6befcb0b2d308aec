import { Check } from 'lucide-react';
import { expect, test } from 'vitest';
import type { Line, Place } from './line.ts';
import { atFirst, fitting } from './shown.ts';

const line = (text: string, place: Place, more: Partial<Line> = {}): Line => ({
  ...{ id: text, place, text, icon: Check, run: () => {} },
  ...more,
});
const texts = (groups: { place: Place; lines: Line[] }[]) =>
  groups.map(({ place, lines }) => [place, ...lines.map(({ text }) => text)]);

const LINES = [
  line('Settings: General', 'settings'),
  line('Close', 'ticket'),
  line('Assign to Noa', 'ticket', { onlyFound: true }),
  line('All messages', 'views'),
];
const name = (place: Place) => place;

test('at first all are there but those that are many alike, each in its place', () => {
  expect(texts(atFirst(LINES, []))).toEqual([
    ['ticket', 'Close'],
    ['views', 'All messages'],
    ['settings', 'Settings: General'],
  ]);
});

test('what was chosen last stands above, once, and only where it can be chosen again', () => {
  expect(texts(atFirst(LINES, ['Assign to Noa', 'gone', 'Close']))).toEqual([
    ['recent', 'Assign to Noa', 'Close'],
    ['views', 'All messages'],
    ['settings', 'Settings: General'],
  ]);
});

test('what is typed brings the place of the best first', () => {
  expect(texts(fitting(LINES, 'a', [], name))).toEqual([
    ['views', 'All messages'],
    ['ticket', 'Assign to Noa'],
    ['settings', 'Settings: General'],
  ]);
});

test('a place is typed for all that is in it', () => {
  expect(texts(fitting(LINES, 'ticket', [], name))).toEqual([['ticket', 'Close', 'Assign to Noa']]);
});

test('of what fits as well, the one that was chosen last comes first', () => {
  const alike = [line('Tag one', 'ticket'), line('Tag two', 'ticket')];
  expect(texts(fitting(alike, 'tag', ['Tag two'], name))).toEqual([['ticket', 'Tag two', 'Tag one']]);
});
