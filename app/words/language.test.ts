import { expect, test } from 'vitest';
import { localeFor, preferredLanguage } from './language.ts';

test('what was chosen comes before what the browser says', () => {
  expect(preferredLanguage('it', ['en-US'])).toBe('it');
  expect(preferredLanguage(null, ['de-CH', 'it-CH', 'en'])).toBe('it');
  expect(preferredLanguage('xx', ['fr'])).toBe('en');
});

test('dates follow the region that the browser has for the language', () => {
  expect(localeFor('en', ['en-US', 'en'])).toBe('en-US');
  expect(localeFor('it', ['en-US', 'it-CH'])).toBe('it-CH');
  expect(localeFor('it', ['en-US'])).toBe('it');
});
