import { expect, test } from 'vitest';
import { shippedKeyword } from '../server/domain/keywords.ts';
import { SHIPPED_KEYWORDS } from './shippedKeywords.ts';

const listed = Object.entries(SHIPPED_KEYWORDS).flatMap(([kind, words]) =>
  words.map(word => [word, kind] as const),
);

test.each(listed)('SMS-5: %s, which the settings list, does count as %s', (word, kind) => {
  expect(shippedKeyword(word)?.kind).toBe(kind);
});

test('SMS-5: the settings list as many words as the specification', () => {
  const counts = Object.entries(SHIPPED_KEYWORDS).map(([kind, words]) => [kind, new Set(words).size]);
  expect(counts).toEqual([
    ['join', 1],
    ['stop', 19],
    ['start', 6],
    ['help', 6],
  ]);
});
