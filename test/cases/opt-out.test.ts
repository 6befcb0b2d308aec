import { describe, expect, test } from 'vitest';
import { casesOf, HALVES, scoreOf } from './optOutCases.ts';

test('SMS-5: there are 300 cases at least, no text twice in a half, in five languages', () => {
  const halves = HALVES.map(casesOf);
  expect(halves.flat().length).toBeGreaterThanOrEqual(300);
  for (const cases of halves) {
    expect(new Set(cases.map(one => one.text)).size).toBe(cases.length);
    expect(new Set(cases.map(one => one.language))).toEqual(new Set(['en', 'it', 'fr', 'es', 'de']));
    expect(new Set(cases.map(one => one.verdict))).toEqual(new Set(['keyword', 'flag', 'neither']));
  }
});

describe.each(HALVES)('the %s half', half => {
  const cases = casesOf(half);

  test('SMS-4 SMS-5: every keyword is one, and nothing else is', () => {
    expect(scoreOf(cases, 'keyword')).toEqual({ precision: 1, recall: 1 });
  });

  test('SMS-5: whoever asks to stop is pointed out, and hardly anybody else', () => {
    const { precision, recall } = scoreOf(cases, 'flag');
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});
