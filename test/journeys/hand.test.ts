import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Keys } from '../../app/keyboard/commands.ts';
import { violationsInThemes } from '../harness/axe.ts';
import { openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { type Parley, startParley } from '../harness/parley.ts';

let parley: Parley;
let browser: Browser;
let window: Window;
let page: Page;
let tobias = '';
let filesAskedFor = 0;
beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ args: [] }), openBrowser()]);
  window = await openWindow(browser, parley.url);
  page = window.page;
  // Nobody reaches for the mouse to sign in either.
  await page.locator('input[type=email]:focus').waitFor();
  await signIn(window, parley.owner);
  page.on('filechooser', () => {
    filesAskedFor += 1;
  });
  const { data } = await parley.key.call('listTickets', { query: { q: 'Tobias Renn', status: 'any' } });
  tobias = data[0]?.id ?? '';
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

const ticket = () => parley.key.call('readTicket', { params: { id: tobias } });
const shown = (role: Parameters<Page['getByRole']>[0], name: RegExp) => async () =>
  page.getByRole(role, { name }).first().waitFor();
const chosen = (count: string) => async () => page.getByText(count, { exact: true }).waitFor();
const at = (address: RegExp) => () => page.waitForURL(address);
const focused = (selector: string) => async () => {
  await page.locator(`${selector}:focus`).waitFor();
};
type Now = Awaited<ReturnType<typeof ticket>>;
const isBlocked = ({ profile_detail }: Now) => profile_detail.blocked;
const becomes = (is: (now: Now) => boolean) => () =>
  expect.poll(async () => is(await ticket()), { timeout: 15_000 }).toBe(true);

/** What somebody of the shop's first week wrote, and nobody else. */
const HIT = 'opening a place in Antwerp';

const HOUR = 3_600_000;
const snoozed = () => {
  const body = { status: 'snoozed', snoozed_until: new Date(Date.now() + HOUR).toISOString() } as const;
  return parley.key.call('patchTicket', { params: { id: tobias }, body });
};

const historyHidden = () =>
  expect.poll(() => page.evaluate<string>('Object.keys(localStorage).join()')).toMatch(/history/i);

/** From when the orders are known and the key is loaded, and once: then the keyboard is in the reply. */
const whereItIs = async () => {
  const box = page.getByRole('textbox', { name: 'Reply', exact: true });
  // What another key has left there.
  await box.fill('');
  await box.press('Escape');
  const pressed = async () => {
    if ((await box.inputValue()) === '') await page.keyboard.press('d');
    return box.inputValue();
  };
  await expect.poll(pressed).toMatch(/order M-2318 .*\/t\/8841207$/s);
  await box.fill('');
};

const byTurns = () => parley.key.call('patchSettings', { body: { round_robin: { enabled: true } } });

/** In the member's own menu, which is shut again. */
const offered = (name: string) => async () => {
  await page.getByRole('button', { name: /^Noa/ }).click();
  await page.getByRole('menuitem', { name }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
};

/** `given`: how the ticket stands. `after`: what is pressed first, and `once`: what is seen of that. `from`: where, if not on the ticket that is open. */
type Try = {
  given?: () => Promise<unknown>;
  keys: string[];
  from?: 'list';
  after?: string[];
  once?: () => unknown;
  seen: () => unknown;
};

/** Every key of the table, and what is seen of it. A key that is added there does not compile without a line here. */
const TRIES: Record<Keys, Try> = {
  j: { from: 'list', keys: ['j'], seen: focused('[data-ticket]') },
  k: { from: 'list', keys: ['k'], seen: focused('[data-ticket]') },
  x: { from: 'list', after: ['j'], keys: ['x'], seen: chosen('1 selected') },
  X: { from: 'list', after: ['j', 'x', 'j', 'j'], keys: ['Shift+X'], seen: chosen('3 selected') },
  '/': { from: 'list', keys: ['/'], seen: shown('searchbox', /./) },
  r: { keys: ['r'], seen: focused('textarea') },
  n: { keys: ['n'], seen: shown('textbox', /^Note for the team/) },
  f: { keys: ['f'], seen: () => expect.poll(() => filesAskedFor).toBe(1) },
  m: { keys: ['m'], seen: shown('dialog', /^Add a GIF/) },
  c: { keys: ['c'], seen: shown('menuitem', /./) },
  l: {
    after: ['r', 'O', 'Escape'],
    once: shown('button', /^Schedule$/),
    keys: ['l'],
    seen: shown('menuitem', /^Tomorrow morning/),
  },
  w: { given: snoozed, keys: ['w'], seen: becomes(({ status }) => status === 'open') },
  s: { keys: ['s'], seen: shown('menuitem', /^Tomorrow/) },
  a: { keys: ['a'], seen: shown('menuitemradio', /^No assignee/) },
  i: { keys: ['i'], seen: shown('button', /^Assignee: Noa/) },
  t: { keys: ['t'], seen: shown('combobox', /^Find or create a tag/) },
  u: { keys: ['u'], seen: becomes(({ read }) => !read) },
  o: { keys: ['o'], seen: focused('[data-section=orders]') },
  d: { keys: [], seen: whereItIs },
  h: { keys: ['h'], seen: historyHidden },
  y: { keys: ['y'], seen: () => page.getByText(/^Copied /).waitFor() },
  q: { keys: ['q'], seen: shown('dialog', /^Opt Tobias out of texts\?$/) },
  p: { keys: ['p'], seen: at(/\/profiles\//) },
  '+': { keys: ['+'], seen: shown('textbox', /^Add a phone$/) },
  e: { keys: ['e'], seen: becomes(({ status }) => status === 'closed') },
  b: { keys: ['b'], seen: becomes(isBlocked) },
  v: { given: byTurns, once: offered('Go Online'), keys: ['v'], seen: shown('button', /\(Online\)$/) },
  z: { after: ['b'], once: becomes(isBlocked), keys: ['z'], seen: becomes(now => !isBlocked(now)) },
  'g a': { from: 'list', after: ['g', 'm'], keys: ['g', 'a'], seen: at(/\/inbox$/) },
  'g m': { keys: ['g', 'm'], seen: at(/view=mine/) },
  'g u': { keys: ['g', 'u'], seen: at(/view=unassigned/) },
  'mod k': { keys: ['Control+k'], seen: shown('combobox', /^Find a ticket/) },
  Escape: { keys: ['Escape'], seen: at(/\/inbox$/) },
  '?': { keys: ['?'], seen: shown('dialog', /^Keyboard shortcuts$/) },
};

async function begin(from: 'list' | undefined, given?: Try['given']): Promise<void> {
  const { status, profile } = await ticket();
  await parley.key.call('unblockProfile', { params: { id: profile.id } });
  if (status !== 'open')
    await parley.key.call('patchTicket', { params: { id: tobias }, body: { status: 'open' } });
  await given?.();
  await page.goto(`${parley.url}/inbox${from ? '' : `/${tobias}`}`);
  await page.getByRole('list', { name: 'Tickets' }).getByRole('link').first().waitFor();
  if (!from) await page.getByRole('textbox', { name: 'Reply', exact: true }).waitFor();
}

describe('every key does what its line says', () => {
  test.each(Object.entries(TRIES))('%s', async (_, { given, from, after = [], once, keys, seen }) => {
    await begin(from, given);
    for (const key of after) await page.keyboard.press(key);
    await once?.();
    for (const key of keys) await page.keyboard.press(key);
    await seen();
    expect(window.errors).toEqual([]);
  });

  test('Enter opens the row that has the keyboard', async () => {
    await begin('list');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/inbox\/./);
  });

  test('REPLY-2: r leads to why no reply can go, where letters do nothing until Escape', async () => {
    await begin(undefined);
    const { profile } = await ticket();
    await parley.key.call('blockProfile', { params: { id: profile.id } });
    await page.getByText(/^Tobias is blocked/).waitFor();
    await page.keyboard.press('r');
    await focused('[data-instead]')();
    // Anywhere else these lead to the customer's page and to the list.
    await page.keyboard.press('p');
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: /^Note for the team/ }).waitFor();
  });

  test('a letter that is typed is a letter', async () => {
    await begin(undefined);
    const box = page.getByRole('textbox', { name: 'Reply', exact: true });
    await box.fill('');
    await box.pressSequentially('eubgm?');
    expect(await box.inputValue()).toBe('eubgm?');
    await box.fill('');
  });
});

describe('the palette', () => {
  const field = () => page.getByRole('combobox', { name: 'Find a ticket' });
  const options = () => page.getByRole('listbox').getByRole('option');

  test('opens over what is being written, finds by the beginnings of words, and gives the pen back', async () => {
    await begin(undefined);
    const box = page.getByRole('textbox', { name: 'Reply', exact: true });
    await box.fill('Half a sent');
    await box.press('Control+k');
    await field().fill('snto');
    await options().filter({ hasText: 'Snooze until tomorrow' }).waitFor();
    expect(await violationsInThemes(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await box.and(page.locator(':focus')).waitFor();
    await page.keyboard.type('ence');
    await expect.poll(() => box.inputValue()).toBe('Half a sentence');
    await box.fill('');
  });

  test('does by keyboard alone what a line says, and has it first the next time', async () => {
    await begin(undefined);
    await page.keyboard.press('Control+k');
    await field().fill('assign to jonas');
    await options().filter({ hasText: 'Assign to Jonas Brandt' }).waitFor();
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: /^Assignee: Jonas/ })
      .first()
      .waitFor();
    // It is drawn before the server has it.
    await becomes(({ assignee_id }) => assignee_id !== null)();
    await parley.key.call('patchTicket', { params: { id: tobias }, body: { assignee_id: null } });
    await page
      .getByRole('button', { name: /^Assignee: No assignee/ })
      .first()
      .waitFor();
    await page.keyboard.press('Control+k');
    await field().waitFor();
    await expect.poll(() => options().first().textContent()).toContain('Assign to Jonas Brandt');
    await page.keyboard.press('Control+k');
    await field().waitFor({ state: 'hidden' });
  });

  test('takes back what has just been done, and offers that only while there is something to take back', async () => {
    await begin(undefined);
    await page.keyboard.press('Control+k');
    await field().waitFor();
    await options().first().waitFor();
    expect(await options().filter({ hasText: /^Undo/ }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await field().waitFor({ state: 'hidden' });
    await page.keyboard.press('b');
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await becomes(isBlocked)();
    await page.keyboard.press('Control+k');
    await options().filter({ hasText: /^Undo/ }).click();
    await becomes(now => !isBlocked(now))();
  });

  test('VIEW-4: opens a ticket at the words that were found in it', async () => {
    await begin('list');
    const { data } = await parley.key.call('listTickets', { query: { q: HIT, status: 'any' } });
    await page.keyboard.press('Control+k');
    await field().fill(HIT);
    await options()
      .filter({ hasText: `#${data[0]?.number}` })
      .first()
      .click();
    await page.waitForURL(new RegExp(`at=${data[0]?.hit?.message_id}`));
  });

  test('leads to a ticket by its customer’s name, and to a page of the settings', async () => {
    await begin('list');
    await page.keyboard.press('Control+k');
    await field().fill('mara lind');
    await options().filter({ hasText: 'Mara Lindqvist' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Mara Lindqvist' }).first().waitFor();
    await page.keyboard.press('Control+k');
    await field().fill('settings tags');
    await options().filter({ hasText: 'Tags' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/settings\/tags/);
  });
});
