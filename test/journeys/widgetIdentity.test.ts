import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Ticket } from '../../contract/shapes.ts';
import { openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { field, log, openChat, said, say, sent } from '../harness/chatPanel.ts';
import { type Parley, startParley } from '../harness/parley.ts';

let parley: Parley;
let browser: Browser;
let agent: Window;
let shopper: Window;
let page: Page;

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ args: [] }), openBrowser()]);
  [agent, shopper] = await Promise.all([
    openWindow(browser, parley.url),
    openWindow(browser, `${parley.url}/demo-shop`),
  ]);
  page = shopper.page;
  await signIn(agent, parley.owner);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

const rows = () => agent.page.getByRole('list', { name: 'Tickets' }).getByRole('listitem');
const pane = () => agent.page.getByRole('complementary', { name: 'Customer' });
const account = () => `${parley.url}/demo-shop/account`;

/** Each form draws the page anew, and with it the chat as it was left. */
async function signInAs(name: string): Promise<void> {
  await page.goto(account());
  await page.getByRole('button', { name: `Sign in as ${name}` }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

/** As in another window of the same browser, where the form was still open. */
async function signInInstead(customer: string, name: string): Promise<void> {
  await page.request.post(account(), { form: { customer } });
  await page.goto(account());
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

async function signOut(): Promise<void> {
  await page.goto(account());
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Your account' }).waitFor();
}

/** Writes, and gives the ticket that the inbox has of it. */
async function write(body: string): Promise<Ticket> {
  await field(page).waitFor();
  await say(page, body);
  await sent(page);
  const { data } = await parley.key.call('listTickets', { query: { channel: 'web_chat' } });
  const ticket = data.find(({ snippet }) => snippet?.body === body);
  if (!ticket) throw new Error(`nobody has heard ${body}`);
  return ticket;
}

/** What the browser keeps and what the chat shows, as text. */
const known = async () =>
  `${await page.evaluate<string>('JSON.stringify(localStorage)')} ${await log(page).textContent()}`;

let strangers: Ticket;
let giulias: Ticket;

test('CHAT-4: who is not signed in is a stranger', async () => {
  await openChat(page);
  strangers = await write('Do you have it in moss?');
  expect(strangers.profile.name).toBe(null);
});

test('CHAT-4: signed in at the shop they are the customer that the shop knows, and the inbox says so', async () => {
  await signInAs('Giulia Ferrante');
  giulias = await write('It is me');
  expect(giulias.id).toBe(strangers.id);
  expect(giulias.profile.name).toBe('Giulia Ferrante');
  await rows().filter({ hasText: 'It is me' }).getByRole('link', { name: 'Giulia Ferrante' }).click();
  await pane().getByText('giulia.ferrante@postino.example').waitFor();
  expect(await pane().getByText('Not verified').count()).toBe(0);
  await page.goto(`${parley.url}/demo-shop/basket`);
  await log(page).getByText('It is me').waitFor();
});

test('CHAT-4: who signs in after them is shown nothing of theirs, and has a ticket of their own', async () => {
  await signInInstead('ines', 'Ines Calloway');
  await field(page).waitFor();
  expect(await known()).not.toMatch(/moss|It is me/);
  const theirs = await write('And this is me');
  expect(theirs.profile.name).toBe('Ines Calloway');
  expect(theirs.id).not.toBe(giulias.id);
  await expect.poll(() => said(page, 'visitor')).toEqual(['And this is me']);
});

test('CHAT-4: signed out, the browser is a stranger’s again', async () => {
  await signOut();
  await field(page).waitFor();
  expect(await known()).not.toMatch(/moss|is me/);
  const theirs = await write('Who am I?');
  expect(theirs.profile.name).toBe(null);
  expect([giulias.id, strangers.id]).not.toContain(theirs.id);
  await expect.poll(() => said(page, 'visitor')).toEqual(['Who am I?']);
});

test('CHAT-4: on another device, too, they are who the shop says they are', async () => {
  const after = await openWindow(browser, account());
  page = after.page;
  await signInAs('Giulia Ferrante');
  await openChat(page);
  const again = await write('On another device');
  expect(again.profile.name).toBe('Giulia Ferrante');
  expect([...agent.errors, ...shopper.errors, ...after.errors]).toEqual([]);
});
