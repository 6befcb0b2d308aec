import { describe, expect, test } from 'vitest';
import { afterPage, asked, firstPull, pullJob, putOff, waitsForSomebody } from './pull.ts';
import type { KlaviyoPull, PullRefused } from './state.ts';

const NOW = new Date('2026-11-27T09:00:00Z');
const LATER = new Date('2026-11-27T09:10:00Z');
const FIRST = firstPull('shop-1', 'connection-1', NOW);

const page = (next: string | null) => ({ counts: {}, leftOut: [], metrics: {}, next });
const minutes = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 60_000;

describe('DATA-1: what is pulled from Klaviyo', () => {
  test('goes page by page and step by step, and then on to the next round', () => {
    const taken = (pull: KlaviyoPull, next: string | null) => afterPage(pull, page(next), LATER);
    const second = taken(FIRST, 'x');
    expect(second).toMatchObject({ step: 'profiles', cursor: 'x', turn: 1, endedAt: null });
    const metrics = taken(second, null);
    expect(metrics).toMatchObject({ step: 'metrics', cursor: null, turn: 2 });
    const end = ['campaigns', 'flows', 'events', 'end'].reduce(
      pull => taken(pull, null),
      metrics as KlaviyoPull,
    );
    expect(end).toMatchObject({ step: 'profiles', since: FIRST.beganAt, endedAt: LATER });
    expect(minutes(LATER, end.nextAt)).toBe(15);
  });

  test('begins a round when its first page is asked for', () => {
    expect(asked(FIRST, LATER).beganAt).toEqual(LATER);
    expect(asked({ ...FIRST, cursor: 'x' }, LATER).beganAt).toEqual(NOW);
  });

  test('is counted, with the last of what was left out', () => {
    const leftOut = Array.from({ length: 15 }, (_, at) => ({
      step: 'events' as const,
      id: `${at}`,
      reason: 'x',
    }));
    const more = { counts: { events: 2 }, leftOut, metrics: { a: 'A' }, next: 'x' };
    const twice = afterPage(afterPage(FIRST, more, NOW), more, NOW);
    expect(twice).toMatchObject({ counts: { events: 4, profiles: 0 }, leftOut: 30, metrics: { a: 'A' } });
    expect(twice.leftOutLast).toHaveLength(20);
  });

  test.each<[PullRefused, Partial<KlaviyoPull>]>([
    [
      { why: 'busy', againInMs: 60_000 },
      { failures: 0, trouble: null, nextAt: new Date('2026-11-27T09:01:00Z') },
    ],
    [{ why: 'key' }, { failures: 1, trouble: 'key' }],
    [{ why: 'scope' }, { failures: 1, trouble: 'scope' }],
    [{ why: 'unreachable' }, { failures: 1, trouble: null, nextAt: new Date('2026-11-27T09:00:05Z') }],
    [{ why: 'cursor' }, { failures: 1, trouble: null, cursor: null }],
  ])('that is not answered is put off: %j', (refused, expected) => {
    expect(putOff({ ...FIRST, cursor: 'x' }, refused, NOW)).toMatchObject(expected);
  });

  test('is in trouble at the third failure, is asked ever more seldom, and is well after an answer', () => {
    const failed = [1, 2, 3].reduce(pull => putOff(pull, { why: 'unreachable' }, NOW), FIRST);
    expect(failed.trouble).toBe('unreachable');
    expect(waitsForSomebody(failed)).toBe(false);
    const long = Array.from({ length: 20 }).reduce<KlaviyoPull>(
      one => putOff(one, { why: 'unexpected' }, NOW),
      failed,
    );
    expect(minutes(NOW, long.nextAt)).toBe(15);
    expect(afterPage(long, page(null), NOW)).toMatchObject({ failures: 0, trouble: null });
  });

  test('waits for somebody where only they can help', () => {
    expect(waitsForSomebody(putOff(FIRST, { why: 'scope' }, NOW))).toBe(true);
  });

  test('has one job for each connection', () => {
    expect(pullJob(FIRST)).toMatchObject({ key: 'klaviyo:connection-1', runAt: NOW });
  });
});
