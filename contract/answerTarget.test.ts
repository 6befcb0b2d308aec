import { describe, expect, test } from 'vitest';
import { dueAt } from './answerTarget.ts';
import { isOpenAt, type OfficeHours } from './officeHours.ts';

const NINE_TO_FIVE = [{ from: '09:00', to: '17:00' }];
const WEEK: OfficeHours = {
  days: {
    ...{ mon: NINE_TO_FIVE, tue: NINE_TO_FIVE, wed: NINE_TO_FIVE, thu: NINE_TO_FIVE, fri: NINE_TO_FIVE },
    ...{ sat: [], sun: [] },
  },
  holidays: [{ date: '2026-12-25', name: 'Christmas', hours: [] }],
};
const NIGHTS: OfficeHours = {
  days: { ...WEEK.days, sat: [{ from: '22:00', to: '24:00' }], sun: [{ from: '00:00', to: '06:00' }] },
  holidays: [],
};
const NEVER: OfficeHours = {
  days: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
  holidays: [],
};
const due = (since: string, minutes: number, hours: OfficeHours | null, timeZone = 'Europe/Rome') =>
  dueAt(new Date(since), { minutes, hours, timeZone })?.toISOString() ?? null;

describe('TIME-1: when an answer is due', () => {
  test.each([
    ['at any hour', '2026-11-06T22:30:00.000Z', 60, null, '2026-11-06T23:30:00.000Z'],
    ['within the hours of one day', '2026-11-06T09:00:00.000Z', 60, WEEK, '2026-11-06T10:00:00.000Z'],
    ['at the very end of a day', '2026-11-06T15:00:00.000Z', 60, WEEK, '2026-11-06T16:00:00.000Z'],
    ['over a weekend', '2026-11-06T15:30:00.000Z', 60, WEEK, '2026-11-09T08:30:00.000Z'],
    ['asked while closed', '2026-11-07T12:00:00.000Z', 60, WEEK, '2026-11-09T09:00:00.000Z'],
    ['over a holiday', '2026-12-24T15:30:00.000Z', 60, WEEK, '2026-12-28T08:30:00.000Z'],
    ['over three days', '2026-11-02T08:00:00.000Z', 17 * 60, WEEK, '2026-11-04T09:00:00.000Z'],
    ['in hours that never come', '2026-11-06T15:30:00.000Z', 60, NEVER, null],
  ])('%s', (_, since, minutes, hours, expected) => {
    expect(due(since, minutes, hours)).toBe(expected);
  });

  test.each([
    ['the hour that clocks show twice counts twice', '2026-10-25T00:00:00.000Z', '2026-10-25T04:00:00.000Z'],
    ['an ordinary night', '2026-11-01T00:00:00.000Z', '2026-11-01T04:00:00.000Z'],
    ['the hour that clocks skip is none', '2026-03-29T00:00:00.000Z', '2026-03-29T04:00:00.000Z'],
  ])('when clocks change: %s', (_, since, expected) => {
    expect(due(since, 240, NIGHTS)).toBe(expected);
  });

  test.each(['Europe/Rome', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'])(
    'as counted minute by minute in %s, through changes of the clocks',
    zone => {
      for (const since of ['2026-03-27T20:10:00Z', '2026-04-03T20:10:00Z', '2026-10-23T20:10:00Z'])
        for (const minutes of [1, 60, 400])
          expect(due(since, minutes, NIGHTS, zone)).toBe(minuteByMinute(since, minutes, NIGHTS, zone));
    },
  );
});

function minuteByMinute(since: string, minutes: number, hours: OfficeHours, zone: string): string {
  let left = minutes;
  let at = Date.parse(since);
  for (; left > 0; at += 60_000) if (isOpenAt(hours, zone, new Date(at))) left -= 1;
  return new Date(at).toISOString();
}
