import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { words } from './words.ts';

const DAY_MS = 86_400_000;

/** A number as it is written on paper: +39 347 555 0142. Short codes stay as they are. */
export function onPaper(phone: string): string {
  return parsePhoneNumberFromString(phone)?.formatInternational() ?? phone;
}

export function clock(at: string): string {
  return new Intl.DateTimeFormat(words.locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at));
}

export function day(at: string, now = new Date()): string {
  const date = new Date(at);
  if (date.toDateString() === now.toDateString()) return words.today;
  if (date.toDateString() === new Date(now.getTime() - DAY_MS).toDateString()) return words.yesterday;
  return new Intl.DateTimeFormat(words.locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(
    date,
  );
}

export function fullTime(at: string): string {
  return new Intl.DateTimeFormat(words.locale, { dateStyle: 'full', timeStyle: 'medium' }).format(
    new Date(at),
  );
}
