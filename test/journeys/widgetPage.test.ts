import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openWindow } from '../harness/browser.ts';
import { bubble, field, inChat, log, openChat, say, sent } from '../harness/chatPanel.ts';
import { openChatSite } from '../harness/chatSite.ts';
import { type Parley, startParley } from '../harness/parley.ts';
import type { Site } from '../harness/site.ts';

/** Before the script is there: calls are pushed onto a list, which the script takes over. */
const EARLY = `<script>
heard = [];
Parley = window.Parley || [];
for (const name of ['open', 'close', 'message', 'unread'])
  Parley.push(['on', name, about => heard.push([name, about])]);
Parley.push(['on', 'open', () => { throw new Error('of the page itself') }]);
Parley.push(['open']);
</script>`;

let parley: Parley;
let browser: Browser;
let site: Site;
beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), openBrowser()]);
  site = await openChatSite(parley, {
    '/': {},
    '/early': { head: EARLY },
    '/open': { tag: 'data-open data-side="left"' },
    '/ar': { title: 'أوعية', lang: 'ar" dir="rtl' },
    '/it-page': { lang: 'fr', tag: 'data-language="it"' },
  });
}, 90_000);
afterAll(async () => {
  await site?.close();
  await browser?.close();
  await parley?.end();
});

async function ticketOf(body: string): Promise<string> {
  const { data } = await parley.key.call('listTickets', { query: { channel: 'web_chat' } });
  return data.find(({ snippet }) => snippet?.body === body)?.id ?? '';
}

async function answer(first: string, body: string): Promise<void> {
  await parley.key.call('reply', { params: { id: await ticketOf(first) }, body: { body } });
}

const panel = (page: Page) => page.getByRole('dialog');
const closed = (page: Page) => panel(page).waitFor({ state: 'detached' });
const heard = (page: Page) => page.evaluate<unknown[]>('heard');

describe('CHAT-1: the page’s own script', () => {
  test('opens and closes the chat, and is told what happens in it, whenever it asked', async () => {
    const { page, context, errors } = await openWindow(browser, `${site.url}/early`);
    await field(page).waitFor();
    await say(page, 'Opened by the page');
    await sent(page);
    await page.evaluate('Parley.close()');
    await closed(page);
    await answer('Opened by the page', 'And closed by it');
    await page.getByText('1 unread message').waitFor();
    await page.evaluate('Parley.open()');
    await field(page).waitFor();
    await expect
      .poll(() => heard(page))
      .toEqual([
        ['open', undefined],
        ['close', undefined],
        ['message', { body: 'And closed by it', author: null }],
        ['unread', 1],
        ['open', undefined],
        ['unread', 0],
      ]);
    // What its listener throws is its own, and stops nothing.
    expect(errors).toEqual(['Error: of the page itself', 'Error: of the page itself']);
    await context.close();
  });

  test('may ask as soon as the tag stands, and in any order', async () => {
    const { page, context, errors } = await openWindow(browser, site.url);
    await page.waitForFunction('window.Parley');
    await page.evaluate(
      'heard = 0; Parley.close(); Parley.on("open", () => { heard += 1 }); Parley.open(); Parley.open()',
    );
    await field(page).waitFor();
    expect(await page.evaluate('heard')).toBe(1);
    await context.close();
    expect(errors).toEqual([]);
  });

  test('says in the tag that the chat stands open, and on which side', async () => {
    const { page, context } = await openWindow(browser, `${site.url}/open`);
    await field(page).waitFor();
    expect((await panel(page).boundingBox())?.x).toBe(24);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    expect((await bubble(page).boundingBox())?.x).toBe(24);
    await page.reload();
    await bubble(page).waitFor();
    expect(await panel(page).count()).toBe(0);
    await context.close();
  });
});

const directionOf = (page: Page, selector: string) =>
  page.evaluate<string>(`getComputedStyle(${inChat(selector)}).direction`);
const leftOf = async (page: Page, name: string) =>
  (await page.getByRole('button', { name, exact: true }).boundingBox())?.x ?? Number.NaN;

describe('LANG-1 CHAT-1: a page from right to left', () => {
  test('in a language that the chat does not speak: it speaks English from left to right, and each text has its own way', async () => {
    const { page, context, errors } = await openWindow(browser, `${site.url}/ar`);
    await openChat(page);
    expect(await panel(page).getAttribute('lang')).toBe('en');
    await say(page, 'هل هذا بالأخضر؟');
    await sent(page);
    await answer('هل هذا بالأخضر؟', 'It is, in moss');
    await log(page).getByText('It is, in moss').waitFor();
    expect(await directionOf(page, 'textarea')).toBe('ltr');
    expect(await directionOf(page, '.said.visitor')).toBe('rtl');
    expect(await directionOf(page, '.said.shop')).toBe('ltr');
    expect(errors).toEqual([]);
    await context.close();
  });

  test('in one that it speaks, everything stands the other way round', async () => {
    const { page, context } = await openWindow(browser, `${site.url}/ar`);
    await page.route('**/widget/en-*.js', async route => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('ltr', 'rtl') });
    });
    await openChat(page);
    await page.getByRole('button', { name: 'More', exact: true }).waitFor();
    expect(await leftOf(page, 'Close')).toBeLessThan(await leftOf(page, 'More'));
    expect(await leftOf(page, 'Send')).toBeLessThan(await leftOf(page, 'Emoji'));
    await say(page, 'Ours');
    const [own, whole] = await Promise.all([
      log(page).getByText('Ours').boundingBox(),
      panel(page).boundingBox(),
    ]);
    const middle = (whole?.x ?? 0) + (whole?.width ?? 0) / 2;
    expect(own?.x).toBeLessThan(middle);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    const menu = await page.locator('.menu').boundingBox();
    expect(menu?.x).toBeLessThan(middle);
    await context.close();
  });
});

test('LANG-1: the tag may name another language than the page’s', async () => {
  const { page, context } = await openWindow(browser, `${site.url}/it-page`);
  await bubble(page).click();
  await page.getByRole('textbox', { name: 'Messaggio' }).waitFor();
  await context.close();
});

/** Those of the bubble, the panel, the menu and the dots, as they are started and as they run. */
const ANIMATIONS = `document.querySelector('parley-chat').shadowRoot.getAnimations().length`;

describe('CHAT-1: who wants nothing to move', () => {
  test.each(['no-preference', 'reduce'] as const)('with %s, what moves is what may', async reducedMotion => {
    const { page, context } = await openWindow(browser, site.url);
    await page.emulateMedia({ reducedMotion });
    await openChat(page);
    const first = `Does it move with ${reducedMotion}?`;
    await say(page, first);
    await sent(page);
    await (await parley.signIn()).call('typeReply', {
      params: { id: await ticketOf(first) },
      body: { typing: true },
    });
    await page.getByRole('img', { name: / is typing$/ }).waitFor();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    const moving = await page.evaluate<number>(ANIMATIONS);
    if (reducedMotion === 'reduce') expect(moving).toBe(0);
    else expect(moving).toBeGreaterThanOrEqual(3);
    await context.close();
  });
});
