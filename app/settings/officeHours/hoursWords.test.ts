import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';
import { en } from '../words/en.ts';
import { it as italian } from '../words/it.ts';
import type { SettingsSay } from '../words/useSettingsWords.ts';
import { dateName, hoursLabel, timeLabel, weekdayName } from './hoursWords.ts';

function wordsOf(locale: string, catalog: Record<string, string>): SettingsSay {
  const messages = Object.fromEntries(
    Object.entries(catalog).map(([key, text]) => [key, compileMessage(text)]),
  );
  const i18n = setupI18n({ locale, messages: { [locale]: messages } });
  return (key, ...values) => i18n._(key, values[0]);
}
const english = wordsOf('en', en);

test.each([
  ['09:00', 'en-GB', '09:00'],
  ['24:00', 'it-IT', '24:00'],
  ['09:30', 'en-US', '09:30 AM'],
  ['24:00', 'en-US', '12:00 AM'],
  ['', 'en-GB', '…'],
])('LANG-1 CHAT-3: the time %s is for %s %s', (time, locale, label) => {
  expect(timeLabel(time, locale)).toBe(label);
});

test.each<[[string, string][], string]>([
  [[], 'Closed'],
  [[['00:00', '24:00']], 'All day'],
  [[['09:00', '18:00']], '09:00–18:00'],
  [
    [
      ['15:00', '19:00'],
      ['09:00', '13:00'],
    ],
    '09:00–13:00 and 15:00–19:00',
  ],
])('CHAT-3: %j is “%s”', (blocks, label) => {
  const hours = blocks.map(([from, to]) => ({ from, to }));
  expect(hoursLabel(hours, english, 'en-GB')).toBe(label);
});

test('LANG-1 CHAT-3: days go by the reader’s names, with a capital', () => {
  expect(weekdayName('sat', 'en-GB')).toBe('Saturday');
  expect(weekdayName('mon', 'it-IT')).toBe('Lunedì');
  expect(dateName('2026-12-25', 'it-IT')).toBe('Venerdì 25 dicembre 2026');
  expect(hoursLabel([], wordsOf('it', italian), 'it-IT')).toBe('Chiuso');
});
