/** A month as the API names it, 2026-11, some months on. */
export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by)).toISOString().slice(0, 7);
}

/** "November 2026". */
export function monthName(month: string, locale: string): string {
  const options = { timeZone: 'UTC', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, options).format(Date.parse(`${month}-01`));
}

/** What of an address is a month; `undefined` for this one. */
export function monthIn(text: unknown): string | undefined {
  return typeof text === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : undefined;
}
