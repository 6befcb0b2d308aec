import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { letItBeNoonAt } from '../harness/noon.ts';
import { type Parley, startParley } from '../harness/parley.ts';

/** Who may be texted, as agents and a customer see it: two windows of the inbox, and a phone. */
const PHONE = '+12125550123';
const AS_SHOWN = '+1 212 555 0123';
const CAMPAIGN = { type: 'campaign', id: 'winter-glaze', name: 'Winter glaze' } as const;

let parley: Parley;
let browser: Browser;
let [noa, jonas, desk]: Window[] = [];

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ args: [] }), openBrowser()]);
  const windows = [parley.url, parley.url, `${parley.url}/simulator`].map(url => openWindow(browser, url));
  [noa, jonas, desk] = await Promise.all(windows);
  await signIn(at(noa), parley.owner);
  await signIn(at(jonas), { email: 'jonas.brandt@morlane.example', password: parley.owner.password });
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

function at(window: Window | undefined): Window {
  if (!window) throw new Error('the window is not open');
  return window;
}

const agents = (): Page[] => [at(noa).page, at(jonas).page];
const rows = (page: Page) => page.getByRole('list', { name: 'Tickets' }).getByRole('listitem');
const row = (page: Page) => rows(page).filter({ hasText: AS_SHOWN });
const thread = (page: Page) => page.getByRole('log', { name: 'Messages' });
const reply = (page: Page, disabled: boolean) => page.getByRole('textbox', { name: 'Reply', disabled });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const banner = (page: Page) => page.getByText(`${AS_SHOWN} seems to ask for no more texts.`);
const phone = () => at(desk).page.getByRole('region', { name: PHONE });

async function textFromPhone(words: string): Promise<void> {
  await phone().getByRole('textbox', { name: 'Text' }).fill(words);
  await phone().getByRole('button', { name: 'Send' }).click();
}

async function everybody(sees: (page: Page) => Promise<unknown>): Promise<void> {
  await Promise.all(agents().map(sees));
}

test('ATTR-2 ATTR-4: the first text after a campaign is in reply to it, the second is not', async () => {
  await textFromPhone('JOIN');
  await phone().getByText('HELP for help').waitFor();
  const body = { ...CAMPAIGN, phone: PHONE, body: 'The winter glazes are here.' };
  await parley.key.call('recordMarketingSend', { body: { ...body, status: 'sent' } });
  await textFromPhone('Do they come in moss?');
  await everybody(page => row(page).getByRole('link').click());
  await textFromPhone('And in chalk?');
  await everybody(page => thread(page).getByText('And in chalk?').waitFor());
  await everybody(page => thread(page).getByText('In reply to Winter glaze').waitFor());
  for (const page of agents()) expect(await thread(page).getByText('In reply to').count()).toBe(1);
});

test('ATTR-4 VIEW-2: "in reply to" shows every reply to it; the filter stands in the address, and is cleared', async () => {
  const { page } = at(noa);
  await thread(page).getByRole('link', { name: 'Winter glaze' }).click();
  await rows(page).filter({ hasNotText: AS_SHOWN }).first().waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.get('campaign_id')).toBe(CAMPAIGN.id);
  await page.reload();
  await row(page).waitFor();
  expect(await rows(page).count()).toBe(1);
  await button(page, 'Stop filtering by Winter glaze').click();
  await rows(page).filter({ hasNotText: AS_SHOWN }).first().waitFor();
});

test('VIEW-2: a campaign is found by its name, with the keyboard alone, on top of another filter', async () => {
  const { page } = at(noa);
  await button(page, 'Unread').click();
  await button(page, 'Filter by assignee, tag, campaign or flow').press('Enter');
  await page
    .getByRole('combobox', { name: 'Assignee, tag, campaign or flow', exact: true })
    .pressSequentially('winter');
  await page.getByRole('option', { name: 'Winter glaze' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('No ticket matches these filters.').waitFor();
  await button(page, 'Unread').click();
  await row(page).waitFor();
  expect(await rows(page).count()).toBe(1);
  await button(page, 'Stop filtering by Winter glaze').click();
});

test("VIEW-2: a colleague's tickets are chosen by their name, and let go of again", async () => {
  const { page } = at(noa);
  await button(page, 'Filter by assignee, tag, campaign or flow').press('Enter');
  await page
    .getByRole('combobox', { name: 'Assignee, tag, campaign or flow', exact: true })
    .pressSequentially('jonas');
  await page.getByRole('option', { name: 'Jonas' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/assignee_id=/);
  await row(page).waitFor({ state: 'detached' });
  await button(page, /^Stop filtering by Jonas/).click();
  await row(page).waitFor();
});

test('SMS-5: a wish that is no keyword is pointed out in list and thread, and "Not asked" puts it aside for all', async () => {
  await textFromPhone('Nice, but please stop texting me');
  await everybody(page => banner(page).waitFor());
  await everybody(page => thread(page).getByText('Seems to ask for no more texts').waitFor());
  await everybody(page => row(page).getByText('Seems to ask for no more texts').waitFor());
  await button(at(jonas).page, 'Not asked').press('Enter');
  await everybody(page => banner(page).waitFor({ state: 'detached' }));
  // Whoever uses the keyboard goes on from the messages, not from the top of the page.
  await at(jonas).page.locator('[role=log]:focus').waitFor();
  await everybody(page =>
    row(page).getByText('Seems to ask for no more texts').waitFor({ state: 'detached' }),
  );
  await everybody(page => reply(page, false).waitFor());
});

test('SMS-6: opting out says first what it does, and one can leave it', async () => {
  await textFromPhone('I mean it, stop texting me');
  const { page } = at(noa);
  await banner(page).waitFor();
  await button(page, 'Opt out').dblclick();
  await page.getByText('One confirmation goes out, then no more texts').waitFor();
  await page.keyboard.press('Escape');
  await banner(page).waitFor();
  await reply(page, false).waitFor();
});

test('SMS-6 REPLY-2: opted out by an agent, nobody can text them, and one confirmation is on the phone', async () => {
  const { page } = at(noa);
  await button(page, 'Opt out').press('Enter');
  await page.getByText('One confirmation goes out, then no more texts').waitFor();
  await page.keyboard.press('Enter');
  await everybody(one => reply(one, true).waitFor());
  await everybody(one => one.getByText(`${AS_SHOWN} can’t be texted: opted out today at`).waitFor());
  await phone().getByText('you have opted out').waitFor();
  expect(await phone().getByText('you have opted out').count()).toBe(1);
});

test('SMS-6 PROF-1: the history tells of it, by whom and on what wish, and what went before', async () => {
  const { page } = at(noa);
  const name = await signedInAs(page);
  await button(page, 'History').click();
  const told = page.getByRole('dialog').getByRole('listitem');
  await told.first().waitFor();
  expect(await told.allInnerTexts()).toEqual([
    expect.stringMatching(`^Unsubscribed from marketing and transactional texts\\s+Opted out by ${name}, on`),
    expect.stringMatching(/^Subscribed to marketing texts\s+By the keyword “JOIN”/),
  ]);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('consent-ledger.csv');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
});

test('SMS-5: START brings them back, and a reply goes through', async () => {
  await letItBeNoonAt(parley, PHONE);
  await textFromPhone('START');
  await everybody(page => reply(page, false).waitFor());
  const { page } = at(noa);
  await reply(page, false).fill('Good to have you back.');
  await button(page, 'Send').click();
  await phone().getByText('Good to have you back.').waitFor();
});

test('PROF-4 TICK-6: b blocks, goes on to the next ticket, and shows in the other window', async () => {
  const { page } = at(noa);
  const address = page.url();
  await reply(page, false).press('Escape');
  await page.keyboard.press('b');
  await page.getByText(`Blocked ${AS_SHOWN}`).waitFor();
  await everybody(one => row(one).waitFor({ state: 'detached' }));
  expect(page.url()).not.toBe(address);
  await at(jonas).page.getByText(`${AS_SHOWN} is blocked since today at`).waitFor();
  await reply(at(jonas).page, true).waitFor();
});

test('TICK-6 THREAD-1: what the blocked write is kept in the thread, and opens nothing', async () => {
  await textFromPhone('Can you still read this?');
  await thread(at(jonas).page).getByText('Can you still read this?').waitFor();
  for (const page of agents()) expect(await row(page).count()).toBe(0);
});

test('TICK-6 PROF-4: the list of the blocked has them, and lets them in again', async () => {
  const { page } = at(noa);
  await page.goto(`${parley.url}/settings/blocked`);
  const entry = page
    .getByRole('list', { name: 'Blocked customers' })
    .getByRole('listitem')
    .filter({ hasText: AS_SHOWN });
  await entry.getByText('Blocked today at').waitFor();
  await entry.getByRole('button').click();
  await entry.waitFor({ state: 'detached' });
  await reply(at(jonas).page, false).waitFor();
});

test('PROF-4: blocked from the menu, unblocked from the reason line; a later text opens the ticket again', async () => {
  const { page } = at(jonas);
  await button(page, 'More').click();
  await page.getByRole('menuitem', { name: 'Block' }).click();
  // Beside the reason, and not in the customer's pane.
  await page.getByRole('main').getByRole('button', { name: 'Unblock', exact: true }).click();
  await reply(page, false).waitFor();
  expect(await row(page).count()).toBe(0);
  await textFromPhone('Thank you');
  await row(page).waitFor();
});

test('PROF-4: undone, blocking leaves the ticket as it was', async () => {
  const { page } = at(jonas);
  await button(page, 'More').click();
  await page.getByRole('menuitem', { name: 'Block' }).click();
  await row(page).waitFor({ state: 'detached' });
  await button(page, 'Undo').click();
  await row(page).waitFor();
  await reply(page, false).waitFor();
});

test('nothing went wrong in any page', () => {
  expect([noa, jonas, desk].flatMap(window => at(window).errors)).toEqual([]);
});

/** By the name of the menu in the rail: "Noa Albrecht: your menu". */
async function signedInAs(page: Page): Promise<string> {
  const menu = page.getByRole('button', { name: /: your menu$/ });
  return (await menu.getAttribute('aria-label'))?.split(':')[0] ?? '';
}
