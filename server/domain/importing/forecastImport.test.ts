import { expect, test } from 'vitest';
import { type ForecastLine, forecastImport } from './forecastImport.ts';

const phone = (value: string) => ({ kind: 'phone' as const, value });
const email = (value: string) => ({ kind: 'email' as const, value });
const line = (
  n: number,
  names: ForecastLine['names'],
  agrees: ForecastLine['agrees'] = [],
): ForecastLine => ({
  ...{ n, line: n + 2, names, agrees },
});

const ADA = { ...phone('+391'), owner: 'ada' };
const NOBODY = { owned: [], revoked: new Map() };

test('DATA-1: somebody new is new once in a file, whichever of their names comes again', () => {
  const forecast = forecastImport(
    [
      line(0, [phone('+392'), email('b@b.example')]),
      line(1, [email('b@b.example')]),
      line(2, [phone('+392')]),
    ],
    NOBODY,
  );
  expect(forecast).toEqual({
    ...{ counts: { new: 1, updated: 2, kept_opt_outs: 0 }, taken: [] },
    names: [
      { ...phone('+392'), owner: 'line 2' },
      { ...email('b@b.example'), owner: 'line 2' },
    ],
  });
});

test('DATA-1: whoever is known is updated, and known by what the file gives them from then on', () => {
  const lines = [line(0, [phone('+391'), email('a@a.example')]), line(1, [email('a@a.example')])];
  expect(forecastImport(lines, { owned: [ADA], revoked: new Map() })).toMatchObject({
    ...{ counts: { new: 0, updated: 2 }, names: [{ ...email('a@a.example'), owner: 'ada' }] },
  });
});

test('PROF-5: a line that names two customers would be refused, and gives nobody a name', () => {
  const owned = [ADA, { ...email('b@b.example'), owner: 'bea' }];
  const lines = [line(0, [phone('+391'), email('b@b.example'), { kind: 'external', value: '7' }])];
  expect(forecastImport(lines, { owned, revoked: new Map() })).toEqual({
    ...{ counts: { new: 0, updated: 0, kept_opt_outs: 0 }, taken: [{ n: 0, kind: 'email' }], names: [] },
  });
});

test('SMS-6: a consent that was revoked would stay so, and is counted', () => {
  const revoked = new Map([['ada', ['sms_marketing' as const]]]);
  const agreeing = (kind: 'sms_marketing' | 'sms_transactional') =>
    forecastImport([line(0, [phone('+391')], [kind])], { owned: [ADA], revoked }).counts.kept_opt_outs;
  expect([agreeing('sms_marketing'), agreeing('sms_transactional')]).toEqual([1, 0]);
});
