import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { colleagues } from '../cast.ts';
import { openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { openChat, say, sent } from '../harness/chatPanel.ts';
import { type Parley, startParley } from '../harness/parley.ts';

/** The phones on the desk that have never written to anybody. */
const NEW_PHONES = ['+393475550199', '+12125550123'];
const { noa, jonas, sofia } = colleagues;

type Agent = { page: Page; name: string };

let parley: Parley;
let browser: Browser;
let agents: Agent[] = [];
let desk: Window;

beforeAll(async () => {
  parley = await startParley({ args: [] });
  browser = await openBrowser();
  await parley.key.call('patchSettings', {
    body: { round_robin: { enabled: true }, office_hours: null },
  });
  const { password } = parley.owner;
  agents = await Promise.all(
    [noa, jonas, sofia].map(async ({ email, name }) => {
      const window = await openWindow(browser, parley.url);
      await signIn(window, { email, password });
      return { page: window.page, name };
    }),
  );
  desk = await openWindow(browser, `${parley.url}/simulator`);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

const rows = (page: Page) => page.getByRole('list', { name: 'Tickets' }).getByRole('listitem');
/** Of the tickets that are made here, how many stand in each agent's own view. */
const turns = () =>
  Promise.all(
    agents.map(({ page }) =>
      rows(page)
        .filter({ hasText: /Turn \d/ })
        .count(),
    ),
  );

async function become({ page, name }: Agent, what: 'Online' | 'Offline'): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('menuitem', { name: `Go ${what}` }).click();
  await page.getByText(new RegExp(`^You are ${what}`)).waitFor();
}

async function textFrom(phone: string, words: string): Promise<void> {
  const region = desk.page.getByRole('region', { name: phone });
  await region.getByRole('textbox', { name: 'Text' }).fill(words);
  await region.getByRole('button', { name: 'Send' }).click();
}

/** Somebody whom the shop does not know yet. */
async function chat(words: string): Promise<void> {
  const { page, context } = await openWindow(browser, `${parley.url}/demo-shop`);
  await openChat(page);
  await say(page, words);
  await sent(page);
  await context.close();
}

test('ASSIGN-2 ASSIGN-3: whoever is Online gets new tickets in turn, by text and by chat, on their own screens', async () => {
  for (const agent of agents) await become(agent, 'Online');
  for (const { page } of agents) await page.goto(`${parley.url}/inbox?view=mine`);
  for (const [at, phone] of NEW_PHONES.entries()) await textFrom(phone, `Turn ${at}: is the vase in stock?`);
  await chat('Turn 2: do you ship to Norway?');
  await expect.poll(turns).toEqual([1, 1, 1]);
});

test('ASSIGN-3: whoever goes Offline gets none of those that come then, and keeps what they have', async () => {
  for (const agent of agents.filter(({ name }) => name === sofia.name)) await become(agent, 'Offline');
  for (const at of [3, 4]) await chat(`Turn ${at}: when are you open?`);
  await expect.poll(turns).toEqual([2, 2, 1]);
});
