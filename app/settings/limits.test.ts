import { expect, test } from 'vitest';
import { REFUSALS } from '../../contract/refusals.ts';
import { SettingsPatch } from '../../contract/settings.ts';
import { LONGEST, MOST_HOURS, MOST_MINUTES, MOST_WORDS } from './limits.ts';

const accepts = (given: unknown): boolean => SettingsPatch.safeParse(given).success;
const words = (count: number) => Array.from({ length: count }, (_, at) => `WORD ${at}`);

test.each<[string, number, (size: number) => unknown]>([
  ['name', LONGEST.name, size => ({ name: 'x'.repeat(size) })],
  ['prefix', LONGEST.prefix, size => ({ organization_prefix: 'x'.repeat(size) })],
  ['template', LONGEST.template, size => ({ auto_responder: { text_all: 'x'.repeat(size) } })],
  ['words', MOST_WORDS, size => ({ keywords: { join: words(size) } })],
])('SET-2: %s: %i is accepted, and one more is not', (_, most, given) => {
  expect([accepts(given(most)), accepts(given(most + 1))]).toEqual([true, false]);
});

test.each([
  ['keyword_too_long', LONGEST.word],
  ['window_out_of_range', MOST_HOURS],
  ['period_out_of_range', MOST_MINUTES],
] as const)('SET-2: %s is refused above the number that the screen names', (code, most) => {
  expect(REFUSALS[code]).toContain(most.toLocaleString('en'));
});
