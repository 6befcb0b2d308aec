import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../harness/browser.ts';
import { bubble, field, inChat, log, said, sent } from '../harness/chatPanel.ts';
import { openChatSite } from '../harness/chatSite.ts';
import { type Parley, startParley } from '../harness/parley.ts';
import { still } from '../harness/pictures.ts';
import type { Site } from '../harness/site.ts';

const UPRIGHT = { width: 390, height: 844 };
const LYING = { width: 844, height: 390 };
/** What is left of an upright screen above the keyboard. */
const ABOVE_KEYBOARD = 508;
const FINGER = 44;

let parley: Parley;
let browser: Browser;
let site: Site;
let context: BrowserContext;
let page: Page;
let errors: string[];

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), openBrowser()]);
  const links = {
    privacy_url: 'https://morlane.example/privacy',
    terms_url: 'https://morlane.example/terms',
  };
  await parley.key.call('patchSettings', { body: links });
  site = await openChatSite(parley, { '/': {} });
}, 90_000);
afterAll(async () => {
  await site?.close();
  await browser?.close();
  await parley?.end();
});

beforeEach(async () => {
  context = await browser.newContext({
    ...{ locale: 'en-GB', viewport: UPRIGHT, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  errors = [];
  page.on('pageerror', error => errors.push(String(error)));
  await page.goto(site.url);
});
afterEach(async () => {
  await context?.close();
  expect(errors).toEqual([]);
});

const panel = () => page.getByRole('dialog', { name: /^Chat with / });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const press = (name: string) => button(name).tap();

async function open(): Promise<void> {
  await bubble(page).tap();
  await field(page).waitFor();
}

async function say(body: string): Promise<void> {
  await field(page).tap();
  await field(page).fill(body);
  await press('Send');
  await sent(page);
}

async function ticketOf(body: string): Promise<string> {
  const { data } = await parley.key.call('listTickets', { query: { channel: 'web_chat' } });
  return data.find(({ snippet }) => snippet?.body === body)?.id ?? '';
}

const whole = (screen: object) => expect.poll(() => panel().boundingBox()).toEqual({ x: 0, y: 0, ...screen });
const scrolled = () => page.evaluate<number>('Math.round(scrollY)');

/** A finger that pulls what lies under it upwards. */
async function pullUp(from: number): Promise<void> {
  const devtools = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove', y: number) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: 195, y }] });
  await touch('touchStart', from);
  for (let y = from; y > from - 150; y -= 15) await touch('touchMove', y);
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** All that can be pressed in the chat and is narrower or lower than a finger, with its size. Links in a text are text. */
const TOO_SMALL = `(() => {
  const { shadowRoot } = document.querySelector('parley-chat');
  return [...shadowRoot.querySelectorAll('button, input, textarea, a:not(.said a)')]
    .map(one => [one.ariaLabel || one.textContent, one.getBoundingClientRect()])
    .filter(([, { width, height }]) => height > 0 && Math.min(width, height) < ${FINGER})
    .map(([name, { width, height }]) => name + ' ' + width + ' x ' + height);
})()`;
/** Once it stands: what opens grows to its size. */
const tooSmall = () => page.evaluate<string[]>(TOO_SMALL);

describe('CHAT-1: on a phone', () => {
  test('the chat takes the whole screen, and neither its field nor anything else is zoomed into', async () => {
    await bubble(page).waitFor();
    await expect.poll(tooSmall).toEqual([]);
    await open();
    await whole(UPRIGHT);
    expect(await bubble(page).isVisible()).toBe(false);
    const size = await page.evaluate<string>(`getComputedStyle(${inChat('textarea')}).fontSize`);
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(16);
    // The keyboard would come up over what has not been read yet.
    expect(await page.evaluate(`${inChat('textarea')}.matches(':focus')`)).toBe(false);
  });

  test('the page stays where it was beneath it, whatever is pulled', async () => {
    await page.evaluate('scrollTo(0, 400)');
    await open();
    for (const y of [200, 500, 800]) await pullUp(y);
    expect(await scrolled()).toBe(400);
    await press('Close');
    await pullUp(500);
    await expect.poll(scrolled).toBeGreaterThan(400);
  });

  test('it ends where the keyboard begins, with the field and the last words above', async () => {
    await open();
    for (let line = 1; line < 9; line += 1) await say(`Line ${line}\nof many`);
    await page.evaluate(
      `Object.defineProperty(visualViewport, 'height', { value: ${ABOVE_KEYBOARD}, configurable: true });
      visualViewport.dispatchEvent(new Event('resize'))`,
    );
    await whole({ width: 390, height: ABOVE_KEYBOARD });
    for (const seen of [field(page), log(page).getByText('Line 8')]) {
      const { y = 0, height = 0 } = (await seen.boundingBox()) ?? {};
      expect(y).toBeGreaterThan(72);
      expect(y + height).toBeLessThanOrEqual(ABOVE_KEYBOARD);
    }
    await page.evaluate('delete visualViewport.height; visualViewport.dispatchEvent(new Event("resize"))');
    await whole(UPRIGHT);
  });

  test('it follows a page that makes room for the keyboard itself', async () => {
    await open();
    await page.setViewportSize({ width: 390, height: ABOVE_KEYBOARD });
    await whole({ width: 390, height: ABOVE_KEYBOARD });
  });

  test('turned on its side it is a panel that fits, with all that was written in it; and back', async () => {
    await open();
    await field(page).fill('Half a sente');
    await page.setViewportSize(LYING);
    await expect.poll(async () => (await panel().boundingBox())?.width).toBe(372);
    const { y = -1, height = 0 } = (await panel().boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(LYING.height);
    await page.setViewportSize(UPRIGHT);
    await whole(UPRIGHT);
    expect(await field(page).inputValue()).toBe('Half a sente');
  });

  test('it is closed on the next page, where one has gone to read, and comes back with the thread', async () => {
    await open();
    await say('Does it come in moss?');
    await press('Close');
    await panel().waitFor({ state: 'detached' });
    await open();
    await expect.poll(() => said(page, 'visitor')).toEqual(['Does it come in moss?']);
    await page.reload();
    await bubble(page).waitFor();
    await parley.key.call('reply', {
      params: { id: await ticketOf('Does it come in moss?') },
      body: { body: 'It does' },
    });
    await page.getByText('1 unread message').waitFor();
    await open();
    await log(page).getByText('It does').waitFor();
    await expect.poll(() => said(page, 'visitor')).toEqual(['Does it come in moss?']);
  });
});

describe('CHAT-1: a finger', () => {
  test('meets nothing in the chat that is smaller than it is', async () => {
    await open();
    await button('More').waitFor();
    await page.getByRole('link', { name: 'Privacy' }).waitFor();
    await expect.poll(tooSmall).toEqual([]);
    await press('Emoji');
    await button('🙂').waitFor();
    await expect.poll(tooSmall).toEqual([]);
    await press('Emoji');
    await say('Of all colours, which?');
    await press('More');
    await expect.poll(tooSmall).toEqual([]);
    await press('E-mail me this conversation');
    await page.getByRole('textbox', { name: 'E-mail' }).waitFor();
    await expect.poll(tooSmall).toEqual([]);
    await press('More');
    await press('End this conversation');
    await button('Keep talking').waitFor();
    await expect.poll(tooSmall).toEqual([]);
    await press('End it');
    await button('Start a new one').waitFor();
    await expect.poll(tooSmall).toEqual([]);
  });

  test('REPLY-3 CHAT-6: finds a picture on the phone and sends it, and can take it back before', async () => {
    await open();
    await button('More').waitFor();
    const picture = { name: 'bowl.jpg', mimeType: 'image/jpeg', buffer: await still('jpeg', 300, 200) };
    const choose = async () => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByLabel('Add a picture').tap(),
      ]);
      await chooser.setFiles(picture);
    };
    await choose();
    await button('Remove the picture').waitFor();
    await expect.poll(tooSmall).toEqual([]);
    await press('Remove the picture');
    await button('Remove the picture').waitFor({ state: 'detached' });
    await choose();
    await button('Remove the picture').waitFor();
    await say('This one');
    await log(page).getByRole('button', { name: 'Picture' }).getByRole('img').waitFor();
    await expect.poll(tooSmall).toEqual([]);
    const { data } = await parley.key.call('listMessages', { params: { id: await ticketOf('This one') } });
    const sizes = data.flatMap(({ media }) => media).map(({ width, height }) => [width, height]);
    expect(sizes).toEqual([[300, 200]]);
  });
});
