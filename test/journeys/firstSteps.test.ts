import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsInThemes } from '../harness/axe.ts';
import { openBrowser } from '../harness/browser.ts';
import { firstSteps, openFirstSteps } from '../harness/firstSteps.ts';
import { type Parley, startParley } from '../harness/parley.ts';
import { listenTo } from '../pseudo/data.ts';
import { strangeInbox } from '../pseudo/strange.ts';

let parley: Parley;
let browser: Browser;
beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), openBrowser()]);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

const WINDOWS = [
  { locale: 'en-GB', viewport: { width: 1280, height: 800 } },
  { locale: 'it-IT', viewport: { width: 390, height: 844 }, hasTouch: true },
];

test.each(WINDOWS)('LANG-1: the first steps of a new inbox, in $locale', async window => {
  const context = await browser.newContext({ ...window, baseURL: parley.url, bypassCSP: true });
  const page = await context.newPage();
  await openFirstSteps(page, parley.owner);
  expect(await firstSteps(page).getByRole('listitem').count()).toBe(4);
  expect(await violationsInThemes(page)).toEqual([]);
  await context.close();
});

test('LANG-1: the first steps, past no catalog and cut nowhere', async () => {
  const context = await browser.newContext({ ...WINDOWS[0], baseURL: parley.url, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const told = await listenTo(page);
  await openFirstSteps(page, parley.owner);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => strangeInbox(page, told), { message: `${width} wide` }).toEqual([]);
  }
  await context.close();
});
