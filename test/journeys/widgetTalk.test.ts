import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { bubble, field, log, openChat, said, say, sent } from '../harness/chatPanel.ts';
import { openChatSite } from '../harness/chatSite.ts';
import { type Parley, startParley } from '../harness/parley.ts';
import { still } from '../harness/pictures.ts';
import type { Site } from '../harness/site.ts';
import { allTickets } from '../harness/threads.ts';
import { addPicture } from '../harness/upload.ts';

const EMAIL = 'oona.lind@letterbox.example';

/** Counts the notes that the page's sound is made of: two a ring. */
const COUNT_NOTES = `
  window.notes = 0;
  const { start } = OscillatorNode.prototype;
  OscillatorNode.prototype.start = function (...when) { window.notes += 1; return start.apply(this, when) };
`;

let parley: Parley;
let browser: Browser;
let site: Site;
let agent: Window;
let visitor: Window;

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ args: [] }), openBrowser()]);
  site = await openChatSite(parley, { '/': {}, '/noted': { head: `<script>${COUNT_NOTES}</script>` } });
  [agent, visitor] = await Promise.all([
    openWindow(browser, parley.url),
    openWindow(browser, `${site.url}/noted`),
  ]);
  await signIn(agent, parley.owner);
}, 90_000);
afterAll(async () => {
  await site?.close();
  await browser?.close();
  await parley?.end();
});

const inbox = () => agent.page;
const page = () => visitor.page;
const thread = () => inbox().getByRole('log', { name: 'Messages' });
const box = () => inbox().getByRole('textbox', { name: 'Reply' });
const rows = () => inbox().getByRole('list', { name: 'Tickets' }).getByRole('listitem');
const press = (of: Page, name: string) => of.getByRole('button', { name, exact: true }).click();
const notes = () => page().evaluate<number>('notes');
const chats = async () =>
  (await allTickets(parley.key)).filter(({ channel }) => channel === 'web_chat').length;
const picture = async (name: string) => ({
  ...{ name, mimeType: 'image/png', buffer: await still('png', 300, 200) },
});

async function answer(words: string): Promise<void> {
  await box().fill(words);
  await press(inbox(), 'Send');
  await thread().getByText(words).waitFor();
}

/** Once all that came has been read: who only glances at it has not. */
async function closeChat(): Promise<void> {
  await expect.poll(isRead).toBe(true);
  await press(page(), 'Close');
}

async function isRead(): Promise<boolean> {
  const { data } = await parley.key.call('listTickets', { query: { channel: 'web_chat' } });
  const params = { id: data[0]?.id ?? '' };
  const { visitor } = await parley.key.call('readTicket', { params });
  const { data: messages } = await parley.key.call('listMessages', { params });
  const last = messages.findLast(({ direction }) => direction === 'outbound');
  return (visitor?.seen_until ?? '') >= (last?.sent_at ?? '');
}

async function chooseInMenu(name: string): Promise<void> {
  await press(page(), 'More');
  await press(page(), name);
}

describe('a visitor and an agent', () => {
  test('CHAT-2 CHAT-6: one asks, the other has it before them at once, and the first sees that it is read', async () => {
    await openChat(page());
    await say(page(), 'Does the bowl come in moss?');
    await sent(page());
    await rows().filter({ hasText: 'Does the bowl come in moss?' }).getByRole('link').click();
    await thread().getByText('Does the bowl come in moss?').waitFor();
    await log(page())
      .getByText(/ · Seen$/)
      .waitFor();
  });

  test('CHAT-6: each sees the other typing, until the words are there', async () => {
    await field(page()).pressSequentially('And');
    await thread()
      .getByText(/ is typing$/)
      .waitFor();
    await say(page(), 'And in chalk?');
    await thread().getByText('And in chalk?').waitFor();
    await thread()
      .getByText(/ is typing$/)
      .waitFor({ state: 'detached' });
    await box().pressSequentially('In both');
    const typing = page().getByRole('img', { name: / is typing$/ });
    await typing.waitFor();
    await answer('In both of them.');
    await log(page()).getByText('In both of them.').waitFor();
    await typing.waitFor({ state: 'detached' });
  });

  test('THREAD-2 CHAT-6: pictures go both ways, and can be looked at large', async () => {
    await page()
      .locator('parley-chat input[type=file]')
      .setInputFiles(await picture('mine.png'));
    await page().getByRole('button', { name: 'Remove the picture' }).waitFor();
    await press(page(), 'Send');
    await thread().getByRole('link', { name: 'Picture from the customer' }).getByRole('img').waitFor();
    await addPicture(inbox(), await picture('ours.png'));
    await press(inbox(), 'Send');
    const pictures = log(page()).getByRole('button', { name: 'Picture' });
    await expect.poll(() => pictures.count()).toBe(2);
    await pictures.last().click();
    const large = page().locator('dialog.large');
    await expect.poll(async () => (await large.getByRole('img').boundingBox())?.width).toBe(300);
    await large.click();
    await large.waitFor({ state: 'detached' });
  });

  test('CHAT-6: links lead out of the shop safely, and what only looks like one is text', async () => {
    const words = 'See www.morlane.example/moss. Not javascript:alert(1), nor data:text/html,x <b>bold</b>';
    await answer(words);
    const bubble = log(page()).locator('.said', { hasText: 'See www' });
    expect(await bubble.textContent()).toBe(words);
    const links = bubble.getByRole('link');
    expect(await links.count()).toBe(1);
    expect(await links.getAttribute('href')).toBe('https://www.morlane.example/moss');
    expect(await links.getAttribute('target')).toBe('_blank');
    expect(await links.getAttribute('rel')).toContain('noopener');
  });
});

describe('CHAT-6: an answer to a closed chat', () => {
  test('is counted on the bubble and in the title, Delivered until it is Seen', async () => {
    await closeChat();
    await answer('Shall I put one aside?');
    await page().getByText('1 unread message', { exact: true }).waitFor();
    await expect.poll(() => page().title()).toBe('(1) Bowls');
    await thread().getByText('Delivered').waitFor();
    await answer('Until Monday, say?');
    await page().getByText('2 unread messages', { exact: true }).waitFor();
    await expect.poll(() => page().title()).toBe('(2) Bowls');
    await openChat(page());
    await thread().getByText('Seen').last().waitFor();
    await expect.poll(() => page().title()).toBe('Bowls');
    await page()
      .getByText(/unread/)
      .waitFor({ state: 'hidden' });
  });

  test('rings for who has touched the page and has not muted it, once', async () => {
    await closeChat();
    await page().reload();
    await bubble(page()).waitFor();
    await answer('Before any touch');
    await page().getByText('1 unread message', { exact: true }).waitFor();
    expect(await notes()).toBe(0);
    await page().mouse.click(300, 300);
    await answer('After one');
    await expect.poll(notes).toBe(2);
    await openChat(page());
    await chooseInMenu('Turn the sound off');
    await closeChat();
    await answer('To who has muted it');
    await page().getByText('1 unread message', { exact: true }).waitFor();
    await openChat(page());
    await chooseInMenu('Turn the sound on');
    // Neither the one before the touch nor the one that was muted has rung late.
    expect(await notes()).toBe(2);
    await closeChat();
    await answer('To who has not any more');
    await expect.poll(notes).toBe(4);
    await openChat(page());
  });
});

describe('a conversation', () => {
  test('CHAT-6 CHAT-4: is mailed to its visitor, who is asked where to', async () => {
    await chooseInMenu('E-mail me this conversation');
    await page().getByRole('textbox', { name: 'E-mail' }).fill(EMAIL);
    await press(page(), 'E-mail it');
    await page().getByText(`The conversation is on its way to ${EMAIL}.`).waitFor();
    await page().getByText(`We can reach you at ${EMAIL}.`).waitFor();
    const owner = await parley.signIn();
    const mailed = async () => (await owner.call('listMails')).data.find(({ to }) => to === EMAIL);
    await expect.poll(async () => (await mailed())?.text).toContain('Does the bowl come in moss?');
    expect((await mailed())?.text).toContain('Shall I put one aside?');
    await inbox().getByRole('heading', { name: EMAIL, level: 2 }).first().waitFor();
  });

  test('CHAT-2 TICK-3: is ended by its visitor, and another one is another ticket', async () => {
    const before = await chats();
    await chooseInMenu('End this conversation');
    await press(page(), 'End it');
    await page().getByText('This conversation has ended').waitFor();
    await inbox().getByText('This chat has ended.').first().waitFor();
    expect(await field(page()).isVisible()).toBe(false);
    await press(page(), 'Start a new one');
    await say(page(), 'One more thing');
    await sent(page());
    await expect.poll(() => said(page(), 'visitor')).toEqual(['One more thing']);
    expect(await chats()).toBe(before + 1);
    await rows().first().getByText('One more thing').waitFor();
  });

  test('CHAT-2: that another was begun stands, though the answer to its end comes after it', async () => {
    const late = Promise.withResolvers<void>();
    await page().route('**/api/v1/chat/end', async route => {
      const response = await route.fetch();
      await late.promise;
      await route.fulfill({ response });
    });
    await chooseInMenu('End this conversation');
    await press(page(), 'End it');
    // The line says that it is over while the answer is still under way.
    await press(page(), 'Start a new one');
    await say(page(), 'Back again');
    await sent(page());
    const answered = page().waitForResponse('**/api/v1/chat/end');
    late.resolve();
    await answered;
    await say(page(), 'Still here?');
    await sent(page());
    await expect.poll(() => said(page(), 'visitor')).toEqual(['Back again', 'Still here?']);
    await page().unroute('**/api/v1/chat/end');
  });

  test('nothing went wrong in either window', () => {
    expect([...agent.errors, ...visitor.errors]).toEqual([]);
  });
});
