import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillIn, openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { letItBeNoonAt } from '../harness/noon.ts';
import { type Parley, startParley } from '../harness/parley.ts';

/** One of the phones on the desk that have never written to anybody. */
const PHONE = '+12125550123';
const AS_SHOWN = '+1 212 555 0123';
const REASON = /has not agreed to texts yet/;

let parley: Parley;
let browser: Browser;
let [noa, jonas, desk]: Window[] = [];

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ args: [] }), openBrowser()]);
  const windows = [parley.url, parley.url, `${parley.url}/simulator`].map(url => openWindow(browser, url));
  [noa, jonas, desk] = await Promise.all(windows);
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

const agents = (): Page[] => [at(noa).page, at(jonas).page];
const rows = (page: Page) => page.getByRole('list', { name: 'Tickets' }).getByRole('listitem');
const row = (page: Page) => rows(page).filter({ hasText: AS_SHOWN });
const thread = (page: Page) => page.getByRole('log', { name: 'Messages' });
const phone = () => at(desk).page.getByRole('region', { name: PHONE });

async function textFromPhone(words: string): Promise<void> {
  await phone().getByRole('textbox', { name: 'Text' }).fill(words);
  await phone().getByRole('button', { name: 'Send' }).click();
}

/** Everybody sees it, within the time that a page has to show anything, and nobody has reloaded. */
async function everybody(sees: (page: Page) => Promise<unknown>): Promise<void> {
  await Promise.all(agents().map(sees));
}

test('THREAD-3 VIEW-3 TICK-1: a text appears at the top of both lists without reload, unread', async () => {
  for (const page of agents()) await page.evaluate(() => Object.assign(globalThis, { notReloaded: true }));
  await textFromPhone('Is the blue vase in stock?');
  await everybody(page => rows(page).first().filter({ hasText: AS_SHOWN }).waitFor());
  await everybody(page =>
    row(page).filter({ hasText: 'Is the blue vase in stock?' }).getByText('Unread').waitFor(),
  );
});

test('REPLY-2 THREAD-1: the ticket opens on its words; it cannot be answered, and says why', async () => {
  await everybody(page => row(page).getByRole('link').click());
  await everybody(page => thread(page).getByText('Is the blue vase in stock?').waitFor());
  await everybody(page => page.getByText(REASON).waitFor());
  await everybody(page => page.getByRole('textbox', { name: 'Reply', disabled: true }).waitFor());
  // TICK-8: it has been opened, and is read for both.
  await everybody(page => row(page).getByText('Unread').waitFor({ state: 'detached' }));
});

test('SMS-4 SMS-5: JOIN opens the composer in both windows, and is answered on the phone', async () => {
  await textFromPhone('JOIN');
  await everybody(page => page.getByRole('textbox', { name: 'Reply', disabled: false }).waitFor());
  await everybody(page => page.getByText(REASON).waitFor({ state: 'detached' }));
  await phone().getByText('HELP for help').waitFor();
});

test('REPLY-8 THREAD-3: the reply arrives on the phone, and is Delivered in both windows', async () => {
  await letItBeNoonAt(parley, PHONE);
  const { page } = at(jonas);
  // By what this page knows of their clock it asks or sends. The hour may be at its end.
  await page
    .getByText(/^1[23]:\d\d there$/)
    .first()
    .waitFor();
  await page.getByRole('textbox', { name: 'Reply' }).fill('It is, and I have put one aside for you.');
  await page.getByRole('button', { name: 'Send' }).click();
  await phone().getByText('It is, and I have put one aside for you.').waitFor();
  await everybody(one => thread(one).getByText('It is, and I have put one aside for you.').waitFor());
  const foot = (one: Page) => thread(one).getByRole('paragraph').filter({ hasText: 'Jonas' });
  await everybody(one => foot(one).getByText('Delivered').waitFor());
  for (const one of agents())
    expect(await thread(one).getByText('It is, and I have put one aside').count()).toBe(1);
});

test('TICK-1 VIEW-3: closed in one window, it leaves the list of the other; a new text brings it back', async () => {
  await at(noa).page.getByRole('button', { name: 'Close', exact: true }).click();
  await everybody(page => row(page).waitFor({ state: 'detached' }));
  await textFromPhone('One more thing');
  await everybody(page => rows(page).first().filter({ hasText: AS_SHOWN }).waitFor());
});

test('THREAD-3: after kill -9 of the server the light says so, and what was missed is there when it is back', async () => {
  const light = (page: Page, says: string) =>
    page.getByRole('status').getByText(says, { exact: true }).first().waitFor();
  await everybody(page => light(page, 'Live'));
  await parley.kill();
  await everybody(page => light(page, 'Reconnecting'));
  await parley.restart();
  const texts = `${parley.url}/simulator/api/texts`;
  const body = JSON.stringify({ phone: PHONE, to: '+393515550100', body: 'Did you get this?' });
  const sent = await fetch(texts, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect(sent.status).toBe(201);
  await everybody(page => row(page).filter({ hasText: 'Did you get this?' }).waitFor());
  await everybody(page => light(page, 'Live'));
});

test('ROLE-2: whose role may not see the inbox is told which may', async () => {
  const ruth = await openWindow(browser, parley.url);
  await fillIn(ruth, { email: 'ruth.ademola@morlane.example', password: parley.owner.password });
  await ruth.page.getByText('The inbox is for owners, admins, managers and support.').waitFor();
  expect(await ruth.page.getByRole('list', { name: 'Tickets' }).count()).toBe(0);
  expect(ruth.errors).toEqual([]);
});

test('nobody has reloaded, and nothing went wrong in any page', async () => {
  for (const page of agents()) expect(await page.evaluate(() => 'notReloaded' in globalThis)).toBe(true);
  expect([noa, jonas, desk].flatMap(window => at(window).errors)).toEqual([]);
});
