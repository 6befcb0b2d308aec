import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressBack, returnLinks } from '../../server/chat/returnLinks.ts';
import { openBrowser, openWindow, type Window } from '../harness/browser.ts';
import { type Parley, startParley } from '../harness/parley.ts';

const SECRET_KEY = 'a secret for this journey only';

let parley: Parley;
let browser: Browser;
let desk: Window;
beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ args: [], env: { SECRET_KEY } }), openBrowser()]);
  desk = await openWindow(browser, `${parley.url}/demo-shop`);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

async function say(page: Page, body: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Message', exact: true }).fill(body);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

/** The chat that has just begun with these words. */
async function ticketOf(body: string): Promise<string> {
  const { data } = await parley.key.call('listTickets', { query: { channel: 'web_chat' } });
  return data.find(({ snippet }) => snippet?.body === body)?.id ?? '';
}

test('FOLLOW-2: the way back from a mail opens the conversation on another device, and both go on with it', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: 'Chat', exact: true }).click();
  await say(page, 'Does the bowl go in the oven?');
  await expect.poll(() => ticketOf('Does the bowl go in the oven?')).not.toBe('');
  const id = await ticketOf('Does the bowl go in the oven?');
  await parley.key.call('reply', { params: { id }, body: { body: 'Up to 220 degrees.' } });
  const workspaceId = (await page.locator('script[data-workspace]').getAttribute('data-workspace')) ?? '';
  const link = returnLinks({ secretKey: SECRET_KEY, now: () => new Date() }).seal({
    workspaceId,
    ticketId: id,
  });

  const phone = await openWindow(browser, addressBack(`${parley.url}/demo-shop/basket`, link));
  await phone.page.getByRole('log').getByText('Up to 220 degrees.').waitFor();
  await phone.page.getByText('Does the bowl go in the oven?').waitFor();
  expect(phone.page.url()).toBe(`${parley.url}/demo-shop/basket`);
  await say(phone.page, 'Then I take two');
  await page.getByRole('log').getByText('Then I take two').waitFor();
  expect(await ticketOf('Then I take two')).toBe(id);

  await phone.page.reload();
  await phone.page.getByRole('log').getByText('Then I take two').waitFor();
  expect([...desk.errors, ...phone.errors]).toEqual([]);
});

test('FOLLOW-2: a link that is over says so, and the chat begins anew', async () => {
  const { page, errors } = await openWindow(browser, addressBack(`${parley.url}/demo-shop`, 'nothing'));
  await page.getByText('This link no longer opens a conversation.').waitFor();
  await say(page, 'Good morning');
  await expect.poll(() => ticketOf('Good morning')).not.toBe('');
  expect(errors).toEqual([]);
});
