import { describe, expect, test } from 'vitest';
import { NOW } from './testFacts.ts';
import { afterTry, MOST_TRIES } from './webhookTry.ts';

const [MINUTE, HOUR] = [60, 3600];
const waitAfter = (attempts: number, chance = 0) =>
  ((afterTry(attempts, 500, NOW, chance).nextAt?.getTime() ?? Number.NaN) - NOW.getTime()) / 1000;

describe('DATA-3: what a webhook did not take is tried again', () => {
  test.each([
    [1, 5],
    [2, 30],
    [3, 5 * MINUTE],
    [4, 30 * MINUTE],
    [5, 2 * HOUR],
    [6, 5 * HOUR],
    [7, 10 * HOUR],
    [8, 14 * HOUR],
    [9, 18 * HOUR],
    [10, 23 * HOUR],
  ])('after try %i: in %i s', (attempts, seconds) => {
    expect(waitAfter(attempts)).toBe(seconds);
    expect(waitAfter(attempts, 0.5)).toBeCloseTo(seconds * 1.1);
  });

  test('for three days', () => {
    const waits = Array.from({ length: MOST_TRIES - 1 }, (_, at) => waitAfter(at + 1));
    expect(waits.reduce((sum, wait) => sum + wait)).toBeGreaterThan(72 * HOUR);
    expect(afterTry(MOST_TRIES, 500, NOW, 0)).toEqual({ state: 'failed', nextAt: null, disables: 'failing' });
  });
});

describe('DATA-3: what an answer means', () => {
  const delivered = { state: 'delivered', nextAt: null, disables: null };
  test.each([200, 201, 204, 299])('%i: yes', code => {
    expect(afterTry(1, code, NOW, 0)).toEqual(delivered);
  });

  test.each([null, 199, 301, 302, 307, 400, 401, 404, 429, 500, 503])('%s: not yet', code => {
    expect(afterTry(1, code, NOW, 0)).toMatchObject({ state: 'waiting', disables: null });
  });

  test('410: never again', () => {
    expect(afterTry(1, 410, NOW, 0)).toEqual({ state: 'failed', nextAt: null, disables: 'gone' });
  });
});
