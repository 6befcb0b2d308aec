import type { HoursBlock, Weekday } from '../../../contract/officeHours.ts';
import { WEEKDAYS } from '../../../contract/officeHours.ts';
import type { SettingsSay } from '../words/useSettingsWords.ts';

/** As the reader calls it, with a capital, as at the head of a row. */
export function weekdayName(day: Weekday, locale: string): string {
  // 1 January 2024 was a Monday.
  const at = Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day));
  return capital(new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(at), locale);
}

/** "Friday 25 December 2026". */
export function dateName(date: string, locale: string): string {
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return capital(new Intl.DateTimeFormat(locale, day).format(Date.parse(date)), locale);
}

/** "09:00–13:00 and 15:00–19:00", or that there are none. */
export function hoursLabel(blocks: readonly HoursBlock[], t: SettingsSay, locale: string): string {
  if (blocks.length === 0) return t('hours.closed');
  const inOrder = blocks.toSorted((a, b) => a.from.localeCompare(b.from));
  const ranges = inOrder.map(({ from, to }) =>
    from === '00:00' && to === '24:00'
      ? t('hours.allDay')
      : t('hours.block', { from: timeLabel(from, locale), to: timeLabel(to, locale) }),
  );
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(ranges);
}

/** What is not written to its end is three dots. */
export function timeLabel(time: string, locale: string): string {
  const [hours, minutes] = time.split(':').map(Number);
  if (hours === undefined || minutes === undefined) return '…';
  const format = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
  // Where the clock goes round twice a day, midnight has one name.
  if (hours === 24 && !format.resolvedOptions().hour12) return time;
  return format.format(Date.UTC(2024, 0, 1, hours, minutes));
}

function capital(text: string, locale: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(locale) + rest.join('');
}
