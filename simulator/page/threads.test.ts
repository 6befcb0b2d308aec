import { expect, test } from 'vitest';
import type { SimulatedText } from '../shapes.ts';
import { placed } from './groups.ts';
import { withTexts } from './threads.ts';

const PHONE = '+393475550142';

const BLANK = {
  phone: PHONE,
  direction: 'to_shop',
  shop: '+393515550100',
  body: '',
  media_urls: [],
  error_code: null,
} satisfies Partial<SimulatedText>;

function text(id: string, minute: number, more: Partial<SimulatedText> = {}): SimulatedText {
  const at = new Date(2026, 10, 10, 12, minute).toISOString();
  return { ...BLANK, id, at, status: 'delivered', ...more };
}

const thread = (...rounds: SimulatedText[][]) => rounds.reduce(withTexts, new Map()).get(PHONE);

test('texts come in any order and any number of times', () => {
  const [a, b, c] = [text('a', 1), text('b', 2), text('c', 3)];
  expect(thread([c], [a, b], [b], [a])).toEqual([a, b, c]);
});

test('an older answer does not take a text back', () => {
  const [sent, delivered] = [text('a', 1, { status: 'sent' }), text('a', 1)];
  expect(thread([sent], [delivered], [sent])).toEqual([delivered]);
});

test('texts of one side within three minutes stand together', () => {
  const answer = text('c', 4, { direction: 'to_phone' });
  const groups = placed([text('a', 1), text('b', 3), answer, text('d', 9), text('e', 13)]);
  expect(groups.map(({ text, firstOfGroup, lastOfGroup }) => [text.id, firstOfGroup, lastOfGroup])).toEqual([
    ['a', true, false],
    ['b', false, true],
    ['c', true, true],
    ['d', true, true],
    ['e', true, true],
  ]);
  expect(groups.map(place => place.firstOfDay)).toEqual([true, false, false, false, false]);
});
