import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { en as settings } from '../../app/settings/words/en.ts';
import { en } from '../../app/words/en.ts';
import { openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { type Parley, startParley } from '../harness/parley.ts';

let parley: Parley;
let browser: Browser;
let window: Window;
let page: Page;

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ args: [] }), openBrowser()]);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});
beforeEach(async () => {
  window = await openWindow(browser, parley.url);
  page = window.page;
  await signIn(window, parley.owner);
});

const title = (name: string) => page.getByRole('heading', { name, exact: true, level: 1 });
const nav = (name: string) => page.getByRole('navigation', { name, exact: true });

async function choose(language: string): Promise<void> {
  await page.getByRole('button', { name: /: (your menu|il tuo menu)$/ }).click();
  await page.getByRole('menuitemradio', { name: language }).click();
  await page.keyboard.press('Escape');
}

const KEYS = Object.keys({ ...en, ...settings });

/** Runs in the page, on a list of keys. */
const WATCHING = `keys => {
  const known = new Set(keys);
  window.keysSeen = [];
  const look = () => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) if (known.has(texts.currentNode.data)) keysSeen.push(texts.currentNode.data);
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
}`;

/** Tells what is drawn from now on where a sentence should stand: keys, of words that have not come. */
async function watchForKeys(): Promise<() => Promise<string[]>> {
  await page.evaluate(`(${WATCHING})(${JSON.stringify(KEYS)})`);
  return () => page.evaluate<string[]>('keysSeen');
}

/** The words of a language, wherever they are for. */
const WORDS = /\/assets\/(en|it)-[\w-]+\.js$/;

test('LANG-1 SET-1: a page of the settings waits for its words, that the inbox has not brought', async () => {
  const keysSeen = await watchForKeys();
  const held = Promise.withResolvers<void>();
  const asked = page.waitForRequest(WORDS);
  const pageIsThere = page.waitForResponse(/GeneralPage-/);
  await page.route(WORDS, async route => {
    await held.promise;
    await route.continue();
  });
  await nav('Main').getByRole('link', { name: 'Settings' }).click();
  await Promise.all([asked, pageIsThere]);
  expect(await nav('Settings').count()).toBe(0);
  held.resolve();
  await title('General').waitFor();
  expect(await keysSeen()).toEqual([]);
});

test('LANG-1: another language is spoken at once in the settings and in the inbox', async () => {
  await page.goto(`${parley.url}/settings/general`);
  await title('General').waitFor();
  const keysSeen = await watchForKeys();
  await choose('Italiano');
  await title('Generali').waitFor();
  await nav('Impostazioni').getByRole('link', { name: 'Problemi', exact: true }).click();
  await title('Problemi').waitFor();
  await nav('Principale').getByRole('link', { name: 'Posta', exact: true }).click();
  await page.getByRole('list', { name: 'Ticket' }).waitFor();
  await choose('English');
  await page.getByRole('list', { name: 'Tickets' }).waitFor();
  await nav('Main').getByRole('link', { name: 'Settings' }).click();
  await title('General').waitFor();
  expect(await keysSeen()).toEqual([]);
  expect(window.errors).toEqual([]);
});

test('LANG-1: who comes back by the address of a setting finds it in their language', async () => {
  await choose('Italiano');
  await page.getByRole('list', { name: 'Ticket' }).waitFor();
  await page.goto(`${parley.url}/settings/blocked`);
  await title('Bloccati').waitFor();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('it');
});
