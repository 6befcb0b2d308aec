import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { type Parley, startParley } from '../harness/parley.ts';

let parley: Parley;
let browser: Browser;
let [noa, jonas]: Window[] = [];

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ args: [] }), openBrowser()]);
  [noa, jonas] = await Promise.all([openWindow(browser, parley.url), openWindow(browser, parley.url)]);
  const { password } = parley.owner;
  await signIn(at(noa), parley.owner);
  await signIn(at(jonas), { email: 'jonas.brandt@morlane.example', password });
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

function at(window: Window | undefined): Window {
  if (!window) throw new Error('the window is not open');
  return window;
}

const owner = (): Page => at(noa).page;
const support = (): Page => at(jonas).page;
const rows = (page: Page) => page.getByRole('list', { name: 'Tickets' }).getByRole('listitem');
const row = (page: Page, name: string) => rows(page).filter({ hasText: name });
const find = (page: Page) => page.getByRole('combobox', { name: 'Find or create a tag' });
const tag = (page: Page, name: string) => page.getByRole('option', { name, exact: true });
const tagList = (page: Page) => page.getByRole('list', { name: 'Tags' });

test('t opens the tags: one is found and set by keyboard, and stands in everybody’s list', async () => {
  const page = support();
  await row(page, 'Petra Halvorsen').getByRole('link').click();
  await page.getByRole('log').press('t');
  await find(page).fill('refu');
  await tag(page, 'Refund').waitFor();
  await find(page).press('Enter');
  for (const one of [owner(), page]) await row(one, 'Petra Halvorsen').getByText('Tags: Refund').waitFor();
});

test('what is missing is created there, in a colour of its own', async () => {
  const page = support();
  await find(page).fill('Moving house');
  await page.getByRole('option', { name: 'Create “Moving house”' }).waitFor();
  await page.getByRole('radio', { name: 'Yellow' }).check();
  await page.getByRole('option', { name: 'Create “Moving house”' }).click();
  await row(owner(), 'Petra Halvorsen').getByText('Tags: Moving house, Refund').waitFor();
  const { data } = await parley.key.call('listTags');
  expect(data.find(({ name }) => name === 'Moving house')?.color).toBe('yellow');
  await find(page).fill('moving HOUSE');
  await tag(page, 'Moving house').waitFor();
  await page.getByRole('option', { name: /^Create/ }).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
});

test('VIEW-2: a list of one tag stands in the address, survives a reload, and is live', async () => {
  const page = owner();
  await page.getByRole('button', { name: 'Filter by assignee, tag, campaign or flow' }).click();
  await page.getByRole('option', { name: 'Moving house' }).click();
  await rows(page).nth(1).waitFor({ state: 'detached' });
  await row(page, 'Petra Halvorsen').waitFor();
  await page.reload();
  await row(page, 'Petra Halvorsen').waitFor();
  await expect.poll(() => rows(page).count()).toBe(1);
  const { data: tags } = await parley.key.call('listTags');
  const id = tags.find(({ name }) => name === 'Moving house')?.id ?? '';
  const { data: tickets } = await parley.key.call('listTickets', { query: { q: 'Tobias' } });
  const body = { add_tags: [id] };
  await parley.key.call('patchTicket', { params: { id: tickets[0]?.id ?? '' }, body });
  await row(page, 'Tobias Renn').waitFor();
  await page.getByRole('button', { name: 'Stop filtering by Moving house' }).click();
  await rows(page).nth(5).waitFor();
});

test('SET-1: a tag is renamed in the settings, everywhere at once, and no two have one name', async () => {
  const page = owner();
  await page.goto(`${parley.url}/settings/tags`);
  await tagList(page).getByRole('button', { name: 'Edit Moving house' }).click();
  const name = page.getByRole('textbox', { name: 'Name' });
  await name.fill('refund');
  await name.press('Enter');
  await page.getByText('Another one has this name already.').waitFor();
  await name.fill('New address');
  await page.getByRole('radio', { name: 'Green' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await tagList(page).getByText('New address').first().waitFor();
  await row(support(), 'Petra Halvorsen').getByText('Tags: New address, Refund').waitFor();
});

test('deleted with how many tickets lose it, it is nowhere any more', async () => {
  const page = owner();
  await tagList(page).getByRole('button', { name: 'Delete New address' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('2 tickets have it, and lose it.').waitFor();
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await tagList(page).getByText('New address').first().waitFor({ state: 'detached' });
  await row(support(), 'Petra Halvorsen').getByText('Tags: Refund', { exact: true }).waitFor();
});

test('who may not change settings sees the tags, and cannot change them', async () => {
  const page = support();
  await page.goto(`${parley.url}/settings/tags`);
  await tagList(page).getByText('Refund').first().waitFor();
  expect(await page.getByRole('button', { name: /^(Edit|Delete) / }).count()).toBe(0);
});

test('nothing went wrong in any page', () => {
  expect([noa, jonas].flatMap(window => at(window).errors)).toEqual([]);
});
