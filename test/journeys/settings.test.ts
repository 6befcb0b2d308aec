import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Settings } from '../../contract/settings.ts';
import { openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { type Parley, startParley } from '../harness/parley.ts';

let parley: Parley;
let browser: Browser;
let shipped: Settings;
let [noa, jonas]: Window[] = [];

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ args: [] }), openBrowser()]);
  shipped = await parley.key.call('readSettings');
  [noa, jonas] = await Promise.all([openWindow(browser, parley.url), openWindow(browser, parley.url)]);
  await signIn(noa, parley.owner);
  await signIn(jonas, { email: 'jonas.brandt@morlane.example', password: parley.owner.password });
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

function pageOf(window: Window | undefined): Page {
  if (!window) throw new Error('the window is not open');
  return window.page;
}

const settingsNow = () => parley.key.call('readSettings');
const main = (page: Page) => page.getByRole('navigation', { name: 'Main' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const box = (page: Page, name: RegExp) => page.getByRole('textbox', { name });
const says = (page: Page, words: string) => page.getByText(words).waitFor();
const saved = (page: Page) => page.getByRole('status').getByText('Saved', { exact: true }).waitFor();

/** What a screen reader says of a field after its name. */
async function descriptionOf(page: Page, name: RegExp): Promise<string> {
  const ids = (await box(page, name).getAttribute('aria-describedby')) ?? '';
  const texts = ids.split(' ').map(id => page.locator(`[id="${id}"]`).textContent());
  return (await Promise.all(texts)).join(' ');
}

async function open(page: Page, name: 'General' | 'Inbound messages' | 'Workspace'): Promise<void> {
  await main(page).getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { name, exact: true, level: 1 }).waitFor();
}

const EVERYBODY = /^Text to everybody/;

describe('the owner', () => {
  let page: Page;
  beforeEach(async () => {
    await parley.key.call('patchSettings', { body: shipped });
    page = pageOf(noa);
    await page.goto(`${parley.url}/inbox`);
    await open(page, 'Inbound messages');
  });

  test('SET-1 SET-2 AUTO-2: writes the automatic answer with a variable, and finds it after a reload', async () => {
    await box(page, EVERYBODY).fill('Thanks. Write to ');
    await button(page, 'Insert default_sender_email').first().click();
    await says(page, 'Sent as: Thanks. Write to care@morlane.example');
    await button(page, 'Save').click();
    await saved(page);
    await page.reload();
    await expect
      .poll(() => box(page, EVERYBODY).inputValue())
      .toBe('Thanks. Write to {{default_sender_email}}');
    await expect
      .poll(async () => (await settingsNow()).auto_responder.text_all)
      .toBe('Thanks. Write to {{default_sender_email}}');
  });

  test('AUTO-2 SET-2: is told under the field which variable there is none of, and loses nothing', async () => {
    await box(page, EVERYBODY).fill('Write to {{suport_email}}');
    await page.getByRole('spinbutton', { name: 'Time between two answers' }).fill('30');
    await button(page, 'Save').click();
    await says(page, 'Not saved: 1 field to put right');
    expect(await descriptionOf(page, EVERYBODY)).toContain(
      'There is no variable suport_email, at character 10.',
    );
    await expect.poll(() => box(page, EVERYBODY).getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => page.evaluate('document.activeElement.value')).toBe('Write to {{suport_email}}');
    await expect.poll(async () => (await settingsNow()).auto_responder).toEqual(shipped.auto_responder);

    await button(page, 'Replace').click();
    await button(page, 'Save').click();
    await saved(page);
    await expect
      .poll(async () => (await settingsNow()).auto_responder)
      .toMatchObject({
        text_all: 'Write to {{default_sender_email}}',
        period_minutes: 30,
      });
  });

  test('SMS-5: adds a word of the shop’s, and is refused one that must mean STOP', async () => {
    await box(page, /^Subscribe/).fill('cancel');
    await page.keyboard.press('Enter');
    await button(page, 'Save').click();
    await says(page, '“cancel” already means STOP, START or HELP, and always will.');
    expect(await descriptionOf(page, /^Subscribe/)).toContain('already means STOP');
    await button(page, 'Remove cancel').click();
    // Typed and not confirmed with Enter: it counts all the same.
    await box(page, /^Subscribe/).fill('vasi!');
    await button(page, 'Save').click();
    await saved(page);
    await button(page, 'Remove VASI').waitFor();
    await expect.poll(async () => (await settingsNow()).keywords.join).toEqual(['VASI']);
  });

  test('SMS-5: writes the answer to a keyword in another language, and puts the shipped one back', async () => {
    const help = () => settingsNow().then(now => now.keyword_responses.it.help);
    await page.getByRole('tab', { name: 'Italian' }).click();
    await button(page, 'Edit the answer: Help').click();
    await box(page, /^Help$/).fill('Scrivi a {{email}}');
    await button(page, 'Save').click();
    await saved(page);
    expect(await help()).toBe('Scrivi a {{email}}');

    const answer = page.getByRole('listitem').filter({ has: box(page, /^Help$/) });
    await answer.getByRole('button', { name: 'Put back the shipped text' }).click();
    await says(page, 'The shipped text is back');
    await expect.poll(() => box(page, /^Help$/).inputValue()).toBe(shipped.keyword_responses.it.help);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(help).toBe('Scrivi a {{email}}');
    await expect.poll(() => box(page, /^Help$/).inputValue()).toBe('Scrivi a {{email}}');
  });

  test('SET-2: a switch is saved as it is switched', async () => {
    await page.getByRole('switch', { name: 'Double opt-in' }).click();
    await expect.poll(async () => (await settingsNow()).double_opt_in).toBe(true);
  });

  test('AUTO-3: is warned that nobody without consent will get an answer', async () => {
    await page.getByRole('radio', { name: 'Off' }).check();
    await says(page, 'People without consent will get no answer');
  });

  test('AUTO-5: is told that a text says what is not so, while everybody gets it and agents do reply', async () => {
    const hint = 'The shipped text to everybody says that texts are not read.';
    expect(shipped.texts_answered_here).toBe(true);
    expect(await page.getByText(hint).count()).toBe(0);
    await page.getByRole('radio', { name: 'All profiles' }).check();
    await says(page, hint);
  });

  test('SET-1: is asked before leaving what is not saved', async () => {
    await box(page, EVERYBODY).fill('Not finished');
    await page.getByRole('link', { name: 'General', exact: true }).click();
    await button(page, 'Stay').click();
    await expect.poll(() => box(page, EVERYBODY).inputValue()).toBe('Not finished');
    await page.getByRole('link', { name: 'General', exact: true }).click();
    await button(page, 'Leave without saving').click();
    await page.getByRole('textbox', { name: 'Sender’s address' }).waitFor();
    await page.getByRole('link', { name: 'Inbound messages', exact: true }).click();
    await expect.poll(() => box(page, EVERYBODY).inputValue()).toBe(shipped.auto_responder.text_all);
  });

  test('SET-2: sees at once what somebody else has changed, and keeps what is being written', async () => {
    await box(page, EVERYBODY).fill('Not finished');
    await parley.key.call('patchSettings', {
      body: { auto_responder: { text_non_consented: 'Ask us by e-mail' } },
    });
    await expect.poll(() => box(page, /^Text to people/).inputValue()).toBe('Ask us by e-mail');
    await expect.poll(() => box(page, EVERYBODY).inputValue()).toBe('Not finished');
    await button(page, 'Discard').click();
  });
});

test('SET-1: the general settings are validated at their fields, and saved', async () => {
  const page = pageOf(noa);
  await open(page, 'General');
  await page.getByRole('spinbutton', { name: 'Attribution window' }).fill('800');
  await page.getByRole('textbox', { name: 'Your own host for links' }).fill('https://go.morlane.example/');
  await page.getByRole('textbox', { name: 'Address for answers' }).fill('care at morlane');
  await button(page, 'Save').click();
  await says(page, 'Not saved: 2 fields to put right');
  expect(await descriptionOf(page, /^Your own host/)).toContain('Write a host name, like go.shop.com.');
  expect(await descriptionOf(page, /^Address for answers/)).toContain('Write an e-mail address');

  await page.getByRole('textbox', { name: 'Your own host for links' }).fill('Go.Morlane.example');
  await says(page, 'Links begin with https://go.morlane.example/l/.');
  await page.getByRole('textbox', { name: 'Address for answers' }).fill('answers@morlane.example');
  await button(page, 'Save').click();
  await says(page, 'Write 1 to 720 hours.');
  await page.getByRole('spinbutton', { name: 'Attribution window' }).fill('48');
  await page.keyboard.press('Enter');
  await saved(page);
  await page.getByRole('switch', { name: 'Shorten links' }).click();
  await expect.poll(async () => (await settingsNow()).shorten_links).toBe(false);
  expect(await settingsNow()).toMatchObject({
    attribution_window_hours: 48,
    link_domain: 'go.morlane.example',
    support_email: { from: shipped.support_email.from, reply_to: 'answers@morlane.example' },
  });
  await page.getByRole('textbox', { name: 'Your own host for links' }).fill('');
  await button(page, 'Save').click();
  await expect.poll(async () => (await settingsNow()).link_domain).toBeNull();
  await parley.key.call('patchSettings', { body: shipped });
});

test('SET-1: the workspace has a page of its own, with the time of the chosen zone', async () => {
  const page = pageOf(noa);
  await open(page, 'Workspace');
  await page.getByLabel('Time zone').selectOption('Asia/Kathmandu');
  await page.getByRole('textbox', { name: 'Organization prefix' }).fill('');
  await button(page, 'Save').click();
  await says(page, 'Write 1 to 40 characters, on one line.');
  await page.getByRole('textbox', { name: 'Organization prefix' }).fill('Morlane Home');
  await button(page, 'Save').click();
  await expect.poll(async () => (await settingsNow()).organization_prefix).toBe('Morlane Home');
  await expect.poll(async () => (await settingsNow()).time_zone).toBe('Asia/Kathmandu');
  await parley.key.call('patchSettings', { body: shipped });
});

test('ROLE-3: support reads the settings and who may change them, and can change nothing', async () => {
  const page = pageOf(jonas);
  await open(page, 'Inbound messages');
  await says(page, 'Owners, admins and managers can change these settings.');
  await expect.poll(() => box(page, EVERYBODY).inputValue()).toBe(shipped.auto_responder.text_all);
  expect(await box(page, EVERYBODY).isEditable()).toBe(false);
  expect(await page.getByRole('radio', { name: 'Off' }).isDisabled()).toBe(true);
  expect(await button(page, 'Save').count()).toBe(0);
  for (const name of ['Problems', 'Coupons', 'SMS credits'])
    expect(await page.getByRole('link', { name, exact: true }).count()).toBe(0);
  for (const path of ['coupons', 'credits', 'problems']) {
    await page.goto(`${parley.url}/settings/${path}`);
    await says(page, 'This page is for owners, admins and managers.');
  }
});

test('AUTO-5: who may decide is asked once whether texts are answered, and can work on meanwhile', async () => {
  const [owner, support] = [pageOf(noa), pageOf(jonas)];
  const question = (page: Page) => page.getByRole('region', { name: 'Will texts be answered here?' });
  await parley.key.call('patchSettings', {
    body: { texts_answered_here: null, auto_responder: { audience: 'all' } },
  });
  await Promise.all([owner, support].map(page => main(page).getByRole('link', { name: 'Inbox' }).click()));
  await question(owner).waitFor();
  await owner.getByRole('list', { name: 'Tickets' }).getByRole('link').first().click();
  await owner.getByRole('log', { name: 'Messages' }).waitFor();
  await support.getByRole('list', { name: 'Tickets' }).getByRole('link').first().waitFor();
  expect(await question(support).count()).toBe(0);

  await question(owner).getByRole('button', { name: 'Yes, we answer' }).click();
  await question(owner).waitFor({ state: 'detached' });
  expect(await settingsNow()).toMatchObject({
    texts_answered_here: true,
    auto_responder: { audience: 'non_consented' },
  });
  await owner.reload();
  await owner.getByRole('list', { name: 'Tickets' }).getByRole('link').first().waitFor();
  expect(await question(owner).count()).toBe(0);
});

test('nothing went wrong in any page', () => {
  expect([noa, jonas].flatMap(window => window?.errors ?? [])).toEqual([]);
});
