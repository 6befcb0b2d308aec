import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillIn, openBrowser, openWindow, type Window } from '../harness/browser.ts';
import { field, log, openChat, say, sent } from '../harness/chatPanel.ts';
import { type Parley, startParley } from '../harness/parley.ts';
import { openTabBar, type TabBar } from '../harness/tabBar.ts';

/** The demo shop stands on the server of the chat: pages, pictures and streams share six connections. */
const PLACES = ['', '/workshop', '/basket', '/pieces/riva-mug'];
/** The one that is looked at, and one of all the others. */
const LINES = 2;

let parley: Parley;
let browser: Browser;
let inbox: Window;

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), openBrowser()]);
  inbox = await openWindow(browser, parley.url);
  await fillIn(inbox, parley.owner);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

describe.each([
  ['with Web Locks', true],
  ['without them, as on a page that came over plain HTTP', false],
])('CHAT-2: eight tabs, %s', (_, hasLocks) => {
  const first = `Eight tabs, locks: ${hasLocks}`;
  let context: BrowserContext;
  let bar: TabBar;
  let ticketId: string;

  beforeAll(async () => {
    context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
    if (!hasLocks) await context.addInitScript({ content: 'delete Navigator.prototype.locks' });
    bar = await openTabBar(context);
    const tab = await open(0);
    await openChat(tab);
    await say(tab, first);
    await sent(tab);
    await inbox.page.getByRole('list', { name: 'Tickets' }).getByRole('link', { name: first }).click();
    await inbox.page.getByRole('log').getByText(first).waitFor();
    ticketId = await ticketOf(first);
    await pane().getByText('On your site now').waitFor();
    await inbox.page.evaluate(NOTE_LEAVING);
  }, 60_000);
  afterAll(async () => {
    await context?.close();
  });

  const open = (at: number) => bar.open(`${parley.url}/demo-shop${PLACES[at % PLACES.length]}`);
  const answer = (body: string) => parley.key.call('reply', { params: { id: ticketId }, body: { body } });
  const titles = () => Promise.all(bar.tabs.map(tab => tab.title()));

  test('CHAT-7: in the eighth, what is written goes out, and the answer comes', async () => {
    for (let at = 1; at < 8; at += 1) {
      const tab = await open(at);
      await log(tab).getByText(first).waitFor();
      // Who has touched a page may be rung for.
      await field(tab).click();
    }
    const eighth = tabAt(7);
    await say(eighth, 'From the eighth');
    await sent(eighth);
    await answer('To the eighth');
    await log(eighth).getByText('To the eighth').waitFor();
    await inbox.page.getByRole('log').getByText('Seen').waitFor();
    await expect.poll(() => bar.listening().length).toBeLessThanOrEqual(LINES);
  });

  test('CHAT-6: a message that comes while nobody looks is counted in each title, and rings once', async () => {
    await bar.lookAt(null);
    await expect.poll(() => bar.listening().length).toBe(1);
    await answer('While you were away');
    await expect.poll(async () => (await titles()).every(title => title.startsWith('(1) '))).toBe(true);
    await expect.poll(bar.rings).toBe(1);
  });

  test('CHAT-6 CHAT-7: it is there when one of them is looked at, and no longer counts in any', async () => {
    const third = tabAt(2);
    // Until its own line stands it would not see an answer come, and another might ring for it.
    const line = bar.listening().includes(third) || third.waitForResponse('**/api/v1/chat/stream?*');
    await bar.lookAt(third);
    await line;
    await log(third).getByText('While you were away').waitFor();
    await expect.poll(async () => (await titles()).some(title => title.startsWith('('))).toBe(false);
    await say(third, 'I am back');
    await sent(third);
    await answer('So are we');
    for (const tab of bar.tabs) await log(tab).getByText('So are we').waitFor({ state: 'attached' });
    expect(await log(third).getByText('While you were away').count()).toBe(1);
  });

  test('CHAT-5: the page that is looked at is where they are', async () => {
    const pages = [
      [3, /Riva mug/],
      [1, /workshop/i],
      [3, /Riva mug/],
    ] as const;
    for (const [at, name] of pages) {
      await bar.lookAt(tabAt(at));
      await where().getByRole('link', { name }).waitFor();
    }
  });

  test('CHAT-5: they are here while one tab is, whichever that is, and have left after the last', async () => {
    for (const tab of bar.tabs) {
      await bar.lookAt(tab);
      await expect.poll(() => bar.listening().includes(tab)).toBe(true);
    }
    expect(await bar.rings()).toBe(1);
    await bar.lookAt(null);
    while (bar.tabs.length > 1) {
      await expect.poll(() => bar.listening().length).toBe(1);
      const [listener] = bar.listening();
      if (listener) await bar.close(listener);
    }
    await expect.poll(() => bar.listening().length).toBe(1);
    await answer('Still there?');
    await log(tabAt(0)).getByText('Still there?').waitFor({ state: 'attached' });
    expect(await inbox.page.evaluate('hasLeft')).toBe(false);
    await bar.close(tabAt(0));
    await pane()
      .getByText(/^Left just now/)
      .waitFor();
    expect(bar.errors).toEqual([]);
  });

  function tabAt(index: number): Page {
    const tab = bar.tabs[index];
    if (!tab) throw new Error(`there is no tab ${index}`);
    return tab;
  }
});

const pane = () => inbox.page.getByRole('complementary', { name: 'Customer' });
const where = () => inbox.page.getByRole('main');

async function ticketOf(first: string): Promise<string> {
  const { data } = await parley.key.call('listTickets', { query: { channel: 'web_chat' } });
  return data.find(({ snippet }) => snippet?.body === first)?.id ?? '';
}

/** Run in the inbox: keeps in mind whether it has ever said that they left. */
const NOTE_LEAVING = `
  globalThis.hasLeft = false;
  const look = () => { hasLeft ||= /Left (just now|[0-9])/.test(document.body.innerText); };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
`;
