import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { type Parley, startParley } from '../harness/parley.ts';

const ONLY = 'Note · only the team sees this';

let parley: Parley;
let browser: Browser;
let [noa, jonas]: Window[] = [];

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ args: [] }), openBrowser()]);
  [noa, jonas] = await Promise.all([openWindow(browser, parley.url), openWindow(browser, parley.url)]);
  const { password } = parley.owner;
  await signIn(at(noa), parley.owner);
  await signIn(at(jonas), { email: 'jonas.brandt@morlane.example', password });
  for (const page of [owner(), support()]) await open(page, 'Giulia Ferrante');
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
const thread = (page: Page) => page.getByRole('log', { name: 'Messages' });
const cards = (page: Page) => thread(page).getByRole('article', { name: ONLY });
const card = (page: Page, words: string) => cards(page).filter({ hasText: words });
const note = (page: Page) => page.getByRole('textbox', { name: 'Note for the team' });
const reply = (page: Page) => page.getByRole('textbox', { name: 'Reply', exact: true });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const addNote = (page: Page) => page.getByRole('button', { name: 'Add note' });

async function open(page: Page, name: string): Promise<void> {
  await page.goto(`${parley.url}/inbox?status=any&q=${encodeURIComponent(name)}`);
  await page.getByRole('list', { name: 'Tickets' }).getByRole('link', { name }).first().click();
  await thread(page).waitFor();
}

test('a note is written behind n, and named in words: the others see it at once, and no customer does', async () => {
  const page = owner();
  await thread(page).press('n');
  await note(page).fill('She asked twice. Two bowls are aside.');
  await page.getByText(ONLY, { exact: true }).last().waitFor();
  expect(await page.getByRole('button', { name: 'Send', exact: true }).count()).toBe(0);
  await addNote(page).click();
  for (const one of [page, support()])
    await card(one, 'Two bowls are aside').getByText('Noa Albrecht').waitFor();
  const { data } = await parley.key.call('listTickets', { query: { q: 'Giulia', status: 'any' } });
  const id = data[0]?.id ?? '';
  const { data: messages } = await parley.key.call('listMessages', { params: { id } });
  expect(messages.filter(({ body }) => body.includes('Two bowls'))).toEqual([]);
});

test('what is written for the team never becomes a reply: each keeps its own words', async () => {
  const page = owner();
  await note(page).fill('Only for us');
  await note(page).press('Escape');
  await expect.poll(() => reply(page).inputValue()).toBe('');
  await reply(page).fill('For Giulia');
  await tab(page, 'Note').click();
  await expect.poll(() => note(page).inputValue()).toBe('Only for us');
  await page.reload();
  await expect.poll(() => reply(page).inputValue()).toBe('For Giulia');
  await tab(page, 'Reply').press('ArrowRight');
  await expect.poll(() => note(page).inputValue()).toBe('Only for us');
  await note(page).fill('');
  await tab(page, 'Reply').click();
  await reply(page).fill('');
});

test('an @ finds a colleague by keyboard, and only those who may use the inbox; the name stands out for them', async () => {
  const page = owner();
  await tab(page, 'Note').click();
  await note(page).pressSequentially('@');
  const people = page.getByRole('listbox', { name: 'Colleagues' }).getByRole('option');
  await people.first().waitFor();
  expect(await people.allInnerTexts()).not.toContain('Ruth Ademola');
  await note(page).pressSequentially('bra');
  await people.filter({ hasText: 'Jonas Brandt' }).waitFor();
  await note(page).press('Enter');
  await people.first().waitFor({ state: 'detached' });
  await note(page).pressSequentially('can you take her?');
  await expect.poll(() => note(page).inputValue()).toBe('@Jonas Brandt can you take her?');
  await note(page).press('Control+Enter');
  await card(support(), 'can you take her?').getByText('@Jonas Brandt', { exact: true }).waitFor();
  const { data } = await parley.key.call('listTickets', { query: { q: 'Giulia', status: 'any' } });
  const notes = await parley.key.call('listNotes', { params: { id: data[0]?.id ?? '' } });
  expect(notes.data.at(-1)?.mentions).toMatchObject([{ name: 'Jonas Brandt' }]);
});

test('one changes one’s own, and the others see it; not those of others', async () => {
  expect(await card(support(), 'take her?').getByRole('button').count()).toBe(0);
  const mine = card(owner(), 'take her?');
  await mine.getByRole('button', { name: 'Change the note' }).click();
  await owner().getByRole('menuitem', { name: 'Edit' }).click();
  const field = owner().getByRole('textbox', { name: 'The note’s text' });
  await field.fill('@Jonas Brandt has her already.');
  await field.press('Control+Enter');
  for (const page of [owner(), support()]) await card(page, 'has her already').getByText('Edited').waitFor();
});

test('it is deleted after a question, for everybody', async () => {
  await card(owner(), 'has her already').getByRole('button', { name: 'Change the note' }).click();
  await owner().getByRole('menuitem', { name: 'Delete' }).click();
  await owner().getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  for (const page of [owner(), support()]) await card(page, 'has her already').waitFor({ state: 'detached' });
});

test('where nobody can be answered the team can still write', async () => {
  const page = support();
  await open(page, 'Mara Lindqvist');
  await tab(page, 'Note').click();
  await note(page).fill('She rang. No more texts, and all is well.');
  await addNote(page).click();
  await card(page, 'She rang').getByText('Jonas Brandt').waitFor();
  await tab(page, 'Reply').click();
  await page.getByRole('textbox', { name: 'Reply', disabled: true }).waitFor();
});

test('what the server cannot be told is kept, over a reload, and written once', async () => {
  const page = support();
  await page.route('**/api/v1/tickets/*/notes', (route, request) =>
    request.method() === 'POST' ? route.abort() : route.continue(),
  );
  await tab(page, 'Note').click();
  await note(page).fill('Written in the tunnel');
  await addNote(page).click();
  await card(page, 'in the tunnel').getByText('Your note is kept here').waitFor();
  await page.unroute('**/api/v1/tickets/*/notes');
  await page.reload();
  await card(page, 'in the tunnel').getByRole('button', { name: 'Try again' }).click();
  await card(page, 'in the tunnel').getByText('Jonas Brandt').waitFor();
  await card(page, 'in the tunnel').getByText('Your note is kept here').waitFor({ state: 'detached' });
  await expect.poll(() => card(page, 'in the tunnel').count()).toBe(1);
});

test('nothing went wrong in any page', () => {
  expect([noa, jonas].flatMap(window => at(window).errors)).toEqual([]);
});
