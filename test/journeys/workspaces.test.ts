import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillIn, openBrowser, openWindow, type Window } from '../harness/browser.ts';
import { type Client, clientWith } from '../harness/client.ts';
import { linkTo } from '../harness/keptMail.ts';
import { type Parley, startParley } from '../harness/parley.ts';
import { openVisitor } from '../harness/visitor.ts';

let parley: Parley;
let browser: Browser;
let owner: Window;
beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), openBrowser()]);
  owner = await openWindow(browser, parley.url);
  await fillIn(owner, parley.owner);
  await menuButton(owner.page).waitFor();
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

const menuButton = (page: Page) => page.getByRole('button', { name: /: your menu$/ });
const said = (page: Page, text: string) => page.getByText(text, { exact: true }).waitFor();
const rows = (page: Page) => page.getByRole('list', { name: 'Tickets' }).getByRole('listitem');

async function goTo(page: Page, name: string): Promise<void> {
  await menuButton(page).click();
  const told = said(page, `You are in ${name} now.`);
  await Promise.all([told, page.getByRole('menuitemradio', { name }).click()]);
}

async function text(body: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const call = { method: 'POST', headers, body: JSON.stringify({ phone: '+393475550142', body }) };
  await fetch(`${parley.url}/simulator/api/texts`, call);
}

async function write(workspaceId: string, body: string): Promise<void> {
  await (await openVisitor(parley.url, workspaceId)).write(body);
}

test('ROLE-4: an Owner begins a second workspace, and what comes into each shows in it alone, on every tab', async () => {
  const { page, context } = owner;
  const other = await context.newPage();
  await other.goto(`${parley.url}/inbox`);
  await menuButton(other).waitFor();

  await menuButton(page).click();
  await page.getByRole('menuitem', { name: 'New workspace' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Postino');
  // It goes by itself: both are looked at from before it can be there.
  const told = [page, other].map(tab => said(tab, 'You are in Postino now.'));
  await Promise.all([...told, page.getByRole('button', { name: 'Create the workspace' }).click()]);
  await page.getByRole('heading', { name: 'Set up your inbox' }).waitFor();

  const session = await page.request.get(`${parley.url}/api/v1/session`);
  await write((await session.json()).workspace.id, 'Meant for Postino');
  await text('Meant for My shop');
  for (const tab of [page, other]) {
    await tab.getByText('Meant for Postino').first().waitFor();
    expect(await rows(tab).count()).toBe(1);
  }

  await goTo(page, 'My shop');
  for (const tab of [page, other]) {
    await tab.getByText('Meant for My shop').first().waitFor();
    expect(await rows(tab).count()).toBe(1);
  }
  expect(owner.errors).toEqual([]);
}, 90_000);

const IDA = { email: 'ida@morlane.example', password: 'a green kettle sings' };

/** Becomes a member of the workspace that the owner is in: their id there. */
async function join(client: Client): Promise<string> {
  await client.call('invite', { body: { email: IDA.email, role: 'support' } });
  const body = { token: await linkTo(client, IDA.email), name: 'Ida Berg', password: IDA.password };
  await clientWith(parley.url, {}).call('acceptInvitation', { body });
  const { data } = await client.call('listMembers');
  return data.find(({ email }) => email === IDA.email)?.id ?? '';
}

test('ROLE-4: who is removed goes on in their other workspace, and is told so; then that there is none', async () => {
  const client = await parley.signIn();
  const id = await join(client);
  const words = { name: 'Third', organization_prefix: 'Third', time_zone: 'Europe/Rome' };
  const { id: third } = await client.call('createWorkspace', { body: words });
  const ida = await openWindow(browser, parley.url);
  await fillIn(ida, IDA);
  await menuButton(ida.page).waitFor();
  const goToThird = () => client.call('switchWorkspace', { body: { workspace_id: third } });
  const { workspace } = await client.call('readSession');
  await goToThird();
  await join(client);

  await client.call('switchWorkspace', { body: { workspace_id: workspace.id } });
  const told = said(ida.page, `You are no longer a member of ${workspace.name}. You are in Third now.`);
  await Promise.all([told, client.call('removeMember', { params: { id } })]);
  await goToThird();
  await client.call('removeMember', { params: { id } });
  await ida.page.getByRole('heading', { name: 'You are in no workspace' }).waitFor();

  await ida.page.getByRole('link', { name: 'Go to sign-in' }).click();
  await fillIn(ida, IDA);
  await ida.page.getByRole('heading', { name: 'You are in no workspace' }).waitFor();
  expect(ida.errors).toEqual([]);
}, 90_000);
