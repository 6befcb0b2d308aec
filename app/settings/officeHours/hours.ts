import {
  type Holiday,
  type HoursBlock,
  type OfficeHours,
  WEEKDAYS,
  type Weekday,
} from '../../../contract/officeHours.ts';

export const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const satisfies readonly Weekday[];

const NINE_TO_SIX: HoursBlock = { from: '09:00', to: '18:00' };

/** Where somebody begins who has had none. */
export const FIRST_HOURS: OfficeHours = {
  days: inWeek(day => (isOneOf(WORKDAYS, day) ? [NINE_TO_SIX] : [])),
  holidays: [],
};

export function withDay(hours: OfficeHours, day: Weekday, blocks: HoursBlock[]): OfficeHours {
  return { ...hours, days: { ...hours.days, [day]: blocks } };
}

/** The hours of one day on others too. */
export function copied({ days, holidays }: OfficeHours, from: Weekday, to: readonly Weekday[]): OfficeHours {
  return { days: inWeek(day => (isOneOf(to, day) ? days[from] : days[day])), holidays };
}

/** Whether those days have the same hours as this one already. */
export function isCopied({ days }: OfficeHours, from: Weekday, to: readonly Weekday[]): boolean {
  return to.every(day => JSON.stringify(days[day]) === JSON.stringify(days[from]));
}

/** What one more block begins as: after the others, as after a break. */
export function anotherBlock(blocks: readonly HoursBlock[]): HoursBlock {
  const ends = Math.max(0, ...blocks.filter(isSound).map(({ to }) => hourOf(to)));
  if (ends === 0) return NINE_TO_SIX;
  return ends > 22 ? { from: '', to: '' } : { from: timeAt(ends + 1), to: timeAt(Math.min(ends + 5, 24)) };
}

/** A piece of a day, in shares of it. */
export type Bar = { start: number; length: number };

/** The blocks of a day that can be drawn. */
export function barsOf(blocks: readonly HoursBlock[]): Bar[] {
  return blocks.filter(isSound).map(({ from, to }) => {
    const start = hourOf(from) / 24;
    return { start, length: hourOf(to) / 24 - start };
  });
}

/** Without what is not written to its end: with the rest one can reckon. */
export function reckonable({ days, holidays }: OfficeHours): OfficeHours {
  return {
    days: inWeek(day => days[day].filter(isSound)),
    holidays: holidays
      .filter(({ date }) => isDate(date))
      .map(holiday => ({ ...holiday, hours: holiday.hours.filter(isSound) })),
  };
}

export const blankHoliday: Holiday = { date: '', name: null, hours: [] };

/** A time field knows no 24:00: a day that ends there ends at 00:00. */
export const endAsTyped = (to: string): string => (to === '24:00' ? '00:00' : to);
export const endOf = (typed: string): string => (typed === '00:00' ? '24:00' : typed);

export function isDate(date: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : Number.NaN;
  // 30 February is read as 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

const TIME = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

function isSound({ from, to }: HoursBlock): boolean {
  return TIME.test(from) && TIME.test(to) && from < to;
}

function hourOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours + minutes / 60;
}

function timeAt(hour: number): string {
  const minutes = Math.round(hour * 60);
  return [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':');
}

function inWeek(blocksOn: (day: Weekday) => HoursBlock[]): OfficeHours['days'] {
  return Object.fromEntries(WEEKDAYS.map(day => [day, blocksOn(day)])) as OfficeHours['days'];
}

function isOneOf(days: readonly Weekday[], day: Weekday): boolean {
  return days.includes(day);
}
