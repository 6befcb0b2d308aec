import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';
import type { Clock } from '../../words/clock.ts';
import { en } from '../../words/en.ts';
import { whenLeft } from './whenLeft.ts';

const messages = Object.fromEntries(
  Object.entries(en)
    .filter(([key]) => key.startsWith('visitor.'))
    .map(([key, message]) => [key, compileMessage(message)]),
);
const i18n = setupI18n({ locale: 'en', messages: { en: messages } });
const clock: Clock = { t: (key, ...values) => i18n._(key, values[0]), locale: 'en-GB', zone: 'Europe/Rome' };

// 20:00 in Rome.
const NOW = Date.parse('2026-11-10T19:00:00Z');

test.each([
  ['2026-11-10T18:59:30Z', 'Left just now'],
  // The server's clock may be ahead.
  ['2026-11-10T19:00:20Z', 'Left just now'],
  ['2026-11-10T18:57:00Z', 'Left 3 min ago'],
  ['2026-11-10T16:30:00Z', 'Left 2 h ago'],
  ['2026-11-10T08:12:00Z', 'Left today at 09:12'],
  ['2026-11-09T20:12:00Z', 'Left yesterday at 21:12'],
  ['2026-11-03T20:12:00Z', 'Left on 3 November'],
])('CHAT-5: %s is told as “%s”', (at, told) => {
  expect(whenLeft(Date.parse(at), NOW, clock)).toBe(told);
});
