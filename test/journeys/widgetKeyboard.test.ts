import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser, openWindow, type Window } from '../harness/browser.ts';
import { field, log, said, sent } from '../harness/chatPanel.ts';
import { openChatSite } from '../harness/chatSite.ts';
import { type Parley, startParley } from '../harness/parley.ts';
import { still } from '../harness/pictures.ts';
import type { Site } from '../harness/site.ts';
import { upload } from '../harness/upload.ts';

let parley: Parley;
let browser: Browser;
let site: Site;
let window: Window;
let page: Page;

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
  window = await openWindow(browser, site.url);
  page = window.page;
  await page.getByRole('button', { name: 'Chat', exact: true }).waitFor();
});
afterEach(async () => {
  await window.context.close();
  expect(window.errors).toEqual([]);
});

/** What the keyboard is on, in the page or in the chat: its name, and whether that can be seen. */
const HELD = `(() => {
  const { activeElement: one } = document.querySelector('parley-chat').shadowRoot;
  if (!one) return { name: document.activeElement.closest('a')?.textContent ?? 'nothing', seen: true };
  const drawn = one.closest('label') ?? one.closest('.field:has(> textarea:focus)') ?? one;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(drawn);
  const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  return { name: one.ariaLabel || one.textContent.trim() || one.querySelector('img').alt, seen: outlined || (drawn !== one && boxShadow !== 'none') };
})()`;

type Held = { name: string; seen: boolean };
const held = () => page.evaluate<Held>(HELD);
const isOn = (name: string) => expect.poll(held).toEqual({ name, seen: true });
async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const panel = () => page.getByRole('dialog', { name: /^Chat with / });
const closed = () => panel().waitFor({ state: 'detached' });

/** From the top of the page, as somebody who has no mouse. */
async function open(): Promise<void> {
  await press('Tab');
  await isOn('of linen');
  await press('Tab');
  await isOn('Chat');
  await press('Enter');
  await isOn('Message');
  await page.getByRole('button', { name: 'More' }).waitFor();
}

/** Everything that Tab comes to from here, up to this. */
async function stopsTo(last: string, key = 'Tab'): Promise<Held[]> {
  const stops: Held[] = [];
  do {
    await press(key);
    stops.push(await held());
  } while (stops.at(-1)?.name !== last && stops.length < 20);
  return stops;
}

const seen = (...names: string[]) => names.map(name => ({ name, seen: true }));

/** From the field, back over all that stands between. */
async function openMenu(): Promise<void> {
  await stopsTo('More', 'Shift+Tab');
  await press('Enter');
}

async function enter(text: string): Promise<void> {
  await page.keyboard.type(text);
  await press('Enter');
}

async function write(body: string): Promise<void> {
  await enter(body);
  await sent(page);
}

async function ticketOf(body: string): Promise<string> {
  const { data } = await parley.key.call('listTickets', { query: { channel: 'web_chat' } });
  return data.find(({ snippet }) => snippet?.body === body)?.id ?? '';
}

describe('CHAT-1: with a keyboard alone', () => {
  test('a visitor opens the chat and writes: Enter sends, Shift and Enter begin a line', async () => {
    await open();
    await press('Enter');
    expect(await said(page, 'visitor')).toEqual([]);
    await page.keyboard.type('Two lines:');
    await press('Shift+Enter');
    await write('this is the second');
    await isOn('Message');
    expect(await field(page).inputValue()).toBe('');
    await expect.poll(() => said(page, 'visitor')).toEqual(['Two lines:\nthis is the second']);
  });

  test('Enter that ends the writing of a character sends nothing', async () => {
    await open();
    const devtools = await window.context.newCDPSession(page);
    await devtools.send('Input.imeSetComposition', { text: 'かんじ', selectionStart: 3, selectionEnd: 3 });
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
    await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    await devtools.send('Input.insertText', { text: '漢字' });
    expect(await field(page).inputValue()).toBe('漢字');
    expect(await said(page, 'visitor')).toEqual([]);
    await press('Enter');
    await expect.poll(() => said(page, 'visitor')).toEqual(['漢字']);
  });

  test('Tab comes to everything in its order, is seen wherever it is, and leads out again', async () => {
    await open();
    const after = seen('Emoji', 'Add a picture', 'Send', 'Privacy', 'Terms', 'nothing');
    expect(await stopsTo('nothing')).toEqual(after);
    await press('Tab');
    await isOn('of linen');
    const inside = seen('More', 'Close', 'Messages', 'Message');
    expect(await stopsTo('Message')).toEqual(inside);
    const back = seen('Messages', 'Close', 'More', 'of linen');
    expect(await stopsTo('of linen', 'Shift+Tab')).toEqual(back);
    expect(await panel().isVisible()).toBe(true);
  });

  test('Escape closes it, and the keyboard is where it was before', async () => {
    await open();
    await press('Escape');
    await closed();
    await isOn('Chat');
    await press('Space');
    await isOn('Message');
    await press('Shift+Tab', 'Shift+Tab');
    await isOn('Close');
    await press('Enter');
    await closed();
    await isOn('Chat');
  });

  test('emoji are gone through by arrows, and Escape puts them away', async () => {
    await open();
    await page.keyboard.type('So ');
    await press('Tab', 'Enter');
    await isOn('😀');
    await press('ArrowRight');
    await isOn('😄');
    await press('ArrowDown', 'ArrowLeft');
    await isOn('😍');
    await press('ArrowUp', 'ArrowLeft');
    await isOn('🤯');
    await press('Tab');
    await isOn('👍');
    await press('Escape');
    await isOn('Message');
    expect(await panel().isVisible()).toBe(true);
    await press('Tab', 'Enter');
    await isOn('😀');
    await press('ArrowRight', 'Enter');
    await isOn('Message');
    expect(await field(page).inputValue()).toBe('So 😄');
  });

  test('the menu opens, is gone through and put away, and ending can be thought over', async () => {
    await open();
    await write('Is anybody there?');
    await openMenu();
    await press('Tab');
    await isOn('Turn the sound off');
    await press('Escape');
    await isOn('Message');
    await openMenu();
    await press('Tab', 'Enter');
    await isOn('Message');
    await openMenu();
    await press('Tab');
    await isOn('Turn the sound on');
    expect(await stopsTo('Close')).toEqual(
      seen('E-mail me this conversation', 'End this conversation', 'Close'),
    );
    await press('Shift+Tab', 'Enter');
    await isOn('End it');
    await press('Tab');
    await isOn('Keep talking');
    await press('Enter');
    await isOn('Message');
    await openMenu();
    await press('Tab', 'Tab', 'Tab', 'Enter');
    await isOn('End it');
    await press('Enter');
    await isOn('Start a new one');
    await press('Enter');
    await isOn('Message');
    await write('Once more');
    await expect.poll(() => said(page, 'visitor')).toEqual(['Once more']);
  });

  test('an address is left, and a wrong one is said to be wrong', async () => {
    await open();
    await write('Can you write to me?');
    const id = await ticketOf('Can you write to me?');
    await parley.key.call('reply', { params: { id }, body: { body: 'Of course' } });
    await log(page).getByText('Of course').waitFor();
    await openMenu();
    await press('Tab', 'Tab', 'Enter');
    await isOn('E-mail');
    await enter('oona');
    await page.getByRole('alert').getByText('This is not an e-mail address.').waitFor();
    await isOn('E-mail');
    await enter('.lind@letterbox.example');
    await page
      .getByRole('status')
      .getByText(/on its way to oona\.lind@letterbox\.example/)
      .waitFor();
    await isOn('Message');
  });

  test('a picture is looked at, and looking ends where it began', async () => {
    await open();
    await write('How does it look?');
    const id = await ticketOf('How does it look?');
    const { id: picture } = await upload(parley.key, await still('png'));
    await parley.key.call('reply', { params: { id }, body: { media_ids: [picture] } });
    await log(page).getByRole('img', { name: 'Picture' }).waitFor();
    await press('Shift+Tab');
    await isOn('Picture');
    await press('Enter');
    await page.locator('dialog.large').waitFor();
    await press('Escape');
    await page.locator('dialog.large').waitFor({ state: 'detached' });
    await isOn('Picture');
    expect(await panel().isVisible()).toBe(true);
  });
});
