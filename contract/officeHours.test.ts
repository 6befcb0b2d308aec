import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Holiday,
  type HoursBlock,
  isOpenAt,
  nextChange,
  type OfficeHours,
  WEEKDAYS,
  type Weekday,
} from './officeHours.ts';

/** `09:00-12:30 14:00-18:00`. */
function blocks(text: string): HoursBlock[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map(block => {
      const [from = '', to = ''] = block.split('-');
      return { from, to };
    });
}

type Week = Partial<Record<Weekday | 'all', string>>;

/** A day that is not named is `all`'s, or else closed. Holidays by their dates. */
function hours(week: Week, holidays: Record<string, string> = {}): OfficeHours {
  const days = Object.fromEntries(WEEKDAYS.map(day => [day, blocks(week[day] ?? week.all ?? '')]));
  const named: Holiday[] = Object.entries(holidays).map(([date, text]) => ({
    date,
    name: null,
    hours: blocks(text),
  }));
  return { days: days as OfficeHours['days'], holidays: named };
}

const WORKSHOP = hours(
  { all: '09:00-12:30 14:00-18:00', sat: '10:00-13:00', sun: '' },
  { '2026-12-24': '09:00-12:00', '2026-12-25': '', '2026-12-27': '10:00-16:00' },
);

describe('CHAT-3 ASSIGN-4: open from the first minute of a block on, and no longer at its end', () => {
  test.each([
    ['a moment before', '2026-11-23T08:59:59.999+01:00', false],
    ['at nine', '2026-11-23T09:00+01:00', true],
    ['the last moment of the morning', '2026-11-23T12:29:59.999+01:00', true],
    ['at noon', '2026-11-23T12:30+01:00', false],
    ['after lunch', '2026-11-23T14:00+01:00', true],
    ['in the evening', '2026-11-23T18:00+01:00', false],
    ['on Saturday', '2026-11-28T12:59+01:00', true],
    ['on Saturday at 23:10', '2026-11-28T23:10+01:00', false],
    ['on Sunday', '2026-11-29T11:00+01:00', false],
    ['by the clock of the shop, and not of UTC', '2026-11-23T07:30Z', false],
    ['by that of summer', '2026-07-20T07:30Z', true],
    ['on a holiday with hours of its own, within them', '2026-12-24T11:59+01:00', true],
    ['and past them, when its weekday is open', '2026-12-24T14:30+01:00', false],
    ['on a holiday without hours', '2026-12-25T11:00+01:00', false],
    ['on a Sunday that is open for once', '2026-12-27T11:00+01:00', true],
    ['on the same date of another year', '2027-12-24T14:30+01:00', true],
  ])('%s: %s', (_, at, isOpen) => {
    expect(isOpenAt(WORKSHOP, 'Europe/Rome', new Date(at))).toBe(isOpen);
  });

  test('without hours always, and then it never changes', () => {
    const at = new Date('2026-11-22T02:00Z');
    expect([isOpenAt(null, 'Europe/Rome', at), nextChange(null, 'Europe/Rome', at)]).toEqual([true, null]);
  });

  test('a name that is no zone is an error', () => {
    expect(() => isOpenAt(WORKSHOP, 'Europe/Atlantis', new Date())).toThrow(RangeError);
  });
});

type Row = [string, OfficeHours, string, string, 'opens' | 'closes' | null, string?];

function expectNext([, open, zone, at, what, when]: Row): void {
  const moment = new Date(at);
  expect(nextChange(open, zone, moment)).toEqual(what && when ? { [what]: new Date(when) } : null);
}

const ROME = 'Europe/Rome';

describe('CHAT-3: when it changes next', () => {
  test.each<Row>([
    ['before it opens', WORKSHOP, ROME, '2026-11-23T07:00:30.500+01:00', 'opens', '2026-11-23T09:00+01:00'],
    ['at the opening itself', WORKSHOP, ROME, '2026-11-23T09:00+01:00', 'closes', '2026-11-23T12:30+01:00'],
    ['at lunch', WORKSHOP, ROME, '2026-11-23T13:00+01:00', 'opens', '2026-11-23T14:00+01:00'],
    ['over a night', WORKSHOP, ROME, '2026-11-23T18:00+01:00', 'opens', '2026-11-24T09:00+01:00'],
    ['over a weekend', WORKSHOP, ROME, '2026-11-28T13:00+01:00', 'opens', '2026-11-30T09:00+01:00'],
    [
      'over a holiday to a Sunday',
      WORKSHOP,
      ROME,
      '2026-12-26T20:00+01:00',
      'opens',
      '2026-12-27T10:00+01:00',
    ],
    ['early, before a holiday', WORKSHOP, ROME, '2026-12-24T10:00+01:00', 'closes', '2026-12-24T12:00+01:00'],
    [
      'over the end of a year',
      hours({ thu: '22:00-24:00', fri: '00:00-02:00' }),
      ROME,
      '2026-12-31T23:00+01:00',
      'closes',
      '2027-01-01T02:00+01:00',
    ],
    [
      'blocks that touch are one',
      hours({ mon: '09:00-12:00 12:00-15:00' }),
      ROME,
      '2026-11-23T10:00+01:00',
      'closes',
      '2026-11-23T15:00+01:00',
    ],
    [
      'in whatever order they stand',
      hours({ mon: '14:00-18:00 09:00-12:00' }),
      ROME,
      '2026-11-23T08:00+01:00',
      'opens',
      '2026-11-23T09:00+01:00',
    ],
    [
      'the same day of next week',
      hours({ mon: '09:00-12:00' }),
      ROME,
      '2026-11-23T12:00+01:00',
      'opens',
      '2026-11-30T09:00+01:00',
    ],
    [
      'over two closed weeks',
      hours({ mon: '09:00-12:00' }, { '2026-11-30': '', '2026-12-07': '', '2026-12-14': '' }),
      ROME,
      '2026-11-23T12:00+01:00',
      'opens',
      '2026-12-21T09:00+01:00',
    ],
    [
      'day and night, up to a holiday',
      hours({ all: '00:00-24:00' }, { '2026-12-25': '' }),
      ROME,
      '2026-11-23T12:00+01:00',
      'closes',
      '2026-12-25T00:00+01:00',
    ],
    [
      'and on after it',
      hours({ all: '00:00-12:00 12:00-24:00' }, { '2026-12-25': '' }),
      ROME,
      '2026-12-25T12:00+01:00',
      'opens',
      '2026-12-26T00:00+01:00',
    ],
    [
      'never but once, in years',
      hours({}, { '2031-05-01': '10:00-11:00' }),
      ROME,
      '2026-11-23T12:00+01:00',
      'opens',
      '2031-05-01T10:00+02:00',
    ],
    ['a week without hours', hours({}), ROME, '2026-11-23T12:00+01:00', null],
    ['a week without an end', hours({ all: '00:00-24:00' }), ROME, '2026-11-23T12:00+01:00', null],
    [
      'holidays that are over',
      hours({}, { '2026-11-22': '10:00-24:00' }),
      ROME,
      '2026-11-23T00:00+01:00',
      null,
    ],
  ])('%s', (...row) => expectNext(row));
});

describe('CHAT-3: when clocks are set on or back', () => {
  const NIGHTS = hours({ all: '01:00-02:30' });
  const IN_THE_GAP = hours({ sun: '02:10-02:50' });

  test.each<Row>([
    [
      'Rome skips the end of the block: it ends where clocks jump',
      NIGHTS,
      ROME,
      '2026-03-29T01:30+01:00',
      'closes',
      '2026-03-29T03:00+02:00',
    ],
    [
      'New York too',
      NIGHTS,
      'America/New_York',
      '2026-03-08T01:30-05:00',
      'closes',
      '2026-03-08T03:00-04:00',
    ],
    [
      'Rome skips the beginning: it begins where clocks jump',
      hours({ all: '02:30-05:00' }),
      ROME,
      '2026-03-29T01:30+01:00',
      'opens',
      '2026-03-29T03:00+02:00',
    ],
    [
      'what is skipped in whole comes a week later',
      IN_THE_GAP,
      ROME,
      '2026-03-22T03:00+01:00',
      'opens',
      '2026-04-05T02:10+02:00',
    ],
    [
      'Rome shows an hour twice: the block ends a first time',
      NIGHTS,
      ROME,
      '2026-10-25T01:30+02:00',
      'closes',
      '2026-10-25T02:30+02:00',
    ],
    [
      'begins again where clocks jump back into it',
      NIGHTS,
      ROME,
      '2026-10-25T02:45+02:00',
      'opens',
      '2026-10-25T02:00+01:00',
    ],
    ['and ends a second time', NIGHTS, ROME, '2026-10-25T02:00+01:00', 'closes', '2026-10-25T02:30+01:00'],
    [
      'New York, in the hour that it has twice',
      NIGHTS,
      'America/New_York',
      '2026-11-01T01:59-04:00',
      'closes',
      '2026-11-01T02:30-05:00',
    ],
    [
      'Lord Howe moves by half an hour',
      hours({ all: '02:15-04:00' }),
      'Australia/Lord_Howe',
      '2026-10-04T01:50+10:30',
      'opens',
      '2026-10-04T02:30+11:00',
    ],
    [
      'and back',
      hours({ all: '01:00-01:45' }),
      'Australia/Lord_Howe',
      '2026-04-05T01:50+11:00',
      'opens',
      '2026-04-05T01:30+10:30',
    ],
    [
      'Beirut skips midnight: what ends then ends there',
      hours({ sat: '10:00-24:00' }),
      'Asia/Beirut',
      '2026-03-28T20:00+02:00',
      'closes',
      '2026-03-29T01:00+03:00',
    ],
    [
      'Havana has midnight to one twice, and is open in both',
      hours({ sun: '00:00-01:30' }),
      'America/Havana',
      '2026-10-31T23:00-04:00',
      'opens',
      '2026-11-01T00:00-04:00',
    ],
    [
      'from the first to the second',
      hours({ sun: '00:00-01:30' }),
      'America/Havana',
      '2026-11-01T00:30-04:00',
      'closes',
      '2026-11-01T01:30-05:00',
    ],
    [
      'a day that shows its last hour again',
      hours({ sat: '22:00-23:30' }),
      'America/Sao_Paulo',
      '2018-02-17T23:40-02:00',
      'opens',
      '2018-02-17T23:00-03:00',
    ],
    [
      "St. John's went back to the day before a minute after midnight",
      hours({ sat: '22:00-23:30' }),
      'America/St_Johns',
      '2010-11-07T00:00:30-02:30',
      'opens',
      '2010-11-06T23:01-03:30',
    ],
    [
      'Samoa leaves a whole day out',
      hours({ fri: '09:00-17:00', mon: '09:00-17:00' }),
      'Pacific/Apia',
      '2011-12-29T21:00-10:00',
      'opens',
      '2012-01-02T09:00+14:00',
    ],
    [
      'open around the clock is open through it',
      hours({ all: '00:00-24:00' }, { '2026-03-30': '' }),
      ROME,
      '2026-03-28T12:00+01:00',
      'closes',
      '2026-03-30T00:00+02:00',
    ],
  ])('%s', (...row) => expectNext(row));
});

describe('CHAT-3: held to a clock that is read every minute', () => {
  const MINUTE = 60_000;
  const DAYS = 3;
  const NAMES: Record<string, Weekday> = {
    Mon: 'mon',
    Tue: 'tue',
    Wed: 'wed',
    Thu: 'thu',
    Fri: 'fri',
    Sat: 'sat',
    Sun: 'sun',
  };

  /** As a person reads it off: date, weekday and time. */
  function reader(timeZone: string) {
    const date = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    const weekday = new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short' });
    return (moment: number) => {
      const [day = '', time = ''] = date.format(moment).split(' ');
      return { day, time, weekday: NAMES[weekday.format(moment)] ?? 'mon' };
    };
  }

  function recount(
    { days, holidays }: OfficeHours,
    read: ReturnType<typeof reader>,
    moment: number,
  ): boolean {
    const { day, time, weekday } = read(moment);
    const ofDay = holidays.find(({ date }) => date === day)?.hours ?? days[weekday];
    return ofDay.some(({ from, to }) => from <= time && time < to);
  }

  const time = fc
    .integer({ min: 0, max: 96 })
    .map(
      quarter =>
        `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${['00', '15', '30', '45'][quarter % 4]}`,
    );
  const ofDay = fc.uniqueArray(time, { maxLength: 6 }).map(times => {
    const sorted = times.toSorted();
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, at) => ({
      from: sorted[2 * at] ?? '',
      to: sorted[2 * at + 1] ?? '',
    }));
  });
  const zone = fc.constantFrom(
    ...[ROME, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Beirut', 'America/Havana', 'Asia/Kathmandu'],
  );
  /** A day or two around which some of these set their clocks, and any other. */
  const start = fc.oneof(
    fc.constantFrom('2026-03-28', '2026-10-24', '2026-03-07', '2026-10-31', '2026-04-04', '2026-10-03'),
    fc.constantFrom('2026-12-30', '2026-07-15'),
  );
  const someHours = fc.record({
    days: fc.record(Object.fromEntries(WEEKDAYS.map(day => [day, ofDay])) as Record<Weekday, typeof ofDay>),
    holidays: fc.uniqueArray(
      fc.record({
        date: fc.integer({ min: 0, max: 3 }),
        name: fc.constant(null),
        hours: ofDay,
      }),
      { maxLength: 2, selector: ({ date }) => date },
    ),
  });

  test('any hours, any zone', () => {
    fc.assert(
      fc.property(
        someHours,
        zone,
        start,
        fc.integer({ min: 0, max: 2 * 1440 }),
        (given, timeZone, day, minute) => {
          const first = Date.parse(day);
          const at = first + minute * MINUTE;
          const holidays = given.holidays.map(one => ({
            ...one,
            date: new Date(first + one.date * 1440 * MINUTE).toISOString().slice(0, 10),
          }));
          const open = { ...given, holidays };
          const read = reader(timeZone);
          const isOpen = recount(open, read, at);
          const turn = Array.from({ length: DAYS * 1440 }, (_, after) => at + (after + 1) * MINUTE).find(
            moment => recount(open, read, moment) !== isOpen,
          );
          expect(isOpenAt(open, timeZone, new Date(at))).toBe(isOpen);
          const next = nextChange(open, timeZone, new Date(at));
          const told = next && ('opens' in next ? next.opens : next.closes).getTime();
          if (turn !== undefined) {
            expect(told).toBe(turn);
            expect(next && 'opens' in next).toBe(!isOpen);
          } else if (told !== null) expect(told).toBeGreaterThan(at + DAYS * 1440 * MINUTE);
        },
      ),
      { numRuns: 300 },
    );
  });
});
