import { expect, test } from 'vitest';
import { SettingsPatch } from '../../contract/settings.ts';
import { checkSettings } from '../../server/domain/checkSettings.ts';
import { completed } from '../../server/domain/storedSettings.ts';
import { LONGEST, MOST_HOURS, MOST_MINUTES, MOST_WORDS } from './limits.ts';

const was = completed({ name: 'Morlane', organization_prefix: 'M', default_sender_email: 'a@b.example' });
const accepts = (given: unknown): boolean => {
  const { success, data } = SettingsPatch.safeParse(given);
  return success && checkSettings(was, data) === null;
};
const words = (count: number) => Array.from({ length: count }, (_, at) => `WORD ${at}`);
const address = (length: number) => `${`a@${`${'b'.repeat(60)}.`.repeat(5)}`.slice(0, length - 8)}.example`;

test.each<[string, number, (size: number) => unknown]>([
  ['name', LONGEST.name, size => ({ name: 'x'.repeat(size) })],
  ['prefix', LONGEST.prefix, size => ({ organization_prefix: 'x'.repeat(size) })],
  ['template', LONGEST.template, size => ({ auto_responder: { text_all: 'x'.repeat(size) } })],
  ['word', LONGEST.word, size => ({ keywords: { join: ['x'.repeat(size)] } })],
  ['words', MOST_WORDS, size => ({ keywords: { join: words(size) } })],
  ['hours', MOST_HOURS, size => ({ attribution_window_hours: size })],
  ['minutes', MOST_MINUTES, size => ({ auto_responder: { period_minutes: size } })],
])('SET-2: %s: %i is accepted, and one more is not', (_, most, given) => {
  expect([accepts(given(most)), accepts(given(most + 1))]).toEqual([true, false]);
});

test('SET-2: an address longer than the field takes is refused', () => {
  expect(accepts({ default_sender_email: address(LONGEST.email + 1) })).toBe(false);
});
