import { types } from 'pg';
import { expect, test } from 'vitest';
import { instantOf } from './instants.ts';

test.each([
  ['2026-11-28 04:13:26+00', '2026-11-28T04:13:26.000Z'],
  ['2026-11-28 04:13:26.1+00', '2026-11-28T04:13:26.100Z'],
  ['2026-11-28 04:13:26.123999+00', '2026-11-28T04:13:26.123Z'],
  ['0099-01-02 03:04:05.678+00', '0099-01-02T03:04:05.678Z'],
  ['1969-12-31 23:59:59.999+00', '1969-12-31T23:59:59.999Z'],
  ['9999-12-31 23:59:59.999999+00', '9999-12-31T23:59:59.999Z'],
  ['2026-11-28 05:13:26.5+01', '2026-11-28T04:13:26.500Z'],
  ['2026-11-28 09:43:26+05:30', '2026-11-28T04:13:26.000Z'],
  ['12026-11-28 04:13:26+00', '+012026-11-28T04:13:26.000Z'],
  ['0044-03-15 12:00:00+00 BC', '-000043-03-15T12:00:00.000Z'],
])('%s is the moment %s', (text, moment) => {
  expect(instantOf(text)).toEqual(new Date(moment));
});

test('what is no moment is what the driver says', () => {
  expect(instantOf('infinity')).toBe(Number.POSITIVE_INFINITY);
  expect(instantOf('-infinity')).toBe(Number.NEGATIVE_INFINITY);
});

test('the driver reads them so', async () => {
  await import('./database.ts');
  expect(types.getTypeParser(types.builtins.TIMESTAMPTZ, 'text')).toBe(instantOf);
});
