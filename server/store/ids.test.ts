import { afterEach, expect, test, vi } from 'vitest';
import { idBefore, newId } from './ids.ts';

afterEach(() => vi.useRealTimers());

test('ids are version 7 of RFC 9562, and tell their time', () => {
  const before = Date.now();
  const id = newId();
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const time = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
  expect(time).toBeGreaterThanOrEqual(before);
});

test('100,000 drawn as fast as can be are unique, and in the order drawn', () => {
  expectSorted(Array.from({ length: 100_000 }, newId));
});

test('a clock that stands still or goes back leaves the order', () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(Date.now() + 60_000));
  const still = Array.from({ length: 10_000 }, newId);
  vi.setSystemTime(new Date(Date.now() - 3_600_000));
  const back = Array.from({ length: 10_000 }, newId);
  expectSorted([...still, ...back]);
});

test('an id from before sorts before all that were drawn since', () => {
  const id = newId();
  expect(idBefore(id, 0) <= id).toBe(true);
  expect(idBefore('01955130-0000-7abc-8000-000000000000', 1)).toBe('0195512f-ffff-7000-8000-000000000000');
});

function expectSorted(ids: string[]) {
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.findIndex((id, at) => at > 0 && id <= `${ids[at - 1]}`)).toBe(-1);
}
