import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillIn, openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { type Parley, startParley } from '../harness/parley.ts';

let parley: Parley;
let browser: Browser;
let [noa, jonas]: Window[] = [];

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ args: [] }), openBrowser()]);
  [noa, jonas] = await Promise.all([openWindow(browser, parley.url), openWindow(browser, parley.url)]);
  await signIn(at(noa), parley.owner);
  await signIn(at(jonas), supporter());
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

function at(window: Window | undefined): Window {
  if (!window) throw new Error('the window is not open');
  return window;
}

const supporter = () => ({ email: 'jonas.brandt@morlane.example', password: parley.owner.password });
const owner = (): Page => at(noa).page;
const support = (): Page => at(jonas).page;
const rows = (page: Page) => page.getByRole('list', { name: 'Tickets' }).getByRole('listitem');
const row = (page: Page, name: string) => rows(page).filter({ hasText: name });
const box = (page: Page, name: string) => page.getByRole('checkbox', { name: `Select ${name}`, exact: true });
const chosen = (page: Page) =>
  page.getByRole('list', { name: 'Tickets' }).getByRole('checkbox', { checked: true });
const bar = (page: Page) => page.getByRole('region', { name: 'Actions for the selected tickets' });
const says = (page: Page, words: string) =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor();
const everywhere = (sees: (page: Page) => Promise<unknown>) => Promise.all([owner(), support()].map(sees));

/** The names of the first rows, as they stand in the list. */
async function firstNames(page: Page, count: number): Promise<string[]> {
  const boxes = Array.from({ length: count }, (_, at) => rows(page).nth(at).getByRole('checkbox'));
  const labels = await Promise.all(boxes.map(one => one.getAttribute('aria-label')));
  return labels.map(label => (label ?? '').replace('Select ', ''));
}

test('ASSIGN-1: rows are chosen by keyboard, and given to somebody: everybody sees it at once', async () => {
  const page = owner();
  const [first = '', second = '', third = ''] = await firstNames(page, 3);
  await row(page, first).getByRole('link').focus();
  await page.keyboard.press('x');
  await says(page, '1 selected');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await row(page, third).getByRole('link').and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Shift+X');
  await says(page, '3 selected');
  await expect.poll(() => box(page, second).isChecked()).toBe(true);
  await page.keyboard.press('a');
  await page.getByRole('menuitem', { name: 'Sofia Lanteri' }).click();
  await says(page, 'Assigned');
  for (const name of [first, second, third])
    await everywhere(one => row(one, name).getByText('Assigned to Sofia Lanteri').waitFor());
  await bar(page).waitFor({ state: 'detached' });
});

test('with the pointer a range, all that is loaded, and by Escape nothing', async () => {
  const page = owner();
  const [first = '', , third = ''] = await firstNames(page, 3);
  await row(page, first).hover();
  await box(page, first).click();
  await row(page, third)
    .getByRole('link')
    .click({ modifiers: ['Shift'] });
  await says(page, '3 selected');
  await page.getByRole('checkbox', { name: /^Select all/ }).click();
  const { data } = await parley.key.call('listTickets', { query: { limit: 100 } });
  await says(page, `${Math.min(data.length, 50)} selected`);
  await page.keyboard.press('Escape');
  await bar(page).waitFor({ state: 'detached' });
  await expect.poll(() => chosen(page).count()).toBe(0);
});

test('who is chosen stays so while the rows move', async () => {
  const page = owner();
  await box(page, 'Tobias Renn').focus();
  await page.keyboard.press('Space');
  const { data } = await parley.key.call('listTickets', { query: { q: 'Tobias' } });
  const sent = { phone: data[0]?.profile.phone, to: '+393515550100', body: 'One more thing' };
  const body = JSON.stringify(sent);
  const headers = { 'content-type': 'application/json' };
  await fetch(`${parley.url}/simulator/api/texts`, { method: 'POST', headers, body });
  await rows(page).first().filter({ hasText: 'One more thing' }).waitFor();
  expect(await box(page, 'Tobias Renn').isChecked()).toBe(true);
  await says(page, '1 selected');
});

test('TICK-1: closed together they leave everybody’s list, and z brings them back as they were', async () => {
  const page = owner();
  await row(page, 'Petra Halvorsen').hover();
  await box(page, 'Petra Halvorsen').click();
  await says(page, '2 selected');
  await bar(page).getByRole('button', { name: 'Close' }).click();
  await says(page, 'Closed 2 tickets');
  for (const name of ['Tobias Renn', 'Petra Halvorsen'])
    await everywhere(one => row(one, name).waitFor({ state: 'detached' }));
  await page.keyboard.press('z');
  for (const name of ['Tobias Renn', 'Petra Halvorsen']) await everywhere(one => row(one, name).waitFor());
});

test('TICK-2: snoozed by the same choices as one, and marked read and unread', async () => {
  const page = owner();
  await box(page, 'Petra Halvorsen').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('u');
  await row(support(), 'Petra Halvorsen').getByText('Unread').waitFor({ state: 'detached' });
  await page.keyboard.press('u');
  await row(support(), 'Petra Halvorsen').getByText('Unread').waitFor();
  await bar(page).getByRole('button', { name: 'Snooze' }).click();
  await page.getByRole('menuitem', { name: 'In 1 week' }).click();
  await everywhere(one => row(one, 'Petra Halvorsen').waitFor({ state: 'detached' }));
  await page.keyboard.press('z');
  await everywhere(one => row(one, 'Petra Halvorsen').waitFor());
});

test('a tag is set on all of them, and one that only some have says so', async () => {
  const page = owner();
  for (const name of ['Petra Halvorsen', 'Tobias Renn']) {
    await box(page, name).focus();
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('t');
  await page.getByRole('option', { name: 'Parcel On some of them' }).click();
  await row(support(), 'Petra Halvorsen').getByText('Tags: Parcel').waitFor();
  await says(page, 'Tagged 1 ticket “Parcel”');
  await page.keyboard.press('Escape');
  await page.getByRole('option').first().waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await bar(page).waitFor({ state: 'detached' });
});

test('what the server refuses is put back, and named with its reason; the others are done', async () => {
  const page = owner();
  const { data } = await parley.key.call('listTickets', { query: { channel: 'web_chat', status: 'open' } });
  const id = data[0]?.id ?? '';
  await parley.key.call('patchTicket', { params: { id }, body: { status: 'closed' } });
  await page.goto(`${parley.url}/inbox?status=any&channel=web_chat`);
  await rows(page).nth(1).waitFor();
  await page
    .getByRole('checkbox', { name: /^Select / })
    .first()
    .focus();
  await page.keyboard.press('Space');
  await page.getByRole('checkbox', { name: /^Select all/ }).click();
  await bar(page).getByRole('button', { name: 'Snooze' }).click();
  await page.getByRole('menuitem', { name: 'Tomorrow' }).click();
  await says(page, 'not changed: this chat is closed, and closed chats stay closed.');
  const { data: after } = await parley.key.call('listTickets', {
    query: { channel: 'web_chat', status: 'any' },
  });
  expect(after.find(ticket => ticket.id === id)?.status).toBe('closed');
  expect(after.some(({ status }) => status === 'snoozed')).toBe(true);
});

test('ASSIGN-1: one row has the same in its menu, and is not opened for it', async () => {
  const page = support();
  await row(page, 'Hanne Brook').hover();
  await page.getByRole('button', { name: 'Actions for Hanne Brook' }).click();
  await page.getByRole('menuitem', { name: 'Assign' }).click();
  await page.getByRole('menuitem', { name: 'No assignee' }).click();
  await row(page, 'Hanne Brook').getByText('No assignee').waitFor();
  await row(page, 'Hanne Brook').hover();
  await page.getByRole('button', { name: 'Actions for Hanne Brook' }).click();
  await page.getByRole('menuitem', { name: 'Close' }).click();
  await row(page, 'Hanne Brook').waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname).toBe('/inbox');
});

test('ASSIGN-1: what a colleague takes in the same moment is theirs, and who has it is said; the rest is done', async () => {
  const page = support();
  // The list stands where the row before was, which is far down.
  await page.goto(`${parley.url}/inbox`);
  const names = ['Tobias Renn', 'Petra Halvorsen'];
  const { data } = await parley.key.call('listTickets', { query: { limit: 100 } });
  const ids = names.map(name => data.find(({ profile }) => profile.name === name)?.id ?? '');
  await parley.key.call('patchTickets', { body: { ids, patch: { assignee_id: null } } });
  for (const name of names) await row(page, name).getByText('No assignee').waitFor();
  const { data: members } = await parley.key.call('listMembers');
  const sofia = members.find(({ name }) => name === 'Sofia Lanteri')?.id ?? null;
  const take = { params: { id: ids[1] ?? '' }, body: { assignee_id: sofia } };
  // Her call is there before his, which was sent before.
  await page.route('**/api/v1/tickets/bulk', async route => {
    await parley.key.call('patchTicket', take);
    await route.continue();
  });
  for (const [at, name] of names.entries()) {
    await box(page, name).press('Space');
    await says(page, `${at + 1} selected`);
  }
  await page.keyboard.press('i');
  await says(page, 'Petra Halvorsen not changed: Sofia Lanteri has it meanwhile.');
  await row(page, 'Petra Halvorsen').getByText('Assigned to Sofia Lanteri').waitFor();
  await row(page, 'Tobias Renn').getByText('Assigned to Jonas Brandt').waitFor();
  await page.unroute('**/api/v1/tickets/bulk');
});

test('on a phone a finger that stays begins to choose, and taps go on', async () => {
  const context = await browser.newContext({
    ...{ locale: 'en-GB', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  });
  const page = await context.newPage();
  const window = { page, context, errors: [] };
  await page.goto(parley.url);
  await fillIn(window, supporter());
  const link = row(page, 'Tobias Renn').getByRole('link');
  await link.dispatchEvent('pointerdown', { pointerType: 'touch', clientX: 200, clientY: 200 });
  await says(page, '1 selected');
  await link.dispatchEvent('pointerup', { pointerType: 'touch' });
  await row(page, 'Petra Halvorsen').getByRole('link').tap();
  await says(page, '2 selected');
  expect(new URL(page.url()).pathname).toBe('/inbox');
  await page.getByRole('button', { name: 'Clear' }).tap();
  await row(page, 'Petra Halvorsen').getByRole('link').tap();
  await page.getByRole('log').waitFor();
  await context.close();
});

test('nothing went wrong in any page', () => {
  expect([noa, jonas].flatMap(window => at(window).errors)).toEqual([]);
});
