import { expect, test } from 'vitest';
import { TagColor } from '../../contract/vocabulary.ts';
import { isNamed, rarestColor, TAG_COLORS } from './tags.ts';

test('every colour that a tag can have is offered', () => {
  expect(new Set(TAG_COLORS)).toEqual(new Set(TagColor.options));
});

test('a new tag has the colour that the fewest have, the first of several', () => {
  const of = (...colors: TagColor[]) => colors.map(color => ({ color }));
  expect(rarestColor([])).toBe('gray');
  expect(rarestColor(of('gray', 'red', 'red'))).toBe('orange');
  expect(rarestColor(of(...TAG_COLORS, ...TAG_COLORS.slice(0, 5)))).toBe('teal');
});

test.each([
  ['Returns', 'returns ', true],
  ['Returns', 'return', false],
])('“%s” and “%s” are one name: %s', (name, typed, same) => {
  expect(isNamed({ name }, typed)).toBe(same);
});
