import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { QuickReply } from '../../contract/quickReplyRoutes.ts';
import type { Ticket } from '../../contract/shapes.ts';
import { openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { letItBeNoonAt } from '../harness/noon.ts';
import { type Parley, startParley } from '../harness/parley.ts';

/** One of the phones on the desk that have never written to anybody: nobody knows a name for it. */
const PHONE = '+12125550123';
const AS_SHOWN = '+1 212 555 0123';
const SHOP = 'The shop in Faenza is open from Tuesday to Saturday';

let parley: Parley;
let browser: Browser;
let [noa, jonas, desk]: Window[] = [];
let ticket: Ticket;

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ args: [] }), openBrowser()]);
  const addresses = [parley.url, parley.url, `${parley.url}/simulator`];
  [noa, jonas, desk] = await Promise.all(addresses.map(url => openWindow(browser, url)));
  await signIn(at(noa), parley.owner);
  const { password } = parley.owner;
  await signIn(at(jonas), { email: 'jonas.brandt@morlane.example', password });
  for (const words of ['JOIN', 'Are you open on Mondays?']) await textFromPhone(words);
  await owner().getByRole('link', { name: AS_SHOWN }).click();
  await reply(owner()).waitFor();
  const found = (await parley.key.call('listTickets', { query: { q: PHONE } })).data[0];
  if (!found) throw new Error('the text has opened no ticket');
  ticket = found;
  await liveAtNoon();
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

function at(window: Window | undefined): Window {
  if (!window) throw new Error('the window is not open');
  return window;
}

const owner = (): Page => at(noa).page;
const support = (): Page => at(jonas).page;
const phone = () => at(desk).page.getByRole('region', { name: PHONE });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const reply = (page: Page) => page.getByRole('textbox', { name: 'Reply', disabled: false });
const picker = (page: Page) => page.getByRole('combobox', { name: 'Find a quick reply' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Quick replies' }).getByRole('option');
const rows = (page: Page) => page.getByRole('list', { name: 'Quick replies' }).getByRole('listitem');
const row = (page: Page, name: string) => rows(page).filter({ hasText: name });
const says = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

async function textFromPhone(words: string): Promise<void> {
  await phone().getByRole('textbox', { name: 'Text' }).fill(words);
  await phone().getByRole('button', { name: 'Send' }).click();
  await phone().locator('[data-arrived="true"]').filter({ hasText: words }).first().waitFor();
}

/** Whenever this runs: where the customer lives nobody is woken. */
async function liveAtNoon(): Promise<void> {
  await letItBeNoonAt(parley, PHONE);
  // The hour may be at its end. Other times stand on the screen too, and may be of this hour.
  await owner()
    .getByText(/^1[23]:\d\d there$/)
    .first()
    .waitFor();
}

async function kept(name: string): Promise<QuickReply | undefined> {
  return (await parley.key.call('listQuickReplies')).data.find(one => one.name === name);
}

/** What is pressed from here on goes there. */
const hasPen = (page: Page, where: (page: Page) => Locator) =>
  where(page).and(page.locator(':focus')).waitFor();

const selection = (page: Page) =>
  page.evaluate<string>(
    '(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.activeElement)',
  );

describe('REPLY-9: in a reply', () => {
  test('a slash on an empty line opens the list; what is typed finds, Enter inserts, and it arrives', async () => {
    const page = owner();
    const before = (await kept('Opening hours'))?.uses ?? 0;
    await reply(page).fill('Hello,\n');
    await reply(page).press('/');
    await options(page).first().waitFor();
    await page.keyboard.type('OPENING');
    await expect
      .poll(() => options(page).allTextContents())
      .toEqual([expect.stringContaining('Opening hours')]);
    await page.keyboard.press('Enter');
    await expect.poll(() => reply(page).inputValue()).toContain(`Hello,\n${SHOP}`);
    await picker(page).waitFor({ state: 'detached' });
    // The pen is behind it: one goes on writing.
    await hasPen(page, reply);
    await page.keyboard.type(' Not on Mondays.');
    await expect.poll(() => reply(page).inputValue()).toMatch(/ Not on Mondays\.$/);
    await button(page, 'Send').click();
    await phone().getByText(SHOP).waitFor();
    expect((await kept('Opening hours'))?.uses).toBe(before + 1);
  });

  test('the arrows choose, and Escape leaves what was typed where it was to be', async () => {
    const page = owner();
    await reply(page).press('/');
    const chosen = () => options(page).and(page.locator('[aria-selected=true]')).textContent();
    await options(page).first().waitFor();
    const names = await options(page).allTextContents();
    await page.keyboard.press('ArrowDown');
    await expect.poll(chosen).toBe(names[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(chosen).toBe(names.at(-1));
    const active = await picker(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active}"]`).textContent()).toBe(names.at(-1));
    await page.keyboard.type('etc');
    await page.keyboard.press('Escape');
    await expect.poll(() => reply(page).inputValue()).toBe('/etc');
    await hasPen(page, reply);
    await page.keyboard.type('/hosts');
    await expect.poll(() => reply(page).inputValue()).toBe('/etc/hosts');
    expect(await picker(page).count()).toBe(0);
  });

  test('the button opens it too, in the middle of a text; erasing on leaves it as it was', async () => {
    const page = owner();
    await reply(page).fill('A  B');
    await reply(page).press('ArrowLeft');
    await reply(page).press('ArrowLeft');
    await button(page, 'Insert a quick reply').click();
    await hasPen(page, picker);
    await page.keyboard.press('Backspace');
    await hasPen(page, reply);
    expect(await reply(page).inputValue()).toBe('A  B');
    await button(page, 'Insert a quick reply').click();
    await options(page).filter({ hasText: 'Opening hours' }).click();
    await expect.poll(() => reply(page).inputValue()).toMatch(new RegExp(`^A ${SHOP}.* B$`));
    await reply(page).fill('');
  });

  test('what nobody knows of the customer is selected; sent so it is refused with the reason', async () => {
    const page = owner();
    await parley.key.call('createQuickReply', {
      body: { name: 'By name', body: 'Dear {{first_name}}, yes.', channels: ['sms'] },
    });
    await reply(page).press('/');
    await options(page).filter({ hasText: 'By name' }).click();
    await expect.poll(() => reply(page).inputValue()).toBe('Dear {{first_name}}, yes.');
    await expect.poll(() => selection(page)).toBe('{{first_name}}');
    await button(page, 'Send').click();
    await page.getByRole('alert').getByText(`{{first_name}} is empty for ${AS_SHOWN}.`).waitFor();
    await expect.poll(() => reply(page).inputValue()).toBe('Dear {{first_name}}, yes.');

    await parley.key.call('editProfile', { params: { id: ticket.profile.id }, body: { name: 'Ada Quist' } });
    await button(page, 'Send').click();
    await phone().getByText('Dear Ada, yes.').waitFor();
  });

  test('one that was deleted since does not stop the reply', async () => {
    const page = owner();
    const { id = '' } = (await kept('By name')) ?? {};
    await reply(page).press('/');
    await options(page).filter({ hasText: 'By name' }).click();
    await expect.poll(() => reply(page).inputValue()).toBe('Dear Ada, yes.');
    await parley.key.call('deleteQuickReply', { params: { id } });
    await reply(page).fill('Dear Ada, of course.');
    await button(page, 'Send').click();
    await phone().getByText('Dear Ada, of course.').waitFor();
    await reply(page).press('/');
    await expect.poll(() => options(page).filter({ hasText: 'By name' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await reply(page).fill('');
  });
});

describe('REPLY-9 SET-1: in the settings', () => {
  const open = async (page: Page) => {
    await page.goto(`${parley.url}/settings/general`);
    await page.getByRole('link', { name: 'Quick replies', exact: true }).click();
    await rows(page).first().waitFor();
  };

  test('one is written with a variable, and is offered at once', async () => {
    const page = owner();
    await open(page);
    await button(page, 'New quick reply').click();
    const form = page.getByRole('form', { name: 'New quick reply' });
    await form.getByRole('textbox', { name: 'Name' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Thanks');
    await form.getByRole('textbox', { name: 'Text' }).fill('Thank you, ');
    await button(page, 'Insert agent_first_name').click();
    await says(page, /^Sent as: Thank you, Noa/);
    await form.getByRole('checkbox', { name: 'Web chat' }).uncheck();
    await page.keyboard.press('Control+Enter');
    await row(page, 'Thanks').getByText('Not used yet').waitFor();
    expect(await kept('Thanks')).toMatchObject({
      body: 'Thank you, {{agent_first_name}}',
      channels: ['sms'],
    });
    await button(page, 'New quick reply').and(page.locator(':focus')).waitFor();
  });

  test('SET-2: what cannot be kept is said at its field, with what was meant', async () => {
    const page = owner();
    await button(page, 'Edit Thanks').click();
    const form = page.getByRole('form', { name: 'Edit Thanks' });
    await form.getByRole('textbox', { name: 'Text' }).fill('Thank you, {{frist_name}}');
    await button(page, 'Save').click();
    await says(page, /There is no variable frist_name, at character 12/);
    await expect.poll(() => selection(page)).toBe('{{frist_name}}');
    await button(page, 'Replace').click();
    await form.getByRole('textbox', { name: 'Name' }).fill('opening HOURS');
    await button(page, 'Save').click();
    await says(page, 'Another one has this name already.');
    await form.getByRole('checkbox', { name: 'SMS' }).uncheck();
    await form.getByRole('textbox', { name: 'Name' }).fill('Thanks again');
    await button(page, 'Save').click();
    await says(page, 'Choose at least one channel.');
    await form.getByRole('checkbox', { name: 'Web chat' }).check();
    await button(page, 'Save').click();
    await row(page, 'Thanks again').waitFor();
    expect(await kept('Thanks again')).toMatchObject({
      body: 'Thank you, {{first_name}}',
      channels: ['web_chat'],
    });
  });

  test('what is not saved is asked about before it is left, and is had back after Cancel', async () => {
    const page = owner();
    await button(page, 'Edit Thanks again').click();
    const text = page.getByRole('form').getByRole('textbox', { name: 'Text' });
    await text.fill('Not finished');
    await page.getByRole('link', { name: 'General', exact: true }).click();
    await button(page, 'Stay').click();
    await button(page, 'Cancel').click();
    await row(page, 'Thank you').waitFor();
    await button(page, 'Undo').click();
    await expect.poll(() => text.inputValue()).toBe('Not finished');
    await button(page, 'Cancel').click();
  });

  test('they are searched, and one is deleted after a question', async () => {
    const page = owner();
    await page.getByRole('searchbox', { name: 'Search quick replies' }).fill('THANK you');
    await expect.poll(() => rows(page).count()).toBe(1);
    await button(page, 'Delete Thanks again').click();
    await page
      .getByRole('dialog', { name: 'Delete “Thanks again”?' })
      .getByRole('button', { name: 'Delete' })
      .click();
    await says(page, 'Nothing found for “THANK you”.');
    expect(await kept('Thanks again')).toBeUndefined();
  });

  test('ROLE-3: support reads them, sees a change at once, and can change nothing', async () => {
    const page = support();
    await open(page);
    await says(page, 'Owners, admins and managers can change these settings.');
    expect(await button(page, /^(New|Edit|Delete)/).count()).toBe(0);
    const hours = await kept('Opening hours');
    const params = { id: hours?.id ?? '' };
    await parley.key.call('patchQuickReply', { params, body: { name: 'When we open' } });
    await row(page, 'When we open').waitFor();
  });
});

test('nothing went wrong in any page', () => {
  expect([noa, jonas].flatMap(window => window?.errors ?? [])).toEqual([]);
});
