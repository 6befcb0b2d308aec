import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../harness/browser.ts';
import { bubble, field, log, openChat, said, say, sent } from '../harness/chatPanel.ts';
import { type Parley, startParley } from '../harness/parley.ts';
import { openSite, type Site } from '../harness/site.ts';

const NO_LINE = 'No connection. What you write is kept and sent when it is back.';

let parley: Parley;
let browser: Browser;
let site: Site;
let context: BrowserContext;
let page: Page;
let errors: string[];

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), openBrowser()]);
  const { workspace } = await (await parley.signIn()).call('readSession');
  const tag = `<script async src="${parley.url}/widget.js" data-workspace="${workspace.id}"></script>`;
  const html = `<!doctype html><html lang="en"><title>Bowls</title><h1>Bowls</h1>${tag}`;
  site = await openSite({ '/': { html }, '/linen': { html: html.replaceAll('Bowls', 'Linen') } });
}, 90_000);
afterAll(async () => {
  await site?.close();
  await browser?.close();
  await parley?.end();
});

beforeEach(async () => {
  context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  errors = [];
  page = await openTab();
});
afterEach(async () => {
  await context?.close();
  expect(errors).toEqual([]);
});

async function openTab(path = '/'): Promise<Page> {
  const tab = await context.newPage();
  tab.setDefaultTimeout(20_000);
  tab.on('pageerror', error => errors.push(String(error)));
  await tab.goto(site.url + path);
  return tab;
}

/** What of a chat that began with these words has come to the shop, oldest first. */
async function heard(first: string): Promise<string[]> {
  const ticket = await ticketOf(first);
  if (!ticket) return [];
  const { data } = await parley.key.call('listMessages', { params: { id: ticket } });
  return data.filter(({ direction }) => direction === 'inbound').map(({ body }) => body);
}

const began = new Map<string, string>();

async function ticketOf(first: string): Promise<string | undefined> {
  if (began.has(first)) return began.get(first);
  const query = { channel: 'web_chat', status: 'any' } as const;
  const { data } = await parley.key.call('listTickets', { query });
  const found = data.find(({ snippet }) => snippet?.body === first);
  if (found) began.set(first, found.id);
  return found?.id;
}

async function answer(first: string, body: string): Promise<void> {
  const id = (await ticketOf(first)) ?? '';
  await parley.key.call('reply', { params: { id }, body: { body } });
}

/** Opens it until all of it is there: what follows the line comes after the field. */
async function openWhole(): Promise<void> {
  await openChat(page);
  await page.getByRole('button', { name: 'More' }).waitFor();
}

async function begin(first: string): Promise<void> {
  if (!(await field(page).isVisible())) await openWhole();
  await say(page, first);
  await sent(page);
  await expect.poll(() => heard(first)).toEqual([first]);
}

const says = (text: string) => page.getByRole('status').getByText(text, { exact: true }).waitFor();

describe('CHAT-7: offline', () => {
  test('in the middle of typing, what was written is still there on the next page', async () => {
    await openWhole();
    await field(page).fill('Half a sente');
    await context.setOffline(true);
    await field(page).pressSequentially('nce');
    await says(NO_LINE);
    await expect.poll(() => page.evaluate('Object.values(localStorage).join()')).toContain('Half a sentence');
    await context.setOffline(false);
    await page.goto(`${site.url}/linen`);
    await field(page).waitFor();
    await expect.poll(() => field(page).inputValue()).toBe('Half a sentence');
  });

  test('before its second part has come, it says so, and takes it up when the line is back', async () => {
    const second = /\/widget\/main-/;
    await context.route(second, route => route.abort());
    await openChat(page);
    await context.setOffline(true);
    await field(page).press('Escape');
    await openChat(page);
    await says(NO_LINE);
    // The browser says that the line is back, and still nothing passes.
    const tried = page.waitForEvent('requestfailed', request => second.test(request.url()));
    await context.setOffline(false);
    await tried;
    await context.unroute(second);
    await page.getByRole('button', { name: 'More' }).waitFor();
    await page.getByText(NO_LINE).waitFor({ state: 'detached' });
  });

  test('in the middle of sending, nothing is lost or doubled, and the order stays', async () => {
    await begin('Before the tunnel');
    await context.setOffline(true);
    for (const body of ['One in it', 'Two in it', 'Three in it']) await say(page, body);
    await says(NO_LINE);
    await log(page).getByText('Sending', { exact: true }).waitFor();
    await context.setOffline(false);
    await sent(page);
    const all = ['Before the tunnel', 'One in it', 'Two in it', 'Three in it'];
    await expect.poll(() => heard('Before the tunnel')).toEqual(all);
    await expect.poll(() => said(page, 'visitor')).toEqual(all);
  });

  test('and back: the line is tried anew, whatever has become of the one before', async () => {
    await begin('Up and down');
    await context.setOffline(true);
    await says(NO_LINE);
    const tried = page.waitForRequest(/\/chat\/stream\?/);
    await context.setOffline(false);
    await tried;
    await page.getByRole('status').getByText(NO_LINE).waitFor({ state: 'detached' });
    await answer('Up and down', 'And up');
    await log(page).getByText('And up').waitFor();
  });

  test('before the first message: that begins the session when the line is back, on another page even', async () => {
    await openChat(page);
    await context.setOffline(true);
    await say(page, 'Nobody has heard of me');
    await says(NO_LINE);
    await expect
      .poll(() => page.evaluate('Object.values(localStorage).join()'))
      .toContain('Nobody has heard');
    await context.setOffline(false);
    await page.goto(`${site.url}/linen`);
    await expect.poll(() => heard('Nobody has heard of me')).toEqual(['Nobody has heard of me']);
    await sent(page);
  });
});

describe('CHAT-7: an answer that is lost', () => {
  test('to a message that has arrived: it is sent again, and counts once', async () => {
    await begin('Heard at once');
    let lost = 0;
    await page.route('**/api/v1/chat/messages', async route => {
      if (route.request().method() === 'POST' && lost < 2) {
        lost += 1;
        await route.fetch();
        await route.abort();
      } else await route.continue();
    });
    await say(page, 'Heard, but who knows');
    await expect.poll(() => lost).toBeGreaterThan(0);
    await sent(page);
    await say(page, 'And on');
    await expect
      .poll(() => heard('Heard at once'))
      .toEqual(['Heard at once', 'Heard, but who knows', 'And on']);
    await expect
      .poll(() => said(page, 'visitor'))
      .toEqual(['Heard at once', 'Heard, but who knows', 'And on']);
  });

  test('to a first message: there is one session, and one ticket', async () => {
    let lost = false;
    await page.route('**/api/v1/chat/messages', async route => {
      if (lost) return route.continue();
      lost = true;
      await route.fetch();
      await route.abort();
    });
    await begin('First, and lost');
    const { data } = await parley.key.call('listTickets', { query: { channel: 'web_chat' } });
    expect(data.filter(({ snippet }) => snippet?.body === 'First, and lost')).toHaveLength(1);
  });
});

test('CHAT-7: on a slow line what is written quickly comes in its order, each once', async () => {
  await begin('A slow line');
  await page.route('**/api/v1/chat/messages', async route => {
    const { body } = route.request().postDataJSON() as { body: string };
    // The first takes longest, as if the second had overtaken it.
    await new Promise(resolve => setTimeout(resolve, body === 'a' ? 1500 : 100));
    await route.continue();
  });
  for (const body of ['a', 'b', 'c']) await say(page, body);
  await expect.poll(() => said(page, 'visitor')).toEqual(['A slow line', 'a', 'b', 'c']);
  await expect.poll(() => heard('A slow line')).toEqual(['A slow line', 'a', 'b', 'c']);
});

describe('CHAT-2 CHAT-6: two tabs', () => {
  test('show the same thread, live, whichever of them writes', async () => {
    await begin('From the first tab');
    const second = await openTab('/linen');
    await log(second).getByText('From the first tab').waitFor();
    await say(second, 'From the second tab');
    await log(page).getByText('From the second tab').waitFor();
    await answer('From the first tab', 'To both');
    for (const tab of [page, second]) await log(tab).getByText('To both').waitFor();
    const all = ['From the first tab', 'From the second tab'];
    for (const tab of [page, second]) await expect.poll(() => said(tab, 'visitor')).toEqual(all);
    expect(await heard('From the first tab')).toEqual(all);
  });

  test('what is read in one is read in the other, and closing one closes the other', async () => {
    await begin('Who is reading?');
    const second = await openTab('/linen');
    await log(second).getByText('Who is reading?').waitFor();
    await page.bringToFront();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await bubble(second).waitFor();
    await answer('Who is reading?', 'You are');
    for (const tab of [page, second]) await tab.getByText('1 unread message').waitFor();
    await expect.poll(() => page.title()).toBe('(1) Bowls');
    await openChat(page);
    for (const tab of [page, second]) await expect.poll(() => tab.title()).not.toContain('(1)');
  });

  test('one may write while the other begins: what is in its field stays', async () => {
    const second = await openTab('/linen');
    await openChat(second);
    await field(second).fill('Not sent yet');
    await begin('The first of all');
    await log(second).getByText('The first of all').waitFor();
    expect(await field(second).inputValue()).toBe('Not sent yet');
  });

  test('have a draft each: what is begun in one does not come into the field of the other', async () => {
    await openChat(page);
    const second = await openTab('/linen');
    await field(second).fill('Not sent yet');
    await expect.poll(() => page.evaluate('Object.values(localStorage).join()')).toContain('Not sent yet');
    await page.getByRole('button', { name: 'Emoji', exact: true }).click();
    await page.getByRole('region', { name: 'Emoji' }).waitFor();
    expect(await field(page).inputValue()).toBe('');
  });

  test('that both wrote while they were offline send all of it once', async () => {
    await begin('Two in a tunnel');
    const second = await openTab('/linen');
    await log(second).getByText('Two in a tunnel').waitFor();
    await context.setOffline(true);
    await say(page, 'first says');
    await say(second, 'second says');
    await log(page).getByText('second says').waitFor();
    await context.setOffline(false);
    await expect
      .poll(async () => (await heard('Two in a tunnel')).sort())
      .toEqual(['Two in a tunnel', 'first says', 'second says']);
    for (const tab of [page, second]) await sent(tab);
    for (const tab of [page, second])
      expect((await said(tab, 'visitor')).sort()).toEqual(['Two in a tunnel', 'first says', 'second says']);
  });
});

describe('CHAT-7: the server', () => {
  test('killed and started again under an open chat: what was written meanwhile arrives once, and so does the answer', async () => {
    await begin('Are you well?');
    await parley.kill();
    await say(page, 'You seem not to be');
    await says(NO_LINE);
    await say(page, 'Take your time');
    await parley.restart();
    const all = ['Are you well?', 'You seem not to be', 'Take your time'];
    await expect.poll(() => heard('Are you well?'), { timeout: 60_000 }).toEqual(all);
    await page.getByRole('status').getByText(NO_LINE).waitFor({ state: 'detached', timeout: 60_000 });
    await answer('Are you well?', 'We are again');
    await log(page).getByText('We are again').waitFor();
    await expect.poll(() => said(page, 'visitor')).toEqual(all);
  }, 120_000);

  test('away while the page is loaded: the bubble comes when the server does', async () => {
    const tab = await context.newPage();
    tab.on('pageerror', error => errors.push(String(error)));
    await tab.route(`${parley.url}/api/v1/chat/**`, route => route.abort());
    await tab.goto(site.url);
    await tab.waitForFunction('window.Parley');
    expect(await bubble(tab).count()).toBe(0);
    await tab.unroute(`${parley.url}/api/v1/chat/**`);
    await bubble(tab).waitFor();
  });

  test('gone between the bubble and the chat: the click is not forgotten', async () => {
    const tab = await context.newPage();
    tab.on('pageerror', error => errors.push(String(error)));
    await tab.route(`${parley.url}/widget/**`, route => route.abort());
    await tab.goto(site.url);
    await bubble(tab).click();
    await tab.unroute(`${parley.url}/widget/**`);
    await field(tab).waitFor();
  });
});
