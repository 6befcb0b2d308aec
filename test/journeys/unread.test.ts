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
const counts = () => parley.key.call('countTickets');
/** The number, and what it counts, as it describes the way to the inbox. */
const badge = async (page: Page) => {
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Inbox' });
  const id = await link.getAttribute('aria-describedby');
  // It may have gone since: nobody waits for it to come back.
  return (await page.locator(`[id="${id}"]`).allTextContents()).join('');
};
const icon = (page: Page) => page.locator('link[rel=icon]').getAttribute('href');

async function text(phone: string, body: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const call = { method: 'POST', headers, body: JSON.stringify({ phone, body }) };
  await fetch(`${parley.url}/simulator/api/texts`, call);
}

/** What the menu of views says beside one. */
async function view(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: /^View/ }).click();
  const said = await page.getByRole('menuitemradio', { name }).textContent();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  return said ?? '';
}

test('NOTE-2: a customer counts once on every screen, in the navigation, the title and the tab’s icon', async () => {
  const before = (await counts()).all.unread;
  await expect.poll(() => badge(owner())).toContain(String(before));
  for (const body of ['Is anybody there?', 'Hello?']) await text('+12125550123', body);
  for (const page of [owner(), support()]) {
    await expect.poll(() => badge(page)).toContain(`${before + 1} customers have unread messages`);
    await expect.poll(() => page.title()).toBe(`(${before + 1}) Inbox · Parley`);
    await expect
      .poll(async () => decodeURIComponent((await icon(page)) ?? ''))
      .toContain(`>${before + 1}</text>`);
  }
});

test('VIEW-1: what one agent takes and reads is counted anew beside the views of the other', async () => {
  const { all, unassigned } = await counts();
  await support()
    .getByRole('list', { name: 'Tickets' })
    .getByRole('link', { name: '+1 212 555 0123' })
    .click();
  await support().getByRole('log', { name: 'Messages' }).press('i');
  await expect.poll(() => badge(owner())).toContain(`${all.unread - 1} customers`);
  await expect.poll(async () => (await counts()).unassigned.open).toBe(unassigned.open - 1);
  await expect.poll(() => view(owner(), 'Unassigned')).toContain(`${unassigned.open - 1} open`);
  expect(await view(owner(), 'All messages')).toContain(`${all.open} open`);
});

test('NOTE-2: the badge can be turned off for everybody, and nothing else counts then', async () => {
  await owner().goto(`${parley.url}/settings/general`);
  await owner().getByRole('switch', { name: 'Count customers with unread messages' }).click();
  await expect.poll(async () => (await parley.key.call('readSettings')).unread_badge).toBe(false);
  for (const page of [owner(), support()]) {
    await expect.poll(() => badge(page)).toBe('');
    await expect.poll(() => page.title()).not.toMatch(/^\(/);
    await expect.poll(() => icon(page)).toBe('/icon.svg');
  }
  await owner().getByRole('switch', { name: 'Count customers with unread messages' }).click();
  await expect.poll(() => badge(support())).toMatch(/^\d+/);
  for (const window of [noa, jonas]) expect(at(window).errors).toEqual([]);
});
