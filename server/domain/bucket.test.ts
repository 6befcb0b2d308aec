import { describe, expect, test } from 'vitest';
import { type Bucket, secondsToFull, takeFrom } from './bucket.ts';

const POLICY = { perSecond: 10, burst: 20 };

type Row = [known: Bucket | undefined, at: number, isAllowed: boolean, left: number, wait: number];

const ROWS: Row[] = [
  [undefined, 100, true, 19, 0],
  [{ left: 20, at: 100 }, 100, true, 19, 0],
  [{ left: 1, at: 100 }, 100, true, 0, 0.1],
  [{ left: 0.5, at: 100 }, 100, false, 0, 0.05],
  [{ left: 0, at: 100 }, 100, false, 0, 0.1],
  [{ left: 0, at: 100 }, 100.125, true, 0, 0.075],
  [{ left: 0, at: 100 }, 101, true, 9, 0],
  [{ left: 5, at: 100 }, 200, true, 19, 0],
  // A clock that was set back gives nothing and takes nothing.
  [{ left: 5, at: 100 }, 90, true, 4, 0],
];

describe('DATA-3: a token bucket of 10 a second and 20 at once', () => {
  test.each(ROWS)('%j at %s s: allowed %s, %s left', (known, at, isAllowed, left, wait) => {
    const taken = takeFrom(known, POLICY, at);
    expect(taken).toMatchObject({ isAllowed, left });
    expect(taken.wait).toBeCloseTo(wait, 5);
  });

  test('lets through 20 at once, and 10 a second after that', () => {
    let bucket: Bucket | undefined;
    const allowedAt = (at: number) => {
      const taken = takeFrom(bucket, POLICY, at);
      bucket = taken.bucket;
      return taken.isAllowed;
    };
    const times = (seconds: number, count: number) =>
      Array.from({ length: count }, () => allowedAt(seconds)).filter(Boolean).length;
    expect([times(0, 50), times(1, 50), times(1.5, 50), times(60, 50)]).toEqual([20, 10, 5, 20]);
  });

  test('is full again after two seconds', () => {
    expect([secondsToFull(POLICY), secondsToFull(POLICY, 15)]).toEqual([2, 0.5]);
  });
});
