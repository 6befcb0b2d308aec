import { expect, test } from 'vitest';
import { words as en } from '../words/en.ts';
import { words as it } from '../words/it.ts';
import { formatFor, localeFor } from './format.ts';

/** At a time of the clock where the test runs: the visitor's is what counts. */
const local = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);
const NOW = local(26, 19, 38);
const inWords = { en: formatFor('en-GB', en, () => NOW), it: formatFor('it', it, () => NOW) };

test.each([
  ['en', local(26, 20), 'Back today at 20:00'],
  ['en', local(27, 9), 'Back tomorrow at 09:00'],
  ['en', local(30, 9), 'Back on Monday at 09:00'],
  ['it', local(26, 20), 'Torniamo oggi alle 20:00'],
  ['it', local(30, 9), 'Torniamo lunedì alle 09:00'],
] as const)('CHAT-3 LANG-1: closed, in %s, until %s', (language, opens, says) => {
  expect(inWords[language].back(opens.toISOString())).toBe(says);
});

test('CHAT-3 LANG-1: later than in a week it has a date, and without an end there is none', () => {
  expect(inWords.en.back(new Date(2027, 0, 4, 9).toISOString())).toMatch(
    /^Back on Monday.* 4 January at 09:00$/,
  );
  expect(inWords.it.back(new Date(2027, 0, 4, 9).toISOString())).toBe('Torniamo lunedì 4 gennaio alle 09:00');
  expect(inWords.en.back(null)).toBe('Not here at the moment');
});

test('LANG-1: a day line says today, yesterday, or the date', () => {
  expect(inWords.en.day(local(26, 0, 1).toISOString())).toBe('Today');
  expect(inWords.it.day(local(25, 23, 59).toISOString())).toBe('Ieri');
  expect(inWords.it.day(local(2, 12).toISOString())).toBe('lunedì 2 novembre');
  expect(inWords.en.time(local(26, 9, 5).toISOString())).toBe('09:05');
});

test('LANG-1: an American reads American times', () => {
  expect(formatFor('en-US', en, () => NOW).time(local(26, 21, 5).toISOString())).toMatch(/^9:05\sPM$/);
});

test('LANG-1: the browser says which English', () => {
  expect(localeFor('en', ['it-IT', 'en-US', 'en-GB'])).toBe('en-US');
  expect(localeFor('en', ['it-IT'])).toBe('en-GB');
  expect(localeFor('it', ['en-GB'])).toBe('it');
});
