import { type HoursBlock, type OfficeHours, WEEKDAYS } from '../../contract/officeHours.ts';
import type { Refusal } from './decision.ts';

/**
 * The first block of office hours that cannot be, with its pointer: that ends before it begins, or begins within another
 * of its day. And a date that is among the holidays twice.
 */
export function checkOfficeHours({ days, holidays }: OfficeHours): Refusal | null {
  const listed = [
    ...WEEKDAYS.map(day => [`/office_hours/days/${day}`, days[day]] as const),
    ...holidays.map(({ hours }, at) => [`/office_hours/holidays/${at}/hours`, hours] as const),
  ];
  for (const [pointer, blocks] of listed) {
    const wrong = checkBlocks(blocks, pointer);
    if (wrong) return wrong;
  }
  return checkDates(holidays);
}

/** Times of day are in the order of their letters. */
function checkBlocks(blocks: HoursBlock[], pointer: string): Refusal | null {
  const backwards = blocks.findIndex(({ from, to }) => to <= from);
  if (backwards >= 0) return { refused: 'hours_backwards', pointer: `${pointer}/${backwards}/to` };
  const within = blocks.findIndex((block, at) =>
    blocks.some((other, otherAt) => otherAt !== at && beginsWithin(block, other, otherAt < at)),
  );
  return within < 0 ? null : { refused: 'hours_overlap', pointer: `${pointer}/${within}/from` };
}

/** Of two that begin at once it is the second. */
function beginsWithin({ from }: HoursBlock, other: HoursBlock, isSecond: boolean): boolean {
  return (isSecond ? other.from <= from : other.from < from) && from < other.to;
}

function checkDates(holidays: OfficeHours['holidays']): Refusal | null {
  const dates = holidays.map(({ date }) => date);
  const again = dates.findIndex((date, at) => dates.indexOf(date) < at);
  return again < 0 ? null : { refused: 'holiday_twice', pointer: `/office_hours/holidays/${again}/date` };
}
