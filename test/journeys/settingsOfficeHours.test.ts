import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Settings } from '../../contract/settings.ts';
import { openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { type Parley, startParley } from '../harness/parley.ts';

let parley: Parley;
let browser: Browser;
let shipped: Settings;
let noa: Window;
let page: Page;

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ args: [] }), openBrowser()]);
  shipped = await parley.key.call('readSettings');
  noa = await openWindow(browser, parley.url);
  page = noa.page;
  await signIn(noa, parley.owner);
  await page.goto(`${parley.url}/settings/web-chat`);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

const settingsNow = () => parley.key.call('readSettings');
const button = (name: string) => page.getByRole('button', { name, exact: true });
const says = (words: string) => page.getByText(words).first().waitFor();
const time = (name: string, at = 0) => page.getByLabel(name, { exact: true }).nth(at);
const change = (name: string) => button(`Change the hours: ${name}`).click();

async function save(): Promise<void> {
  await button('Save').click();
  await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
}

test('CHAT-3 SET-2: a block that cannot be is refused at its field, and nothing is lost', async () => {
  await page.getByRole('radio', { name: /^By the week/ }).check();
  await change('Monday');
  await time('Monday: to').fill('13:00');
  await button('Add hours').click();
  await time('Monday: from', 1).fill('12:30');
  await button('Save').click();
  await says('It begins within other hours of the day.');
  const from = time('Monday: from', 1);
  await expect.poll(() => from.getAttribute('aria-invalid')).toBe('true');
  await from.and(page.locator(':focus')).waitFor();
  await expect.poll(async () => (await settingsNow()).office_hours).toBeNull();
  await from.fill('14:00');
  await time('Monday: to', 1).fill('00:00');
  await button('Copy to Monday to Friday').click();
  await says('09:00–13:00 and 14:00–24:00');
});

test('CHAT-3: a day has several blocks, and a holiday its own', async () => {
  await change('Friday');
  const fridays = page.getByRole('list', { name: 'Hours: Friday' });
  await fridays.getByRole('button', { name: 'Remove these hours' }).last().click();
  await button('Add a holiday').click();
  await time('Day').fill('2027-01-18');
  await time('Name').fill('Stocktaking');
  await page.getByRole('radio', { name: 'Special hours' }).check();
  await time('Stocktaking: from').fill('15:00');
  await save();
  const afternoons = [
    { from: '09:00', to: '13:00' },
    { from: '14:00', to: '24:00' },
  ];
  await expect
    .poll(async () => (await settingsNow()).office_hours)
    .toMatchObject({
      days: { mon: afternoons, thu: afternoons, fri: afternoons.slice(0, 1), sat: [] },
      holidays: [{ date: '2027-01-18', name: 'Stocktaking', hours: [{ from: '15:00', to: '18:00' }] }],
    });
});

test('CHAT-3 SET-2: the same holiday twice, and one without a day, are refused where they stand', async () => {
  await button('Add a holiday').click();
  await button('Save').click();
  await says('Choose a day.');
  await time('Day').fill('2027-01-18');
  await button('Save').click();
  await says('This day is among the holidays already.');
  await page.getByRole('button', { name: /^Remove Monday/ }).click();
  // All is again as it was saved.
  await expect.poll(() => button('Save').isDisabled()).toBe(true);
});

test('CHAT-3: a visitor would get this on a Saturday at 23:10, by what is saved', async () => {
  const tried = page.getByRole('region', { name: 'Try it out' });
  await tried.getByLabel('Day').fill('2027-01-16');
  await tried.getByLabel('Time').fill('23:10');
  await tried.getByText('Closed then. Opens on Monday, 18 January, at 15:00.').waitFor();
  await tried.getByText(shipped.welcome_message).waitFor();
  await tried.getByText(shipped.office_hours_replies.outside).waitFor();
  await tried.getByLabel('Day').fill('2027-01-19');
  await tried.getByLabel('Time').fill('10:00');
  await tried.getByText('Open then, until 13:00.').waitFor();

  await page.getByRole('textbox', { name: 'Within office hours' }).fill('One moment');
  await tried.getByText('the changes on this page are not yet').waitFor();
  await save();
  await tried.getByText('One moment').waitFor();
  await tried.getByLabel('Day').fill('2027-03-28');
  await tried.getByLabel('Time').fill('02:30');
  await tried.getByText('Clocks skip this time on that day').waitFor();
});

test('nothing went wrong in the page', () => {
  expect(noa.errors).toEqual([]);
});
