import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIdentity } from '../../server/chat/signIdentity.ts';
import { customers } from '../cast/customers.ts';
import { colleagues } from '../cast.ts';
import { openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { type Parley, startParley } from '../harness/parley.ts';
import { still } from '../harness/pictures.ts';
import { formWith } from '../harness/upload.ts';
import { openVisitor, type Tab, type Visitor } from '../harness/visitor.ts';

const EMAIL = 'oona.lind@letterbox.example';
const CARE = { from: 'care@morlane.example', reply_to: 'care@morlane.example' };
/** None of it is said of a chat. */
const OF_TEXTS = /\b(SMS|segments?|credits?|quiet hours|text(ed|ing|s)?)\b/i;

let parley: Parley;
let browser: Browser;
let workspaceId: string;
let [noa, jonas]: Window[] = [];
let visitor: Visitor;
let tab: Tab;

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ args: [] }), openBrowser()]);
  const inside = 'We are at the wheel, and answer within the hour.';
  await parley.key.call('patchSettings', { body: { office_hours_replies: { inside } } });
  workspaceId = (await (await parley.signIn()).call('readSession')).workspace.id;
  [noa, jonas] = await Promise.all([openWindow(browser, parley.url), openWindow(browser, parley.url)]);
  await signIn(at(noa), parley.owner);
  await signIn(at(jonas), { email: colleagues.jonas.email, password: parley.owner.password });
  visitor = await openVisitor(parley.url, workspaceId);
  tab = await visitor.tab({ page: bowl() });
}, 90_000);
afterAll(async () => {
  tab?.close();
  await browser?.close();
  await parley?.end();
});

function at(window: Window | undefined): Window {
  if (!window) throw new Error('the window is not open');
  return window;
}

const page = () => at(noa).page;
const pageAt = (place: string, title: string) => ({ url: `${parley.url}/demo-shop/${place}`, title });
const bowl = () => pageAt('pieces/alba-serving-bowl', 'Alba serving bowl');

const rows = (of: Page) => of.getByRole('list', { name: 'Tickets' }).getByRole('listitem');
const log = () => page().getByRole('log', { name: 'Messages' });
const main = () => page().getByRole('main');
const pane = () => page().getByRole('complementary', { name: 'Customer' });
const box = () => page().getByRole('textbox', { name: 'Reply' });
const button = (name: string) => page().getByRole('button', { name, exact: true });
const says = (words: string | RegExp) => main().getByText(words).waitFor();
const gone = (words: string | RegExp) => main().getByText(words).waitFor({ state: 'detached' });
/** Under the last bubble of a message's group. */
const footOf = (words: string) =>
  log()
    .locator('div', { hasText: words, has: page().getByRole('paragraph') })
    .last()
    .getByRole('paragraph')
    .last();

async function numberOf({ sessionId: id }: Visitor): Promise<number> {
  return (await parley.key.call('readTicket', { params: { id } })).number;
}
const nameOf = async (who: Visitor) => `Visitor #${await numberOf(who)}`;

async function answer(words: string): Promise<void> {
  await box().fill(words);
  await button('Send').click();
}

/** Our message of these words, in the visitor's tab. */
async function arrived(words: string) {
  await expect.poll(() => tab.messages().some(({ body }) => body === words)).toBe(true);
  return tab.messages().find(({ body }) => body === words)?.id ?? '';
}

describe('a visitor of whom nothing is known', () => {
  test('CHAT-2 CHAT-5 VIEW-3: writes, and stands on top of both lists, by the number of the ticket', async () => {
    await visitor.write('Does the bowl come with a lid?', { page: bowl() });
    const name = await nameOf(visitor);
    for (const window of [noa, jonas]) {
      const row = rows(at(window).page).first();
      await row.getByText(name).waitFor();
      await row.getByText('Does the bowl come with a lid?').waitFor();
      await row.getByText('Unread').waitFor();
      await row.getByText('Web chat').waitFor();
    }
  });

  test('CHAT-3 CHAT-5 THREAD-1: the thread has the greeting and the answer; head and pane say where they are', async () => {
    await rows(page()).first().getByRole('link').click();
    await log().getByText('Does the bowl come with a lid?').waitFor();
    await footOf('Hello, how can we help?').getByText('Welcome').waitFor();
    await footOf('We are at the wheel').getByText('Office hours').waitFor();
    const name = await nameOf(visitor);
    await expect.poll(() => page().title()).toContain(name);
    const link = main().getByRole('link', { name: 'Alba serving bowl' });
    expect(await link.getAttribute('href')).toBe(bowl().url);
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toContain('noreferrer');
    await pane().getByText('On your site now').waitFor();
    await pane().getByText('English').waitFor();
  });

  test('CHAT-6: the visitor sees that it has been read', async () => {
    await expect.poll(() => tab.last().session.seen_by_shop_until).not.toBe(null);
  });

  test('CHAT-5: another page is in the head at once', async () => {
    const body = { tab: tab.name, page: pageAt('pieces/riva-mug', 'Riva mug') };
    await visitor.call('visitPage', { body });
    await main().getByRole('link', { name: 'Riva mug' }).waitFor();
  });

  test('CHAT-5: a page’s title is words and nothing else', async () => {
    const body = { tab: tab.name, page: pageAt('basket', '<img src=x onerror=alert(1)> ‮Basket') };
    await visitor.call('visitPage', { body });
    await main().getByRole('link', { name: '<img src=x onerror=alert(1)>' }).waitFor();
    await visitor.call('visitPage', { body: { tab: tab.name, page: bowl() } });
  });

  test('CHAT-6 THREAD-3: typing is seen by the other, both ways, and ends with the words', async () => {
    const name = await nameOf(visitor);
    await visitor.call('typeInChat', { body: { typing: true } });
    await log().getByText(`${name} is typing`).waitFor();
    await visitor.write('And in chalk?');
    await log().getByText('And in chalk?').waitFor();
    await log().getByText(`${name} is typing`).waitFor({ state: 'detached' });
    await box().pressSequentially('It does');
    const typing = () => tab.frames.filter(frame => frame.type === 'typing');
    await expect.poll(() => typing().at(-1)).toMatchObject({ typing: true, agent: { name: 'Noa' } });
    await box().fill('');
    await expect.poll(() => typing().at(-1)).toMatchObject({ typing: false });
  });

  test('REPLY-3 CHAT-6: the answer is Sent, then Delivered, then Seen', async () => {
    await answer('It comes with a lid of ash wood.');
    const id = await arrived('It comes with a lid of ash wood.');
    const foot = footOf('It comes with a lid of ash wood.');
    await foot.getByText('Sent').waitFor();
    await visitor.call('seeChatMessages', { body: { message_id: id, seen: false } });
    await foot.getByText('Delivered').waitFor();
    await visitor.call('seeChatMessages', { body: { message_id: id, seen: true } });
    await foot.getByText('Seen').waitFor();
    // What came before it has been seen as well, and need not say so.
    expect(
      await log()
        .getByText(/^(Sent|Delivered|Seen)$/)
        .count(),
    ).toBe(1);
  });

  test('CHAT-6 THREAD-2: a visitor’s picture is shown, and opens', async () => {
    const init = { method: 'POST', body: formWith(await still('png')) };
    const { id } = (await (await visitor.send('/api/v1/chat/media', init)).json()) as { id: string };
    await visitor.write('This is the one: https://morlane.example/bowl', { mediaIds: [id] });
    const picture = log().getByRole('link', { name: 'Picture from the customer' });
    await picture.getByRole('img').waitFor();
    const address = new URL((await picture.getAttribute('href')) ?? '', parley.url);
    expect((await page().request.get(address.href)).status()).toBe(200);
    const link = log().getByRole('link', { name: 'https://morlane.example/bowl' });
    expect(await link.getAttribute('rel')).toContain('noreferrer');
  });

  test('REPLY-3 REPLY-6: nothing is said of texts, their cost or their hours', async () => {
    await box().fill('ok, I’ll look at it 🙂');
    expect(await main().textContent()).not.toMatch(OF_TEXTS);
    expect(await pane().textContent()).not.toMatch(OF_TEXTS);
    await button('Schedule').click();
    await page().getByRole('menu').getByText('In 1 hour').waitFor();
    expect(await page().getByRole('menu').textContent()).not.toMatch(OF_TEXTS);
    await page().getByRole('menuitem', { name: 'In 1 hour' }).click();
    await says(/^Leaves /);
    await button('Change the scheduled reply').click();
    await page().getByRole('menuitem', { name: 'Send now' }).click();
    await arrived('ok, I’ll look at it 🙂');
  });
});

describe('a visitor who leaves', () => {
  test('CHAT-5 FOLLOW-3: is offline, and cannot be written to', async () => {
    tab.close();
    await says(/^Left just now/);
    await says(`Offline, and no follow-up e-mail can go out: ${await nameOf(visitor)} left no address.`);
  });

  test('CHAT-4 PROF-5: leaves an address, which is theirs to say and not verified', async () => {
    await visitor.call('giveChatEmail', { body: { email: EMAIL } });
    await page().getByRole('heading', { name: EMAIL, level: 2 }).first().waitFor();
    await rows(page()).first().getByText(EMAIL).waitFor();
    const mark = pane().getByTitle(/joins no other profile/);
    expect(await mark.textContent()).toContain('Not verified');
  });

  test('FOLLOW-1: an answer that they have not seen goes out by e-mail, and the banner says when', async () => {
    await answer('Take your time.');
    await says(/^Offline\. A follow-up e-mail goes out at \d\d:\d\d \(in 3 min\)\.$/);
  });

  test('FOLLOW-3: without addresses to write from nothing goes out, and who may set them is led there', async () => {
    const support_email = { from: null, reply_to: null };
    await parley.key.call('patchSettings', { body: { support_email } });
    await says(/the sender and reply-to addresses are not set\.$/);
    const { page: his } = at(jonas);
    await his.getByRole('link', { name: EMAIL }).click();
    await his.getByText(/are not set\. An owner, admin or manager can set them\.$/).waitFor();
    expect(await his.getByRole('link', { name: 'Set them' }).count()).toBe(0);
    await main().getByRole('link', { name: 'Set them' }).click();
    await page().getByRole('heading', { name: 'General', level: 1 }).waitFor();
    await page().goBack();
    await parley.key.call('patchSettings', { body: { support_email: CARE } });
    await says(/^Offline\. A follow-up e-mail goes out at/);
  });

  test('FOLLOW-1 CHAT-5: coming back calls it off; leaving again with all seen promises the next one', async () => {
    tab = await visitor.tab({ page: bowl() });
    await main().getByRole('link', { name: 'Alba serving bowl' }).waitFor();
    await gone(/^Offline/);
    const { id = '' } = tab.messages().findLast(({ from }) => from === 'shop') ?? {};
    await visitor.call('seeChatMessages', { body: { message_id: id, seen: true } });
    tab.close();
    await says(`Offline. A reply that is not seen within three minutes goes to ${EMAIL} by e-mail.`);
  });
});

describe('a chat that ends', () => {
  test('TICK-3: closed it stays closed: nothing opens it again, not by hand, key or undo', async () => {
    const close = () => main().getByRole('button', { name: 'Close', exact: true }).click();
    const question = page().getByRole('dialog', { name: 'Close this chat for good?' });
    await close();
    await question.getByRole('button', { name: 'Close the chat' }).and(page().locator(':focus')).waitFor();
    await page().keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await box().isDisabled()).toBe(false);
    await close();
    await question.waitFor();
    await page().keyboard.press('Enter');
    await says('This chat has ended.');
    await says(`If ${EMAIL} writes again, a new ticket begins.`);
    await gone(/^Offline/);
    await expect.poll(() => box().isDisabled()).toBe(true);
    expect(
      await page()
        .getByRole('button', { name: /Reopen|Undo/ })
        .count(),
    ).toBe(0);
    await page().keyboard.press('z');
    await button('More').click();
    await page().getByRole('menuitem', { name: 'Mark unread' }).waitFor();
    expect(
      await page()
        .getByRole('menuitem', { name: /open|snooze/i })
        .count(),
    ).toBe(0);
    await page().keyboard.press('Escape');
    const { status } = await parley.key.call('readTicket', { params: { id: visitor.sessionId } });
    expect(status).toBe('closed');
    await expect(visitor.write('One more thing')).rejects.toMatchObject({ status: 409, code: 'chat_closed' });
  });

  test('CHAT-2 TICK-4: writing again begins another ticket of the same visitor', async () => {
    const again = await openVisitor(parley.url, workspaceId, { token: visitor.token });
    await again.write('One more thing');
    const row = rows(page()).first();
    await row.getByText(EMAIL).waitFor();
    await row.getByText('One more thing').waitFor();
    expect(await numberOf(again)).toBeGreaterThan(await numberOf(visitor));
    await pane()
      .getByRole('link', { name: `2 with ${EMAIL}` })
      .click();
    await expect.poll(() => rows(page()).filter({ hasText: EMAIL }).count()).toBe(2);
    await page()
      .getByRole('button', { name: /Show all|Close search/ })
      .first()
      .click();
  });

  test('CHAT-4 TICK-3: a customer whom the shop knows goes by their name, and may end it themselves', async () => {
    const { secret } = await (await parley.signIn()).call('createIdentityKey');
    const { name, email } = customers.dmitri;
    const identity = await signIdentity(secret ?? '', { externalId: 'dmitri', name, email }, new Date());
    const dmitri = await openVisitor(parley.url, workspaceId, { identity });
    await dmitri.write('Do you deliver to Helsinki?');
    const row = rows(page()).filter({ hasText: 'Do you deliver to Helsinki?' });
    await row.getByText('Dmitri Aalto').waitFor();
    await row.getByRole('link').click();
    await pane()
      .getByText(customers.dmitri.email ?? '')
      .waitFor();
    expect(await pane().getByText('Not verified').count()).toBe(0);
    await pane().getByText('2 with Dmitri').waitFor();
    await dmitri.call('endChat');
    await says('This chat has ended.');
  });

  test('nothing went wrong in any window', () => {
    expect([noa, jonas].flatMap(window => at(window).errors)).toEqual([]);
  });
});
