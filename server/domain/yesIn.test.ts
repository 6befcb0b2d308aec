import { describe, expect, test } from 'vitest';
import { keywordOf, yesIn } from './keywords.ts';

const ANSWERS = [
  ['YES', null],
  ['Y', null],
  ['SI', null],
  ['OUI', 'fr'],
  ['JA', 'de'],
] as const;

describe.each(ANSWERS)('%s, language %s', (word, language) => {
  test.each([
    word,
    word.toLowerCase(),
    `${word}!`,
    `  ${word}.\n`,
    `👍🏽 ${word} 🙏`,
    `“${word}”`,
    `\u200b${word}`,
  ])('SMS-5: %j is the answer that a double opt-in waits for', text => {
    expect(yesIn(text)).toEqual({ kind: 'join', word, language });
  });

  test('SMS-5: asked nothing, it is no keyword', () => {
    expect(keywordOf(word)).toBeNull();
  });
});

test.each(['sì', 'Sí', 'SI\u0300'])('SMS-5: %j is SI', text => {
  expect(yesIn(text)).toEqual({ kind: 'join', word: 'SI', language: null });
});

test.each([
  ...['', '👍', '1', 'no', 'n', 'ok', 'yes please', 'yes yes', 'yess', 'yep', 'ye s', 'yeah'],
  ...['si si', 'sicuro', 'si, ma', 'oui oui', 'ouiii', 'ja ja', 'jawohl', 'join', 'start', 'toString'],
])('SMS-5: %j is not', text => {
  expect(yesIn(text)).toBeNull();
});
