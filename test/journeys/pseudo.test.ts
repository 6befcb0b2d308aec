import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../harness/browser.ts';
import { EVERY_SCREEN, tickets } from '../harness/everyScreen.ts';
import { forgetDrafts } from '../harness/forgetDrafts.ts';
import { type Parley, startParley } from '../harness/parley.ts';
import { listenTo, type Told } from '../pseudo/data.ts';
import { strangeInbox } from '../pseudo/strange.ts';

let parley: Parley;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let told: Told;
beforeAll(async () => {
  [parley, browser] = await Promise.all([
    startParley({ args: [], patience: { visitorBackMs: 300 } }),
    openBrowser(),
  ]);
  context = await browser.newContext({
    ...{ locale: 'en-GB', viewport: { width: 1280, height: 900 } },
    ...{ baseURL: parley.url, reducedMotion: 'reduce' },
  });
  page = await context.newPage();
  told = await listenTo(page);
  await page.goto('/');
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

/** A desk, and a phone. */
const WIDTHS = [1280, 390];

async function expectNothingStrange(): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => strangeInbox(page, told), { message: `${width} wide` }).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

test('LANG-1: sign-in says nothing past its catalogs, and fits at 1.4 times its length', async () => {
  await page.getByLabel('E-mail').fill(parley.owner.email);
  await expectNothingStrange();
  await page.reload();
  await page.getByLabel('E-mail').fill(parley.owner.email);
  await page.getByLabel('Password').fill(parley.owner.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await tickets(page).waitFor();
  await forgetDrafts(page);
});

test.each(Object.keys(EVERY_SCREEN))('LANG-1: %s, past no catalog and cut nowhere', async name => {
  await EVERY_SCREEN[name]?.(page);
  await expectNothingStrange();
});
