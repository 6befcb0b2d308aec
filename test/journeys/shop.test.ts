import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser, openWindow, type Window } from '../harness/browser.ts';
import { type Parley, startParley } from '../harness/parley.ts';
import { slowLine } from '../harness/slowLine.ts';

/** The invented shop as a visitor walks through it: the page that the chat comes to. */
let parley: Parley;
let browser: Browser;
beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), openBrowser()]);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

let window: Window;
let page: Page;
const refused: string[] = [];
beforeEach(async () => {
  window = await openWindow(browser, `${parley.url}/demo-shop/workshop`);
  page = window.page;
  refused.length = 0;
  page.on('console', message => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  return () => window.context.close();
});

const see = (path: string) => page.goto(`${parley.url}/demo-shop${path}`);
const header = () => page.getByRole('banner');
const lines = () => page.getByRole('list', { name: 'In your basket' }).getByRole('listitem');
const total = () => page.getByRole('status');
const putIn = async (slug: string, glaze: string, size: string) => {
  await see(`/pieces/${slug}`);
  await page.getByRole('radio', { name: glaze }).check();
  await page.getByRole('radio', { name: size, exact: true }).check();
  await page.getByRole('button', { name: 'Add to basket' }).click();
  await page.getByText('It is in your basket').waitFor();
};

test('a basket is filled, counted, changed and emptied, and its policy refuses nothing of it', async () => {
  await putIn('alba-serving-bowl', 'Chalk', 'Medium');
  await header().getByRole('link', { name: 'Basket, 1' }).waitFor();
  await putIn('riva-mug', 'Moss', 'Small');
  await page.getByRole('link', { name: 'See the basket' }).click();

  const inBasket = () => lines().allInnerTexts();
  await expect
    .poll(inBasket)
    .toEqual([
      expect.stringMatching(/Alba serving bowl\s+Chalk\s+Medium, 20 cm\s+€58/),
      expect.stringMatching(/Riva mug\s+Moss\s+Small, 18 cl\s+€22/),
    ]);
  await expect.poll(() => total().textContent()).toBe('€80');

  await page.getByRole('combobox', { name: 'Quantity Riva mug Moss Small, 18 cl' }).selectOption('3');
  await header().getByRole('link', { name: 'Basket, 4' }).waitFor();
  await expect.poll(() => total().textContent()).toBe('€124');

  await page.getByRole('button', { name: 'Remove Alba serving bowl Chalk Medium, 20 cm' }).click();
  await expect.poll(() => total().textContent()).toBe('€66');
  const next = page.getByRole('button', { name: 'Remove Riva mug' });
  await next.and(page.locator(':focus')).waitFor();

  await page.getByRole('link', { name: 'Italiano' }).click();
  const cups = page.getByRole('listitem').filter({ hasText: 'Tazza Riva' });
  await cups.filter({ hasText: /66\s€/ }).waitFor();
  await see('/basket');
  await page.getByRole('button', { name: 'Empty the basket' }).click();
  await page.getByText('There is nothing in it yet.').waitFor();
  await header().getByRole('link', { name: 'Basket, 0' }).waitFor();
  expect([refused, window.errors]).toEqual([[], []]);
});

test('a choice that was sent before the script had come is put in, once', async () => {
  await see('/basket?piece=riva-mug&glaze=moss&size=small');
  await lines().filter({ hasText: 'Riva mug' }).waitFor();
  await page.reload();
  await header().getByRole('link', { name: 'Basket, 1' }).waitFor();
  expect(page.url()).toBe(`${parley.url}/demo-shop/basket`);
});

test('a basket changes in every tab', async () => {
  await putIn('oval-tray', 'Clay', 'Large');
  const other = await window.context.newPage();
  await other.goto(`${parley.url}/demo-shop/basket`);
  await other.getByRole('button', { name: /^Remove/ }).click();
  await header().getByRole('link', { name: 'Basket, 0' }).waitFor();
});

test('a basket that somebody has spoiled is mended, and not shown', async () => {
  const spoiled = [
    { piece: 'x"] , *', glaze: 'moss', size: 'large', count: 1 },
    { piece: 'riva-mug', glaze: 'moss', size: 'four', count: 1 },
  ];
  await page.evaluate(kept => localStorage.setItem('morlane.basket', kept), JSON.stringify(spoiled));
  await see('/basket');
  await page.getByText('There is nothing in it yet.').waitFor();
  await header().getByRole('link', { name: 'Basket, 0' }).waitFor();
  expect(window.errors).toEqual([]);
});

test('a piece is chosen by keyboard, and shows what is chosen', async () => {
  await see('/pieces/alba-serving-bowl');
  await page.getByRole('radio', { name: 'Moss' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('img', { name: 'Alba serving bowl, chalk' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await page.getByText('€58', { exact: true }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await header().getByRole('link', { name: 'Basket, 1' }).waitFor();
});

test('without scripts all but the basket is there, and it says why', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${parley.url}/demo-shop/pieces/alba-serving-bowl`);
  await plain.getByRole('radio', { name: 'Clay' }).check();
  await plain.getByRole('img', { name: 'Alba serving bowl, clay' }).waitFor();
  await plain.getByRole('button', { name: 'Add to basket' }).click();
  // Of what stands in a noscript element Playwright finds no text.
  expect(await plain.locator('noscript').textContent()).toMatch('The basket is kept by a script');
  await context.close();
});

test('somebody signs in and out', async () => {
  await header().getByRole('link', { name: 'Account' }).click();
  await page.getByRole('button', { name: /^Sign in as Ines Calloway/ }).click();
  await page.getByRole('heading', { name: 'Ines Calloway' }).waitFor();
  await see('/it/workshop');
  await header().getByRole('link', { name: 'Account, Ines' }).click();
  await page.getByRole('button', { name: 'Esci' }).click();
  await header().getByRole('link', { name: 'Account', exact: true }).waitFor();
  expect(refused).toEqual([]);
});

test.each([
  ['a desk', 1280, 800],
  ['a phone', 390, 844],
])('on %s nothing moves while a page loads, and nothing is wider than it', async (_, width, height) => {
  await page.setViewportSize({ width, height });
  await putIn('linen-apron', 'Clay', 'Short');
  for (const path of ['', '/pieces/linen-apron', '/basket', '/it/workshop', '/account']) {
    await see(path);
    await page.waitForLoadState('load');
    const moved = await page.evaluate(MOVED);
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect([path, moved, wide]).toEqual([path, 0, width]);
  }
});

test.each([
  ['a desk', 1280, 800],
  ['a phone', 390, 844],
])('on %s nothing moves either when a page comes in line by line', async (_, width, height) => {
  const line = await slowLine(parley.url);
  const movedOn = async (path: string) => {
    const own = await browser.newContext({ viewport: { width, height } });
    const alone = await own.newPage();
    await alone.goto(`${line.url}/demo-shop${path}`);
    const moved = await alone.evaluate(MOVED);
    await own.close();
    return [path, moved];
  };
  const paths = ['', '/pieces/linen-apron', '/basket', '/it/workshop', '/account', '/no-such-place'];
  expect(await Promise.all(paths.map(movedOn))).toEqual(paths.map(path => [path, 0]));
  await line.end();
});

/** How far what is in sight has moved, as browsers count it, once two more frames are drawn. */
const MOVED = `new Promise(done => {
  let sum = 0;
  new PerformanceObserver(list => { for (const one of list.getEntries()) sum += one.value; })
    .observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum))));
})`;
