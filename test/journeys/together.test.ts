import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { type Parley, startParley } from '../harness/parley.ts';

let parley: Parley;
let browser: Browser;
let windows: Window[];

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ args: [] }), openBrowser()]);
  windows = await Promise.all([openWindow(browser, parley.url), openWindow(browser, parley.url)]);
  const { email, password } = parley.owner;
  const signingIn = [email, 'jonas.brandt@morlane.example'].map((who, at) =>
    signIn(windowAt(at), { email: who, password }),
  );
  await Promise.all(signingIn);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

function windowAt(at: number): Window {
  const window = windows[at];
  if (!window) throw new Error('the window is not open');
  return window;
}

const noa = (): Page => windowAt(0).page;
const jonas = (): Page => windowAt(1).page;
const row = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Tickets' }).getByRole('link', { name }).first();
const thread = (page: Page) => page.getByRole('log', { name: 'Messages' });
const here = (page: Page, words: string) =>
  page.getByRole('list', { name: 'Colleagues who are here' }).getByText(words, { exact: true });
const reply = (page: Page) => page.getByRole('textbox', { name: 'Reply', exact: true });

async function open(page: Page, name: string): Promise<void> {
  await row(page, name).click();
  await page.getByRole('heading', { name }).first().waitFor();
  await thread(page).waitFor();
  // Under the pointer a row shows what can be done with it.
  await page.mouse.move(720, 1);
}

async function idOf(name: string): Promise<string> {
  const { data } = await parley.key.call('listTickets', { query: { q: name } });
  return data[0]?.id ?? '';
}

test('THREAD-3: two agents see each other come, write a reply and a note, and go', async () => {
  await open(noa(), 'Tobias Renn');
  await open(jonas(), 'Tobias Renn');
  await here(noa(), 'Jonas Brandt is viewing').waitFor();
  await here(jonas(), 'Noa Albrecht is viewing').waitFor();
  await row(noa(), 'Tobias Renn').getByText('Jonas Brandt is viewing').waitFor();

  await reply(jonas()).pressSequentially('It is');
  await here(noa(), 'Jonas Brandt is writing a reply').waitFor();
  const said = noa().getByRole('status').filter({ hasText: 'Jonas Brandt is writing a reply' });
  await said.waitFor({ state: 'attached' });
  await reply(jonas()).fill('');
  await here(noa(), 'Jonas Brandt is viewing').waitFor();
  await thread(jonas()).press('n');
  await jonas().getByRole('textbox', { name: 'Note for the team' }).pressSequentially('Ask');
  await here(noa(), 'Jonas Brandt is writing a note').waitFor();

  await open(jonas(), 'Rune Dahl');
  await here(noa(), 'Jonas Brandt is writing a note').waitFor({ state: 'hidden' });
  await row(noa(), 'Rune Dahl').getByText('Jonas Brandt is viewing').waitFor();
});

test('TICK-7: what one does stands as a line at the other, and may be put away, for good', async () => {
  const name = 'Wanda Kestrel';
  for (const page of [noa(), jonas()]) await open(page, name);
  await thread(noa()).press('i');
  await thread(noa()).getByText('You took this').waitFor();
  await thread(jonas()).getByText('Noa took this').waitFor();

  const params = { id: await idOf(name) };
  await parley.key.call('patchTicket', { params, body: { assignee_id: null } });
  await thread(jonas()).getByText('First key took Noa off this, by API').waitFor();
  await parley.key.call('patchTicket', { params, body: { status: 'closed' } });
  const fold = thread(jonas()).getByRole('button', { name: /^3 changes/ });
  await fold.click();
  await thread(jonas()).getByText('First key closed this, by API').waitFor();

  await thread(jonas()).press('h');
  await fold.waitFor({ state: 'hidden' });
  await jonas().reload();
  await thread(jonas()).waitFor();
  await jonas().getByRole('button', { name: 'More', exact: true }).click();
  await jonas().getByRole('menuitem', { name: 'Show the history' }).click();
  await fold.waitFor();
  expect(windows.flatMap(({ errors }) => errors)).toEqual([]);
});
