import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { zoneAt } from '../harness/composing.ts';
import { type Parley, startParley } from '../harness/parley.ts';

/** What has been written and has not left: undone, kept, and answered by a colleague in between. */
const PHONE = '+12125550123';
const QUESTION = 'Do you still have the large bowl?';
const AS_SHOWN = '+1 212 555 0123';
/** Longer than any of it takes. */
const LONG = 30;

let parley: Parley;
let browser: Browser;
let ticketId: string;
let [noa, jonas, desk]: Window[] = [];

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ args: [], holdsReplies: true }), openBrowser()]);
  [noa, jonas, desk] = await Promise.all([
    openWindow(browser, parley.url),
    openWindow(browser, parley.url),
    openWindow(browser, `${parley.url}/simulator`),
  ]);
  await hold(LONG);
  await signIn(at(noa), parley.owner);
  await signIn(at(jonas), { email: 'jonas.brandt@morlane.example', password: parley.owner.password });
  for (const words of ['JOIN', QUESTION]) await textFromPhone(words);
  // A phone shows a text of its own before the shop has it.
  await owner().getByRole('list', { name: 'Tickets' }).getByText(QUESTION).waitFor();
  const [found] = (await parley.key.call('listTickets', { query: { q: PHONE } })).data;
  if (!found) throw new Error('the text has opened no ticket');
  ticketId = found.id;
  const params = { id: found.profile.id };
  await parley.key.call('editProfile', { params, body: { time_zone: zoneAt(12) } });
  for (const page of [owner(), support()]) await open(page);
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
const phone = () => at(desk).page.getByRole('region', { name: PHONE });
const reply = (page: Page) => page.getByRole('textbox', { name: 'Reply', disabled: false });
const thread = (page: Page) => page.getByRole('log', { name: 'Messages' });
const undo = (page: Page) => thread(page).getByRole('button', { name: 'Undo' });
const row = (page: Page) =>
  page.getByRole('list', { name: 'Tickets' }).getByRole('listitem').filter({ hasText: AS_SHOWN });

const hold = (undo_send_seconds: number) => parley.key.call('patchSettings', { body: { undo_send_seconds } });
const messages = async () => (await parley.key.call('listMessages', { params: { id: ticketId } })).data;
const statusOf = async (words: string) => (await messages()).find(({ body }) => body === words)?.status;

async function textFromPhone(words: string): Promise<void> {
  await phone().getByRole('textbox', { name: 'Text' }).fill(words);
  await phone().getByRole('button', { name: 'Send' }).click();
  await phone().locator('[data-arrived="true"]').filter({ hasText: words }).first().waitFor();
}

async function open(page: Page): Promise<void> {
  await page.goto(`${parley.url}/inbox/${ticketId}`);
  await reply(page).waitFor();
}

async function send(page: Page, words: string): Promise<void> {
  await reply(page).fill(words);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await undo(page).last().waitFor();
  await expect.poll(() => statusOf(words)).toBe('scheduled');
}

const holds = (page: Page, words: string) => expect.poll(() => reply(page).inputValue()).toBe(words);

test('REPLY-10: a reply that is undone has not left, and its words are where they were written, with the pen', async () => {
  const page = owner();
  await send(page, 'Yes, two of them');
  // A colleague sees it as sent, too.
  await thread(support()).getByText('Yes, two of them').waitFor();
  await undo(page).click();
  await holds(page, 'Yes, two of them');
  await reply(page).and(page.locator(':focus')).waitFor();
  await expect.poll(() => statusOf('Yes, two of them')).toBe('canceled');
  for (const one of [page, support()])
    await thread(one).getByText('Yes, two of them').waitFor({ state: 'detached' });
});

test('REPLY-10: of two that have not left, the first is undone by itself', async () => {
  const page = owner();
  await send(page, 'One of two.');
  await send(page, 'Two of two.');
  await expect.poll(() => undo(page).count()).toBe(2);
  await undo(page).first().click();
  await expect.poll(() => statusOf('One of two.')).toBe('canceled');
  expect(await statusOf('Two of two.')).toBe('scheduled');
  await undo(page).click();
  await expect.poll(() => statusOf('Two of two.')).toBe('canceled');
  await reply(page).fill('');
});

test('REPLY-10: z undoes it from another ticket, and leads back to it', async () => {
  const page = owner();
  await send(page, 'Yes, three of them');
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForURL(url => !url.pathname.endsWith(ticketId));
  await page.keyboard.press('z');
  await page.waitForURL(`**/inbox/${ticketId}*`);
  await holds(page, 'Yes, three of them');
  await reply(page).and(page.locator(':focus')).waitFor();
  await expect.poll(() => statusOf('Yes, three of them')).toBe('canceled');
});

test('REPLY-4: what is written is on the member’s other device, and what is sent is on neither', async () => {
  await hold(1);
  const page = owner();
  const phoneOfHers = await at(noa).context.newPage();
  await reply(page).fill('From the desk');
  await row(page).getByText('Draft').waitFor();
  await reply(page).blur();
  await expect.poll(async () => (await (await draftOf(page)).json()).reply?.body).toBe('From the desk');
  // Nothing of it stands in the storage of another browser.
  await phoneOfHers.goto(`${parley.url}/sign-in`);
  await phoneOfHers.evaluate(() => localStorage.clear());
  await open(phoneOfHers);
  await holds(phoneOfHers, 'From the desk');
  await reply(phoneOfHers).fill('From the desk, and the train');
  await phoneOfHers.getByRole('button', { name: 'Send', exact: true }).click();
  await phone().getByText('From the desk, and the train').waitFor();
  await expect.poll(async () => (await (await draftOf(page)).json()).reply).toBeNull();
  await phoneOfHers.close();
  await page.reload();
  await holds(page, '');
  await row(page).getByText('Draft').waitFor({ state: 'detached' });
});

const draftOf = (page: Page) => page.request.get(`${parley.url}/api/v1/tickets/${ticketId}/draft`);

test('REPLY-4: who is writing is told that a colleague has answered, keeps the pen and the draft, and is led there', async () => {
  const page = owner();
  await reply(page).fill('It is sold out');
  await reply(support()).fill('It is back in stock');
  await support().getByRole('button', { name: 'Send', exact: true }).click();
  const line = page.getByRole('status').filter({ hasText: 'Jonas Brandt answered' });
  await line.filter({ hasText: 'Your draft is kept' }).waitFor();
  await reply(page).and(page.locator(':focus')).waitFor();
  await holds(page, 'It is sold out');
  await line.getByRole('button', { name: 'Show' }).click();
  await line.getByRole('button', { name: 'Dismiss' }).click();
  await line.waitFor({ state: 'detached' });
  // When it leaves it is dated anew, and is no news for that.
  await phone().getByText('It is back in stock').waitFor();
  await expect.poll(() => statusOf('It is back in stock')).toBe('delivered');
  await thread(page).getByText('Delivered').last().waitFor();
  expect(await line.count()).toBe(0);
});

test('REPLY-10: it leaves though the page is closed', async () => {
  await hold(2);
  const page = support();
  await reply(page).fill('Closed at once');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect.poll(() => statusOf('Closed at once')).toBeDefined();
  await page.close();
  await phone().getByText('Closed at once').waitFor();
});
