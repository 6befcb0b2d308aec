import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openWindow } from '../harness/browser.ts';
import { bubble, field, log, openChat, said, say, sent } from '../harness/chatPanel.ts';
import { type Parley, startParley } from '../harness/parley.ts';
import { still } from '../harness/pictures.ts';
import { openSite, type Site, type SitePage } from '../harness/site.ts';
import { upload } from '../harness/upload.ts';

let parley: Parley;
let browser: Browser;
let site: Site;
beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), openBrowser()]);
  const { workspace } = await (await parley.signIn()).call('readSession');
  const tag = `<script async src="${parley.url}/widget.js" data-workspace="${workspace.id}"></script>`;
  site = await openSite(pagesWith(tag, parley.url));
}, 90_000);
afterAll(async () => {
  await site?.close();
  await browser?.close();
  await parley?.end();
});

const TEXT =
  '<main><h1>A shop</h1><p id="text">Of bowls and linen, and of <a href="#">a workshop</a>.</p></main>';
const page = (head: string, tag: string, headers = {}): SitePage => ({
  html: `<!doctype html><html lang="en"><head><title>A shop</title>${head}</head><body>${TEXT}${tag}</body></html>`,
  headers,
});

const CSS = `<style>
* { all: unset !important; font-size: 80px !important; color: red !important; transform: rotate(3deg) !important }
html, body, main, h1, p { display: block !important; transform: none !important }
head, script, style { display: none !important }
div, section, button, textarea, parley-chat { display: none !important; visibility: hidden !important; opacity: 0 !important }
</style>`;

/** As old libraries leave a page, and worse. */
const POLLUTION = `<script>
Object.prototype.extend = function () { return this };
Object.prototype.colour = 'red';
Object.prototype.headers = { authorization: 'Bearer nobody' };
Object.prototype.method = 'PUT';
Array.prototype.each = function () {};
Array.prototype.toJSON = Object.prototype.toJSON = String.prototype.toJSON = function () { return '[]' };
Array.from = function () { return [] };
Function.prototype.bind = function () { return function () {} };
</script>`;

const GLOBALS = `<script>
window.seen = [];
window.define = function () { seen.push('define') }; define.amd = {};
window.module = { exports: {} }; window.exports = module.exports; window.require = function () { seen.push('require') };
window.preact = { options: {} }; window.React = {}; window.h = window.$ = window._ = 'not yours';
window.customElements.define('parley-panel', class extends HTMLElement {});
</script><form id="Parley"></form>`;

function pagesWith(tag: string, origin: string): Record<string, SitePage> {
  const only = (rest: string) => ({
    'content-security-policy': `default-src 'none'; script-src ${origin}; connect-src ${origin}${rest}`,
  });
  const nowhereToKeep = { 'content-security-policy': 'sandbox allow-scripts' };
  return {
    '/plain': page('', tag),
    '/css': page(CSS, tag),
    '/pollution': page(POLLUTION, tag),
    '/policy': page('', tag, only('')),
    '/trusted': page('', tag, only("; require-trusted-types-for 'script'; trusted-types 'none'")),
    '/globals': page(GLOBALS, tag),
    '/sandbox': page('', tag, nowhereToKeep),
    '/twice': page('', tag + tag),
    '/rtl': page('<script>document.documentElement.dir = "rtl"</script>', tag),
  };
}

const goTo = (path: string) => openWindow(browser, site.url + path);

async function asksAndIsHeard(page: Page, body: string): Promise<string> {
  await openChat(page);
  await say(page, body);
  await sent(page);
  const { data } = await parley.key.call('listTickets', { query: { channel: 'web_chat' } });
  const [ticket] = data.filter(({ snippet }) => snippet?.body === body);
  return ticket?.id ?? '';
}

async function answers(id: string, page: Page, body: string): Promise<void> {
  await parley.key.call('reply', { params: { id }, body: { body } });
  await log(page).getByText(body).waitFor();
}

test.each(['/plain', '/pollution', '/policy', '/trusted', '/globals', '/sandbox', '/twice', '/rtl', '/css'])(
  'CHAT-1: on %s a visitor asks, is heard and is answered, and the page hears of no error',
  async path => {
    const { page, errors, context } = await goTo(path);
    const id = await asksAndIsHeard(page, `Are you there, on ${path}?`);
    expect(id).not.toBe('');
    await answers(id, page, `We are, on ${path}.`);
    const { data } = await parley.key.call('listMessages', { params: { id } });
    expect(data.at(-2)).toMatchObject({ body: `Are you there, on ${path}?`, media: [] });
    expect(errors).toEqual([]);
    await context.close();
  },
  60_000,
);

/** Run in the page. */
const IN_CHAT = (what: string) => `document.querySelector('parley-chat').shadowRoot.querySelector('${what}')`;
const OWN_LOOKS = `(({ fontSize, color, opacity }) => ({ fontSize, color, opacity }))(getComputedStyle(${IN_CHAT('.said.visitor')}))`;
const PAGE_LOOKS = `(() => {
  const link = document.querySelector('#text a');
  const { x, y, width, height } = link.getBoundingClientRect();
  const { color, fontFamily } = getComputedStyle(link);
  const { scrollWidth, scrollHeight } = document.documentElement;
  return { x, y, width, height, color, fontFamily, scrollWidth, scrollHeight, sheets: document.styleSheets.length };
})()`;
/** Width, height, and how much there is to see of one of its pixels. */
const PAINTED = `(canvas => [canvas.width, canvas.height, canvas.getContext('2d').getImageData(1, 1, 1, 1).data[3]])(${IN_CHAT('.log canvas')})`;

describe('CHAT-1: a page whose styles fit nobody', () => {
  test('moves, hides and paints nothing of the chat', async () => {
    const { page, context } = await goTo('/css');
    expect(await bubble(page).boundingBox()).toEqual({ x: 1200, y: 720, width: 56, height: 56 });
    await openChat(page);
    await say(page, 'How does it look?');
    await log(page).getByText('How does it look?').waitFor();
    expect(await page.evaluate(OWN_LOOKS)).toEqual({
      fontSize: '15px',
      color: 'rgb(255, 255, 255)',
      opacity: '1',
    });
    expect((await page.getByRole('dialog').boundingBox())?.width).toBe(372);
    await context.close();
  });

  test('is not touched by the chat either: nothing of a page moves or changes', async () => {
    const { page, context } = await goTo('/plain');
    const before = await page.evaluate(PAGE_LOOKS);
    await openChat(page);
    await say(page, 'Did anything move?');
    await sent(page);
    expect(await page.evaluate(PAGE_LOOKS)).toEqual(before);
    await context.close();
  });
});

test('CHAT-1: under a policy that lets scripts and calls through and nothing else, a picture is painted', async () => {
  const { page, context } = await goTo('/policy');
  const id = await asksAndIsHeard(page, 'May I see it?');
  const { id: picture, width, height } = await upload(parley.key, await still('jpeg'));
  await parley.key.call('reply', { params: { id }, body: { media_ids: [picture] } });
  await log(page).locator('canvas').waitFor();
  await expect.poll(() => page.evaluate(PAINTED)).toEqual([width, height, 255]);
  await context.close();
});

test('CHAT-1: the globals of others are left as they are, and taken for nothing', async () => {
  const { page, context } = await goTo('/globals');
  await openChat(page);
  const globals = await page.evaluate('[seen, h, Object.keys(preact), module.exports, typeof Parley.open]');
  expect(globals).toEqual([[], 'not yours', ['options'], {}, 'function']);
  await context.close();
});

test('CHAT-1: a tag that is there twice draws one bubble', async () => {
  const { page, context } = await goTo('/twice');
  await openChat(page);
  expect(await page.locator('parley-chat').count()).toBe(1);
  await context.close();
});

test('CHAT-1: a page that puts another body in the place of its own keeps the chat and what is written in it', async () => {
  const { page, context } = await goTo('/plain');
  await openChat(page);
  await field(page).fill('Half a sente');
  await page.evaluate("document.body.replaceWith(document.createElement('body'))");
  expect(await field(page).inputValue()).toBe('Half a sente');
  await context.close();
});

test('CHAT-1: where nothing can be kept, the page itself remembers', async () => {
  const { page, context } = await goTo('/sandbox');
  await openChat(page);
  await say(page, 'One');
  await sent(page);
  await say(page, 'Two');
  await sent(page);
  await expect.poll(() => said(page, 'visitor')).toEqual(['One', 'Two']);
  await context.close();
});
