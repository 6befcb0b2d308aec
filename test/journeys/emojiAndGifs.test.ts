import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FakeGiphy, startFakeGiphy } from '../fakes/giphy/fakeGiphy.ts';
import { openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { JSON_BODY } from '../harness/client.ts';
import { letItBeNoonAt } from '../harness/noon.ts';
import { type Parley, startParley } from '../harness/parley.ts';
import { moving } from '../harness/pictures.ts';
import { onlyTicket } from '../harness/threads.ts';

const PHONE = '+393475550142';
const KEY = 'a-key-of-the-shop';

let parley: Parley;
let browser: Browser;
let giphy: FakeGiphy;
let noa: Window;
/** Whom the page has asked besides the product. */
const elsewhere: string[] = [];

beforeAll(async () => {
  const bytes = await moving('gif', 3);
  const gifs = ['Dog waves', 'Cat waves', 'Cat sleeps'].map((title, at) => ({ id: `id${at}`, title, bytes }));
  giphy = await startFakeGiphy({ key: KEY, gifs });
  const env = { GIPHY_API_BASE: giphy.apiBase };
  [parley, browser] = await Promise.all([startParley({ env }), openBrowser()]);
  for (const body of ['JOIN', 'Do you have it in green?']) {
    const init = { method: 'POST', headers: JSON_BODY, body: JSON.stringify({ phone: PHONE, body }) };
    expect((await fetch(`${parley.url}/simulator/api/texts`, init)).status).toBe(201);
  }
  await letItBeNoonAt(parley, PHONE);
  noa = await openWindow(browser, parley.url);
  noa.page.on('request', request => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(parley.url))
      elsewhere.push(request.url());
  });
  await signIn(noa, parley.owner);
  await noa.page.goto(`${parley.url}/inbox/${(await onlyTicket(parley.key)).id}`);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
  await giphy?.close();
});

const reply = () => noa.page.getByRole('textbox', { name: 'Reply' });
const press = (name: string) => noa.page.getByRole('button', { name, exact: true }).click();
const emoji = () => noa.page.getByRole('searchbox', { name: 'Find an emoji' });
const found = () => noa.page.getByRole('grid', { name: 'Emoji' }).getByRole('gridcell');

/** Finds an emoji by a word and takes the first, by keyboard alone. */
async function take(word: string, label: string): Promise<void> {
  await reply().press('Control+;');
  await found().first().waitFor();
  await emoji().fill(word);
  await expect.poll(() => found().first().getAttribute('aria-label')).toBe(label);
  await emoji().press('ArrowDown');
  await emoji().press('Enter');
}

test('REPLY-4 REPLY-6: an emoji goes where the pen is, by keyboard alone, and is undone as it was typed', async () => {
  await reply().fill('Yes, and it travels well');
  for (let left = ' and it travels well'.length; left > 0; left -= 1) await reply().press('ArrowLeft');
  await take('turtle', 'Turtle');
  await expect.poll(() => reply().inputValue()).toBe('Yes,🐢 and it travels well');
  await noa.page.getByText('1 segment').waitFor();
  await reply().press('Control+z');
  await expect.poll(() => reply().inputValue()).toBe('Yes, and it travels well');
});

test('REPLY-4: emoji of late come first, and Escape leads back to the text', async () => {
  await reply().press('Control+;');
  await expect.poll(() => found().first().getAttribute('aria-label')).toBe('Turtle');
  await emoji().press('Escape');
  await emoji().waitFor({ state: 'detached' });
  await expect.poll(() => noa.page.locator('*:focus').getAttribute('aria-label')).toBe('Reply');
});

const offered = () => noa.page.getByRole('listbox', { name: 'Emoji' }).getByRole('option');

test('REPLY-4: an emoji is written by its name, and a time or a name left alone stays a text', async () => {
  await reply().fill('');
  await reply().pressSequentially('At 10:30 :turt');
  await expect.poll(() => offered().first().textContent()).toContain('Turtle');
  await reply().press('Enter');
  await expect.poll(() => reply().inputValue()).toBe('At 10:30 🐢');
  await reply().pressSequentially(' :cat');
  await offered().first().waitFor();
  await reply().press('Escape');
  await offered().first().waitFor({ state: 'detached' });
  await reply().press('s');
  expect(await offered().count()).toBe(0);
  expect(await reply().inputValue()).toBe('At 10:30 🐢 :cats');
  await reply().fill('Yes, and it travels well');
});

test('REPLY-4 SET-1: where there is no key for GIFs, the composer leads to where it is set', async () => {
  await press('Add a GIF');
  await noa.page.getByRole('link', { name: 'Set up GIFs' }).click();
  await noa.page.getByLabel('API key of GIPHY').fill('wrong');
  await press('Set up');
  await noa.page.getByText('GIPHY does not accept this key').waitFor();
  await noa.page.getByLabel('API key of GIPHY').fill(KEY);
  await press('Set up');
  await noa.page.getByText('GIPHY is set up').waitFor();
  await noa.page.goBack();
});

test('REPLY-4: a GIF is found, goes with the reply and moves on the phone', async () => {
  await press('Add a GIF');
  const gif = (name: string) => noa.page.getByRole('button', { name });
  // What many send stands there first: while nothing does, nothing is chosen.
  await gif('Dog waves').waitFor();
  await noa.page.getByRole('searchbox', { name: 'Find a GIF' }).fill('cat');
  await gif('Dog waves').waitFor({ state: 'detached' });
  await gif('Cat waves').waitFor();
  await noa.page.getByText('Powered by GIPHY').waitFor();
  await noa.page.getByRole('searchbox', { name: 'Find a GIF' }).press('ArrowDown');
  await noa.page.keyboard.press('Enter');
  await noa.page.getByRole('list', { name: 'Pictures' }).getByRole('img', { name: 'Cat waves' }).waitFor();
  await noa.page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect.poll(async () => (await gifsOnThePhone()).length, { timeout: 20_000 }).toBe(1);
  const [url] = await gifsOnThePhone();
  expect(await sharp(await (await fetch(`${parley.url}${url}`)).arrayBuffer()).metadata()).toMatchObject({
    format: 'gif',
    pages: 3,
  });
});

async function gifsOnThePhone(): Promise<string[]> {
  const answer = await fetch(`${parley.url}/simulator/api/texts?phone=${encodeURIComponent(PHONE)}`);
  const { data } = (await answer.json()) as { data: { media_urls?: string[] }[] };
  return data.flatMap(({ media_urls = [] }) => media_urls);
}

test('REPLY-4: no page has asked anybody but the product, and nothing went wrong in it', () => {
  expect(elsewhere).toEqual([]);
  expect(noa.errors).toEqual([]);
});
