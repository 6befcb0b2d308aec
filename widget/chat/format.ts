import type { Words } from '../words/en.ts';

/** Times as the visitor writes them, where the visitor is. */
export type Format = {
  time(at: string): string;
  /** Of a day line: today, yesterday, or with its date. */
  day(at: string): string;
  /** When the shop is there again. */
  back(at: string | null): string;
};

export function formatFor(locale: string, words: Words, now: () => Date): Format {
  const shown = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, options);
    return (at: string) => format.format(new Date(at));
  };
  const time = shown({ timeStyle: 'short' });
  const date = shown({ weekday: 'long', day: 'numeric', month: 'long' });
  const weekday = shown({ weekday: 'long' });
  const daysTo = (at: string) => daysBetween(now(), new Date(at));
  return {
    time,
    day: at => ({ '0': words.today, '-1': words.yesterday })[daysTo(at)] ?? date(at),
    back: at => {
      if (at === null) return words.away;
      const days = daysTo(at);
      if (days === 0) return words.backToday(time(at));
      if (days === 1) return words.backTomorrow(time(at));
      return words.backOn(days < 7 ? weekday(at) : date(at), time(at));
    },
  };
}

/** English on a browser set to en-GB has British times; Italian on the same browser has Italian ones. */
export function localeFor(language: string, wanted: readonly string[]): string {
  return wanted.find(tag => tag.split('-')[0] === language) ?? (language === 'en' ? 'en-GB' : language);
}

/** By the calendar, not by 24 hours: noon-based, so that a day of 23 hours counts as one. */
function daysBetween(from: Date, to: Date): number {
  const noon = (date: Date) => new Date(date).setHours(12, 0, 0, 0);
  return Math.round((noon(to) - noon(from)) / 86_400_000);
}
