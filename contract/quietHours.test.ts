import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinctClocks, isQuiet, nextMorning } from './quietHours.ts';

const QUARTER = 15 * 60_000;

describe('REPLY-10: quiet is before 08:00 and from 20:00 on, there', () => {
  test.each([
    ['the night', 'Europe/Rome', '2026-11-22T02:00+01:00', true],
    ['the last moment before eight', 'Europe/Rome', '2026-11-22T07:59:59.999+01:00', true],
    ['eight', 'Europe/Rome', '2026-11-22T08:00+01:00', false],
    ['noon', 'Europe/Rome', '2026-11-22T12:00+01:00', false],
    ['the last moment before eight in the evening', 'Europe/Rome', '2026-11-22T19:59:59.999+01:00', false],
    ['eight in the evening', 'Europe/Rome', '2026-11-22T20:00+01:00', true],
    ['midnight', 'Europe/Rome', '2026-11-22T00:00+01:00', true],
    ['a quarter of an hour that UTC has not', 'Asia/Kathmandu', '2026-11-22T07:59+05:45', true],
    ['and its eight', 'Asia/Kathmandu', '2026-11-22T08:00+05:45', false],
    ['Chatham in its summer', 'Pacific/Chatham', '2026-11-22T08:00+13:45', false],
    ['Chatham in its winter', 'Pacific/Chatham', '2026-07-22T07:59+12:45', true],
    ['the far east of the date line', 'Pacific/Kiritimati', '2026-11-22T19:59+14:00', false],
    ['the far west of it', 'Pacific/Pago_Pago', '2026-11-22T20:00-11:00', true],
    [
      'the day on which Rome springs forward, an hour early by the day before',
      'Europe/Rome',
      '2026-03-29T06:00Z',
      false,
    ],
    [
      'the day on which it falls back, an hour late by the day before',
      'Europe/Rome',
      '2026-10-25T06:30Z',
      true,
    ],
  ])('%s', (_, zone, at, quiet) => {
    expect(isQuiet([zone], new Date(at))).toBe(quiet);
  });
});

describe('REPLY-10: of several zones it is quiet if it is quiet in any, of none never', () => {
  const US_COASTS = ['America/New_York', 'America/Los_Angeles'];

  test.each([
    ['morning in New York only', US_COASTS, '2026-11-22T09:00-05:00', true],
    ['morning in Los Angeles too', US_COASTS, '2026-11-22T08:00-08:00', false],
    ['the last minute in New York', US_COASTS, '2026-11-22T19:59-05:00', false],
    ['evening in New York, day in Los Angeles', US_COASTS, '2026-11-22T20:00-05:00', true],
    ['the same in the other order', US_COASTS.toReversed(), '2026-11-22T20:00-05:00', true],
    ['no zone, at night anywhere', [], '2026-11-22T02:00Z', false],
  ])('%s', (_, zones, at, quiet) => {
    expect(isQuiet(zones, new Date(at))).toBe(quiet);
  });

  test('a name that is no zone is an error, and not taken for "not quiet"', () => {
    expect(() => isQuiet(['Europe/Atlantis'], new Date())).toThrow(RangeError);
  });
});

describe('REPLY-10: 08:00 their time', () => {
  test.each([
    ['in the evening: tomorrow', 'Europe/Rome', '2026-11-22T21:00+01:00', '2026-11-23T08:00+01:00'],
    ['after midnight: today', 'Europe/Rome', '2026-11-22T00:00+01:00', '2026-11-22T08:00+01:00'],
    ['a moment before', 'Europe/Rome', '2026-11-22T07:59:59.999+01:00', '2026-11-22T08:00+01:00'],
    ['at 08:00 itself: tomorrow', 'Europe/Rome', '2026-11-22T08:00+01:00', '2026-11-23T08:00+01:00'],
    ['by day: tomorrow', 'Europe/Rome', '2026-11-22T12:00+01:00', '2026-11-23T08:00+01:00'],
    ['over the end of a month', 'Asia/Tokyo', '2026-11-30T21:00+09:00', '2026-12-01T08:00+09:00'],
    ['over the end of a year', 'Asia/Tokyo', '2026-12-31T21:00+09:00', '2027-01-01T08:00+09:00'],
    ['into a leap day', 'Asia/Tokyo', '2028-02-28T21:00+09:00', '2028-02-29T08:00+09:00'],
    [
      'on a day that UTC has not reached',
      'Pacific/Kiritimati',
      '2026-11-22T07:00+14:00',
      '2026-11-22T08:00+14:00',
    ],
    ['on a day that UTC has left', 'Pacific/Pago_Pago', '2026-11-22T21:00-11:00', '2026-11-23T08:00-11:00'],
    ['at three quarters past an hour', 'Asia/Kathmandu', '2026-11-22T21:00+05:45', '2026-11-23T08:00+05:45'],
    ['Rome springs forward at two', 'Europe/Rome', '2026-03-28T21:00+01:00', '2026-03-29T08:00+02:00'],
    ['and again the night after', 'Europe/Rome', '2026-03-29T21:00+02:00', '2026-03-30T08:00+02:00'],
    ['Rome falls back at three', 'Europe/Rome', '2026-10-24T21:00+02:00', '2026-10-25T08:00+01:00'],
    ['in the hour that Rome has twice', 'Europe/Rome', '2026-10-25T02:30+02:00', '2026-10-25T08:00+01:00'],
    ['New York springs forward', 'America/New_York', '2026-03-07T21:00-05:00', '2026-03-08T08:00-04:00'],
    ['Chatham springs forward', 'Pacific/Chatham', '2026-09-26T21:00+12:45', '2026-09-27T08:00+13:45'],
    ['Chatham falls back', 'Pacific/Chatham', '2026-04-04T21:00+13:45', '2026-04-05T08:00+12:45'],
    [
      'Lord Howe moves by half an hour',
      'Australia/Lord_Howe',
      '2026-10-03T21:00+10:30',
      '2026-10-04T08:00+11:00',
    ],
    ['Beirut skips from midnight to one', 'Asia/Beirut', '2026-03-28T21:00+02:00', '2026-03-29T08:00+03:00'],
    [
      'Havana has midnight to one twice',
      'America/Havana',
      '2026-10-31T21:00-04:00',
      '2026-11-01T08:00-05:00',
    ],
    [
      'Azores skip from midnight to one',
      'Atlantic/Azores',
      '2026-03-28T21:00-01:00',
      '2026-03-29T08:00+00:00',
    ],
    ['Samoa leaves a whole day out', 'Pacific/Apia', '2011-12-29T21:00-10:00', '2011-12-31T08:00+14:00'],
    [
      'Eniwetok leaves a whole day out',
      'Pacific/Kwajalein',
      '1993-08-20T21:00-12:00',
      '1993-08-22T08:00+12:00',
    ],
    ['before 1970', 'UTC', '1969-12-30T21:00Z', '1969-12-31T08:00Z'],
  ])('%s', (_, zone, at, morning) => {
    expect(nextMorning([zone], new Date(at))).toEqual(new Date(morning));
  });
});

describe('REPLY-10: the morning of several zones is the first at which none is quiet', () => {
  const COASTS = ['America/New_York', 'America/Los_Angeles'];
  const TEN_APART = ['Europe/Rome', 'Australia/Brisbane'];

  test.each([
    ['the later of two mornings', COASTS, '2026-11-22T21:00-05:00', '2026-11-23T08:00-08:00'],
    ['in either order', COASTS.toReversed(), '2026-11-22T21:00-05:00', '2026-11-23T08:00-08:00'],
    ['between the two', COASTS, '2026-11-23T09:00-05:00', '2026-11-23T08:00-08:00'],
    ['at the later one: tomorrow', COASTS, '2026-11-23T08:00-08:00', '2026-11-24T08:00-08:00'],
    ['by day in both: tomorrow', COASTS, '2026-11-23T12:00-08:00', '2026-11-24T08:00-08:00'],
    ['the same zone twice', ['Asia/Tokyo', 'Asia/Tokyo'], '2026-11-22T21:00+09:00', '2026-11-23T08:00+09:00'],
    [
      'nine hours apart: in the evening of one',
      TEN_APART,
      '2026-11-22T21:00+01:00',
      '2026-11-23T08:00+01:00',
    ],
    [
      'half the world in three',
      ['Europe/London', 'Asia/Dubai', 'Asia/Tokyo'],
      '2026-11-22T21:00Z',
      '2026-11-23T08:00Z',
    ],
    ['with a half-hour zone', ['Asia/Calcutta', 'Asia/Katmandu'], '2026-11-22T21:00Z', '2026-11-23T02:30Z'],
    [
      'while one of them changes its clock',
      ['Europe/Rome', 'Africa/Lagos'],
      '2026-03-28T21:00Z',
      '2026-03-29T07:00Z',
    ],
  ])('%s', (_, zones, at, morning) => {
    expect(nextMorning(zones, new Date(at))).toEqual(new Date(morning));
    expect(isQuiet(zones, new Date(morning))).toBe(false);
  });

  describe('New York and Shanghai are never awake together in summer', () => {
    const HALF_A_DAY_APART = ['America/New_York', 'Asia/Shanghai'];

    test.each([
      ['then it is the next morning of either', HALF_A_DAY_APART, '2026-07-01T03:00Z', '2026-07-01T12:00Z'],
      ['be it the one or the other', HALF_A_DAY_APART, '2026-07-01T12:30Z', '2026-07-02T00:00Z'],
      [
        'two awake go before one',
        [...HALF_A_DAY_APART, 'Asia/Tokyo'],
        '2026-07-01T03:00Z',
        '2026-07-01T23:00Z',
      ],
      ['if clocks change tomorrow, tomorrow’s', HALF_A_DAY_APART, '2026-10-31T03:00Z', '2026-11-02T00:00Z'],
    ])('%s', (_, zones, at, morning) => {
      expect(nextMorning(zones, new Date(at))).toEqual(new Date(morning));
    });
  });

  test('no zone has no morning', () => {
    expect(nextMorning([], new Date())).toBeNull();
  });
});

describe('REPLY-10: held to a clock that is read every quarter of an hour', () => {
  const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const at = fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  /** 24 clock, as a person reads it. */
  const read = (timeZone: string, moment: number) =>
    new Date(moment).toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  const quietBy = (timeZone: string, moment: number) => !/^(0[89]|1\d):/.test(read(timeZone, moment));
  const quartersAfter = (moment: number, count: number) =>
    Array.from({ length: count }, (_, quarter) => (Math.floor(moment / QUARTER) + 1 + quarter) * QUARTER);

  test('any zone, any moment', () => {
    fc.assert(
      fc.property(zone, at, (timeZone, moment) => {
        expect(isQuiet([timeZone], moment)).toBe(quietBy(timeZone, moment.getTime()));
        const first = quartersAfter(moment.getTime(), 120).find(next => read(timeZone, next) === '08:00');
        expect(nextMorning([timeZone], moment)?.getTime()).toBe(first);
      }),
      { numRuns: 300 },
    );
  });

  test('any three zones: the first quarter from some 08:00 on at which all are awake', () => {
    fc.assert(
      fc.property(fc.tuple(zone, zone, zone), at, (zones, moment) => {
        const quarters = quartersAfter(moment.getTime(), 26 * 4);
        const from = quarters.findIndex(next => zones.some(timeZone => read(timeZone, next) === '08:00'));
        const first = quarters.slice(from).find(next => !zones.some(timeZone => quietBy(timeZone, next)));
        if (first !== undefined) expect(nextMorning(zones, moment)?.getTime()).toBe(first);
      }),
      { numRuns: 100 },
    );
  });
});

describe('PROF-1: the times that it may be there', () => {
  const AT = new Date('2026-11-22T12:00Z');

  test.each([
    ['one zone', ['Europe/Rome'], ['Europe/Rome']],
    ['clocks that agree are one', ['America/Detroit', 'America/New_York'], ['America/Detroit']],
    [
      'the earliest first',
      ['Europe/Rome', 'America/Chicago', 'Europe/London'],
      ['America/Chicago', 'Europe/London', 'Europe/Rome'],
    ],
    [
      'the same hour of another day',
      ['Pacific/Kiritimati', 'Pacific/Honolulu'],
      ['Pacific/Honolulu', 'Pacific/Kiritimati'],
    ],
    ['none', [], []],
  ])('%s', (_, zones, clocks) => {
    expect(distinctClocks(zones, AT)).toEqual(clocks);
  });

  test('clocks agree for a part of the year', () => {
    const zones = ['America/Phoenix', 'America/Denver'];
    expect(distinctClocks(zones, new Date('2026-01-15T12:00Z'))).toEqual(['America/Phoenix']);
    expect(distinctClocks(zones, new Date('2026-07-15T12:00Z'))).toEqual(zones);
  });
});
