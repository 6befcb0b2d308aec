import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { type Parley, startParley } from '../harness/parley.ts';

/** Giulia's. */
const PHONE = '+393475550142';
const OLD = 'The zephyr parcel never came, order 7781';

let parley: Parley;
let browser: Browser;
let noa: Window;
beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ args: [] }), openBrowser()]);
  noa = await openWindow(browser, parley.url);
  await signIn(noa, parley.owner);
  const sends = ['A first line', ...Array.from({ length: 60 }, (_, at) => `Before it, ${at}`)].map(
    sentBefore,
  );
  await parley.key.call('recordMarketingSends', { body: { sends } });
  await text(OLD);
  for (let at = 0; at < 30; at += 1) await text(`After it, ${at}`);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

/** One after another, long ago. */
function sentBefore(body: string, at: number) {
  const sent_at = new Date(Date.UTC(2026, 0, 1, 12, at)).toISOString();
  return { type: 'campaign', id: 'old', name: 'Old', phone: PHONE, body, sent_at };
}

const page = (): Page => noa.page;
const list = () => page().getByRole('region', { name: 'Inbox' }).getByRole('list', { name: 'Tickets' });
const rows = () => list().getByRole('listitem');
const field = () => page().getByRole('searchbox');
const log = () => page().getByRole('log', { name: 'Messages' });
const found = () => log().locator('[data-message]').filter({ hasText: OLD });
const numbers = async () => {
  const shown = await log().locator('[data-message]').allTextContents();
  return shown.flatMap(words => /^After it, (\d+)$/.exec(words)?.[1] ?? []).map(Number);
};

async function text(body: string): Promise<void> {
  const sent = await fetch(`${parley.url}/simulator/api/texts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ phone: PHONE, body }),
  });
  if (!sent.ok) throw new Error(`the text was answered ${sent.status}`);
}

const searched = async () => (await parley.key.call('listTickets', { query: { q: OLD } })).data[0];

/** Down the thread, until what is asked for is there. */
async function downUntil(isThere: () => Promise<boolean>): Promise<void> {
  await expect
    .poll(async () => {
      await log().evaluate(box => box.scrollBy(0, 2000));
      return isThere();
    })
    .toBe(true);
}

test('VIEW-4: / looks for words of an old message, and its row says where they are', async () => {
  await page().keyboard.press('/');
  await field().fill('zephyr parc');
  await rows().filter({ hasText: OLD }).waitFor();
  await expect.poll(() => rows().locator('mark').allTextContents()).toEqual(['zephyr', 'parc']);
  await expect.poll(() => rows().count()).toBe(1);
});

test('VIEW-4: the row opens the thread at that message, by keyboard alone', async () => {
  await field().press('Enter');
  await page().keyboard.press('Enter');
  await found().waitFor();
  await expect.poll(() => found().locator('mark').allTextContents()).toEqual(['zephyr', 'parc']);
  await expect.poll(isInView).toBe(true);
  expect(await numbers()).not.toContain(29);
});

test('VIEW-4: the address leads there again', async () => {
  await page().reload();
  await found().waitFor();
  await expect.poll(isInView).toBe(true);
});

test('VIEW-4 THREAD-3: what comes in meanwhile leaves no gap, and older and newer messages come as one scrolls', async () => {
  const before = (await searched())?.last_inbound_at;
  await text('After it, 30');
  await expect.poll(async () => (await searched())?.last_inbound_at).not.toBe(before);
  expect(await numbers()).not.toContain(30);
  await log().evaluate(box => box.scrollTo(0, 0));
  await log().getByText('A first line', { exact: true }).waitFor({ state: 'attached' });
  await downUntil(async () => (await numbers()).includes(30));
  expect(await numbers()).toEqual(Array.from({ length: 31 }, (_, at) => at));
});

test('VIEW-4 THREAD-3: once the newest is there the thread is live again', async () => {
  await text('After it, 31');
  await expect.poll(numbers).toContain(31);
});

test('VIEW-4: from an old part one jumps to the newest', async () => {
  await page().reload();
  await found().waitFor();
  await page().getByRole('button', { name: 'Newest' }).click();
  await log().getByText('After it, 31', { exact: true }).waitFor();
  expect(page().url()).not.toContain('at=');
});

test('VIEW-4: who writes from an old part is at the newest, with what they wrote', async () => {
  await rows().getByRole('link').click();
  await found().waitFor();
  const box = page().getByRole('textbox', { name: 'Reply', exact: true });
  await box.fill('It is on its way');
  await box.press('Control+Enter');
  const now = page().getByRole('button', { name: /^Send now/ });
  const said = log().getByText('It is on its way', { exact: true });
  await now.or(said).first().waitFor();
  if (await now.isVisible()) await now.click();
  await said.waitFor();
  expect(page().url()).not.toContain('at=');
});

test('VIEW-4: what is not open is found with one click more, and nothing is said to be nothing', async () => {
  const { id = '' } = (await searched()) ?? {};
  await parley.key.call('patchTicket', { params: { id }, body: { status: 'closed' } });
  await page().getByText('No open ticket found for “zephyr parc”.').waitFor();
  await page().getByRole('button', { name: 'Search closed and snoozed, too' }).click();
  await rows().filter({ hasText: OLD }).waitFor();
  await field().fill('zephyr parcels of nobody');
  await page().getByText('Nothing found for “zephyr parcels of nobody”.').waitFor();
});

test('VIEW-4: Escape gives the list back where it was', async () => {
  await field().press('Escape');
  const place = () => list().evaluate(rowsOf => rowsOf.parentElement?.scrollTop);
  // The rows come back one moment after the field has gone: a list without them cannot be scrolled.
  await rows().nth(9).waitFor();
  await list().evaluate(rowsOf => rowsOf.parentElement?.scrollTo(0, 500));
  await expect.poll(place).toBe(500);
  await page().getByRole('button', { name: 'Search', exact: true }).first().click();
  await field().fill('mara');
  await rows().locator('mark').first().waitFor();
  await field().press('Escape');
  await expect.poll(place).toBe(500);
  expect(noa.errors).toEqual([]);
});

async function isInView(): Promise<boolean> {
  const [box, message] = await Promise.all([log().boundingBox(), found().boundingBox()]);
  if (!box || !message) return false;
  return message.y >= box.y && message.y + message.height <= box.y + box.height;
}
