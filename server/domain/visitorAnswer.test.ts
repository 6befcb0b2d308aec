import { describe, expect, test } from 'vitest';
import type { OfficeHours } from '../../contract/officeHours.ts';
import type { Settings } from './settings.ts';
import { minutesAfter, NOW, someSettings } from './testFacts.ts';
import { automaticAnswer } from './visitorAnswer.ts';

/** A Monday, 13:00 in Rome. */
const MONDAY = NOW;

const weekdays = (from: string, to: string): OfficeHours => {
  const hours = [{ from, to }];
  const days = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] };
  return { days, holidays: [{ date: '2027-03-08', name: 'A day off', hours: [] }] };
};

const shop = (more: Partial<Settings> = {}): Settings =>
  someSettings({
    officeHours: weekdays('09:00', '18:00'),
    officeHoursReplies: { inside: 'in a moment', outside: 'tomorrow' },
    ...more,
  });

type Asked = Parameters<typeof automaticAnswer>[1];

const asked = (more: Partial<Asked> = {}): Asked => ({
  now: MONDAY,
  answeredBefore: false,
  agentWroteAt: null,
  ...more,
});

const INSIDE = { text: 'in a moment', isOpen: true };
const OUTSIDE = { text: 'tomorrow', isOpen: false };
const hours = (count: number) => minutesAfter(60 * count, MONDAY);

describe('CHAT-3: what a visitor is answered at once', () => {
  test.each([
    ['inside the hours', {}, INSIDE],
    ['the last moment of them', { now: new Date(hours(5).getTime() - 1) }, INSIDE],
    ['at their end', { now: hours(5) }, OUTSIDE],
    ['at night', { now: hours(10) }, OUTSIDE],
    ['on Sunday', { now: hours(-24) }, OUTSIDE],
    ['on a holiday', { now: hours(7 * 24) }, OUTSIDE],
    ['once a session', { answeredBefore: true }, null],
    ['once a session, outside as well', { now: hours(10), answeredBefore: true }, null],
    ['not when an agent has just written', { agentWroteAt: MONDAY }, null],
    ['nor five minutes after', { agentWroteAt: minutesAfter(-5, MONDAY) }, null],
    ['later than that', { agentWroteAt: new Date(minutesAfter(-5, MONDAY).getTime() - 1) }, INSIDE],
    ['not at closing time into a conversation', { now: hours(5), agentWroteAt: hours(5) }, null],
    ['by another clock that is ahead', { agentWroteAt: minutesAfter(1, MONDAY) }, null],
  ])('%s', (_, more, answer) => {
    expect(automaticAnswer(shop(), asked(more))).toEqual(answer);
  });

  test.each<[string, Partial<Settings>, Partial<Asked>, typeof INSIDE | null]>([
    ['nothing, where nothing is to be said inside', replies('', 'tomorrow'), {}, null],
    ['nothing, where nothing is to be said outside', replies('hi', ''), { now: hours(10) }, null],
    ['inside, where no hours are set', { officeHours: null }, { now: hours(10) }, INSIDE],
    ['by the clock of the shop', { timeZone: 'America/New_York' }, {}, OUTSIDE],
  ])('%s', (_, settings, more, answer) => {
    expect(automaticAnswer(shop(settings), asked(more))).toEqual(answer);
  });
});

function replies(inside: string, outside: string): Partial<Settings> {
  return { officeHoursReplies: { inside, outside } };
}
