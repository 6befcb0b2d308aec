import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillIn, openBrowser, openWindow, type Window } from '../harness/browser.ts';
import { type Parley, startParley } from '../harness/parley.ts';

const IDA = { email: 'ida@morlane.example', password: 'a green kettle sings' };

let parley: Parley;
let browser: Browser;
let noa: Window;
beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), openBrowser()]);
  noa = await openWindow(browser, parley.url);
  await fillIn(noa, parley.owner);
  await inbox(noa.page).waitFor();
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

const inbox = (page: Page) => page.getByRole('navigation', { name: 'Main' });
const members = ({ page }: Window) => page.goto(`${parley.url}/settings/members`);

/** As a mail reader opens it: in a page of its own. */
async function follow({ page, context }: Window, link: string): Promise<Page> {
  await page.goto(`${parley.url}/simulator/mail`);
  const pressed = page.frameLocator('iframe').first().getByRole('link', { name: link }).click();
  const [opened] = await Promise.all([context.waitForEvent('page'), pressed]);
  return opened;
}

test('ROLE-1, ROLE-3, ROLE-4: who is invited joins by the mail; who is given a role without the inbox is told so at once', async () => {
  await members(noa);
  await noa.page.getByLabel('E-mail').fill(IDA.email);
  await noa.page.getByRole('button', { name: 'Invite' }).click();
  await noa.page.getByRole('button', { name: `Take back the invitation to ${IDA.email}` }).waitFor();

  const ida = await openWindow(browser, `${parley.url}/simulator/mail`);
  const page = await follow(ida, 'Accept the invitation');
  await page.getByLabel('Your name').fill('Ida Berg');
  await page.getByLabel('Password').fill(IDA.password);
  await page.getByRole('button', { name: 'Join the team' }).click();
  await inbox(page).waitFor();

  await members(noa);
  await noa.page.getByRole('combobox', { name: 'Role of Ida Berg' }).selectOption({ label: 'Analyst' });
  await noa.page.getByRole('button', { name: 'Change the role' }).click();
  await page.getByRole('heading', { name: 'Your role can’t open the inbox' }).waitFor();
  await page.getByText('The inbox is for owners, admins, managers and support.').waitFor();
  expect(await inbox(page).count()).toBe(0);
  expect([...noa.errors, ...ida.errors]).toEqual([]);
}, 90_000);
