import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openWindow, signIn } from '../harness/browser.ts';
import { countDrawn, rowsDrawnBy, workOfTyping } from '../harness/drawing.ts';
import { type Parley, startParley } from '../harness/parley.ts';

let parley: Parley;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ args: [] }), openBrowser()]);
  const window = await openWindow(browser, parley.url);
  page = window.page;
  await signIn(window, parley.owner);
  await countDrawn(page);
  // No minute passes, which would be seen on every row.
  await page.clock.setFixedTime(new Date());
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

const row = (name: string) =>
  page.getByRole('list', { name: 'Tickets' }).getByRole('link').filter({ hasText: name });
const composer = () => page.getByRole('textbox', { name: 'Reply', exact: true });

async function open(name: string): Promise<void> {
  await page.goto(`${parley.url}/inbox`);
  await row(name).click();
  await composer().waitFor();
}

describe('VIEW-5: a key in the reply costs the composer and nothing beside it', () => {
  test('no more is drawn, styled or laid out than what shows what is typed', async () => {
    await open('Tobias Renn');
    await composer().press('O');
    const { drawn, styled, laidOut } = await workOfTyping(page, 'n its way, before noon.');
    // It is 16, 2 and 36. What hangs on every row and bubble comes to hundreds.
    expect(drawn).toBeGreaterThan(1);
    expect(drawn).toBeLessThanOrEqual(24);
    expect(styled).toBeLessThanOrEqual(20);
    expect(laidOut).toBeGreaterThan(1);
    expect(laidOut).toBeLessThanOrEqual(60);
    await composer().fill('');
  });

  test('what scrolls is painted by itself', async () => {
    await open('Tobias Renn');
    const scrolling = await page.evaluate<string[]>(SCROLLING_TOGETHER);
    expect(scrolling).toEqual([]);
  });
});

/** What has a scrollbar of its own, and no place of its own in the stack. */
const SCROLLING_TOGETHER = `[...document.querySelectorAll('#app *')].filter(one => {
  const { overflowY, isolation } = getComputedStyle(one);
  return /auto|scroll/.test(overflowY) && isolation !== 'isolate';
}).map(one => one.outerHTML.slice(0, 160))`;

/** All of these are in sight at the top of the list, so that nothing has to be scrolled for them. */
describe('VIEW-5: of the list those rows are drawn on which there is something else to see', () => {
  const idOf = (name: string) => row(name).first().getAttribute('data-ticket');
  const text = async (phone: string, body: string) => {
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify({ phone, body }) };
    expect((await fetch(`${parley.url}/simulator/api/texts`, init)).status).toBe(201);
    await row(body).waitFor();
  };

  test('a ticket that is opened: its own, and the one that was open', async () => {
    await open('Tobias Renn');
    const both = [await idOf('Tobias Renn'), await idOf('Ines Calloway')];
    const drawn = await rowsDrawnBy(page, async () => {
      await row('Ines Calloway').click();
      await page.getByRole('heading', { name: 'Ines Calloway' }).first().waitFor();
      await composer().waitFor();
    });
    expect(drawn.toSorted()).toEqual(both.toSorted());
  });

  test('a text: its own, once its ticket is on top', async () => {
    await open('Tobias Renn');
    const giulia = await idOf('Giulia Ferrante');
    await text(GIULIA, 'One more thing');
    // On top by now: the next one moves nothing.
    const drawn = await rowsDrawnBy(page, () => text(GIULIA, 'And another'));
    expect(drawn).toEqual([giulia]);
  });

  test('a key in the reply: none, but for the first, which makes it a draft', async () => {
    await open('Tobias Renn');
    const tobias = await idOf('Tobias Renn');
    expect(await rowsDrawnBy(page, () => composer().press('O'))).toEqual([tobias]);
    expect(await rowsDrawnBy(page, () => composer().pressSequentially('n its way'))).toEqual([]);
    await composer().fill('');
  });
});

/** Giulia Ferrante’s. */
const GIULIA = '+393475550142';
