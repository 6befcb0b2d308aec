import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsInThemes } from '../harness/axe.ts';
import { openBrowser } from '../harness/browser.ts';
import { EVERY_SCREEN, tickets } from '../harness/everyScreen.ts';
import { forgetDrafts } from '../harness/forgetDrafts.ts';
import { type Parley, startParley } from '../harness/parley.ts';

let parley: Parley;
let browser: Browser;
beforeAll(async () => {
  [parley, browser] = await Promise.all([
    startParley({ args: [], patience: { visitorBackMs: 300 } }),
    openBrowser(),
  ]);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

/**
 * Every screen there is, in both themes and languages, on a desk and on a phone: axe finds nothing. Each is reached once for
 * both themes.
 */
const SCENES = [
  { locale: 'en-GB', viewport: { width: 1440, height: 900 } },
  { locale: 'it-IT', viewport: { width: 390, height: 844 } },
] as const;

describe.each(SCENES)('$locale, $viewport.width wide', scene => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await browser.newContext({
      ...scene,
      baseURL: parley.url,
      reducedMotion: 'reduce',
      bypassCSP: true,
    });
    page = await context.newPage();
    await page.goto('/');
  });
  afterAll(() => context?.close());

  test('LANG-1: sign-in', async () => {
    await page.getByLabel('E-mail').fill(parley.owner.email);
    expect(await violationsInThemes(page)).toEqual([]);
    await page.getByLabel('Password').fill(parley.owner.password);
    await page.getByRole('button', { name: /^(Sign in|Accedi)$/ }).click();
    await tickets(page).waitFor();
    await forgetDrafts(page);
  });

  test.each(Object.keys(EVERY_SCREEN))('LANG-1: %s', async name => {
    await EVERY_SCREEN[name]?.(page);
    expect(await violationsInThemes(page)).toEqual([]);
  });
});
