import type { Page, Request } from 'playwright-core';

/**
 * What a page was told by the server while it was listened to, and told it: names, texts, addresses, whatever is no word of
 * ours.
 */
export type Told = {
  has(text: string): boolean;
  /** Of months, countries and the like, which its browser has in every language. */
  names: RegExp;
  /** Resolves once all is read that has come so far. */
  read(): Promise<unknown>;
};

/** Listens from now on to all that the page is answered and sent. */
export async function listenTo(page: Page): Promise<Told> {
  const names = await namesIn(page);
  const told: string[] = [];
  const coming: Promise<void>[] = [];
  // Only what has ended is read: the body of a stream never does.
  page.on('requestfinished', request => coming.push(read(request).then(body => keep(told, body), ignore)));
  // What is on its way is shown before anybody has answered.
  page.on('request', request => keep(told, isJson(request.headers()) ? request.postDataJSON() : null));
  page.on('websocket', socket =>
    socket.on('framereceived', ({ payload }) => keep(told, JSON.parse(String(payload)))),
  );
  return {
    names,
    has: text => told.some(one => one.includes(text)),
    read: () => Promise.all(coming.splice(0)),
  };
}

async function read(request: Request): Promise<unknown> {
  const response = await request.response();
  return response && isJson(response.headers()) ? response.json() : null;
}

function isJson(headers: Record<string, string>): boolean {
  return headers['content-type']?.startsWith('application/json') ?? false;
}

/** An answer may be over with its page. */
function ignore(): void {}

function keep(told: string[], body: unknown): void {
  if (typeof body === 'string') told.push(body);
  else if (body && typeof body === 'object') for (const one of Object.entries(body).flat()) keep(told, one);
}

/** Marks that are read and not spoken: initials, keywords, codes, addresses, names of files, variables, attributes. */
const MARK = /^(?:[\p{Lu}\d-]+|\S*[._=@/{\d]\S*|data-[a-z]+)$/u;

/** Whether it is put together from what the page was told and what is no word of a language, and from nothing else. */
export function isNoneOfOurs(text: string, told: Told): boolean {
  return (
    told.has(text) || text.split(/[,·]\s/).every(part => told.has(part.trim()) || isNoWord(part, told.names))
  );
}

function isNoWord(text: string, names: RegExp): boolean {
  const rest = text.replace(names, '').split(/[\s:]+/);
  return rest.every(part => MARK.test(part) || !/\p{L}{2,}/u.test(part));
}

/** Run in the page: the names that its browser has in every language, of months, days, countries, languages and currencies. */
function namesOfBrowser(): string[] {
  const days = Array.from({ length: 366 }, (_, at) => new Date(2026, 0, at + 1));
  const forms = (['long', 'short'] as const).flatMap(form => [{ month: form }, { weekday: form }]);
  const dates = forms.flatMap(form => days.map(day => day.toLocaleDateString(undefined, form)));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const regions = letters.flatMap(first => letters.map(second => first + second));
  const names = (type: 'region' | 'language' | 'currency', codes: string[]) =>
    codes.map(code => new Intl.DisplayNames(undefined, { type }).of(code) ?? code);
  const languages = names('language', ['en', 'it', 'fr', 'de', 'es']);
  const currencies = names('currency', ['EUR', 'CHF', 'JPY']);
  return [...dates, ...names('region', regions), ...languages, ...currencies, 'at'];
}

async function namesIn(page: Page): Promise<RegExp> {
  const names = await page.evaluate(namesOfBrowser);
  const longestFirst = [...new Set(names)].filter(name => name.length > 2 || name === 'at');
  const either = longestFirst.toSorted((a, b) => b.length - a.length).join('|');
  return new RegExp(`(?<!\\p{L})(?:${either.replace(/[().]/g, '\\$&')})(?!\\p{L})`, 'gu');
}
