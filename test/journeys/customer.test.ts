import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { type Parley, startParley } from '../harness/parley.ts';

let parley: Parley;
let browser: Browser;
let [noa, jonas]: Window[] = [];

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ args: [] }), openBrowser()]);
  [noa, jonas] = await Promise.all([openWindow(browser, parley.url), openWindow(browser, parley.url)]);
  const { password } = parley.owner;
  await signIn(at(noa), parley.owner);
  await signIn(at(jonas), { email: 'jonas.brandt@morlane.example', password });
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

function at(window: Window | undefined): Window {
  if (!window) throw new Error('the window is not open');
  return window;
}

const GIULIA = '+393475550142';
const page = (): Page => at(noa).page;
const part = (name: string, of = page()) => of.getByRole('region', { name, exact: true });
const lines = (name: string) => part(name).getByRole('list', { name, exact: true }).locator('> li');
const filter = (name: RegExp) => part('Activity').getByRole('button', { name });
const choose = (name: RegExp) => page().getByRole('menuitemradio', { name }).click();

test('PROF-2: the activity of a customer is filtered by metric, with how often each happened', async () => {
  await page().goto(`${parley.url}/inbox?status=any&q=Giulia`);
  await page().getByRole('list', { name: 'Tickets' }).getByRole('link').first().click();
  await filter(/^Show: All activity$/).click();
  await choose(/^Clicked SMS 3$/);
  await filter(/^Show: Clicked SMS$/).waitFor();
  await lines('Activity').nth(2).waitFor();
  await expect.poll(() => lines('Activity').count()).toBe(3);
  expect(await lines('Activity').filter({ hasText: 'Clicked a link' }).count()).toBe(3);
  await filter(/^Show: Clicked SMS$/).click();
  await choose(/^All activity/);
  await lines('Activity').nth(3).waitFor();
});

test('PROF-2: what the shop tells comes in live, and its details can do nothing but be read', async () => {
  const properties = { title: 'Alba bowl', item: { glaze: 'moss' }, note: 'javascript:alert(1)' };
  const body = { metric: 'Waits for Stock', profile: { phone: GIULIA }, properties };
  await parley.key.call('recordEvent', { body });
  const event = lines('Activity').filter({ hasText: 'Waits for Stock' });
  await event.getByRole('button').click();
  await event.getByRole('term').filter({ hasText: 'item › glaze' }).waitFor();
  await event.getByText('moss').waitFor();
  expect(await event.getByRole('link').count()).toBe(0);
});

test('PROF-2: a line leads to the message that it is about', async () => {
  const line = lines('Activity').filter({ hasText: 'And does it go in the oven?' });
  await line.getByRole('button').click();
  await line.getByRole('link', { name: 'Show the message' }).click();
  await page().waitForURL(/[?&]at=/);
});

test('PROF-3: o goes to the orders, and one tells what was in it', async () => {
  await page().getByRole('log').press('o');
  await page().locator('[data-section="orders"]:focus').waitFor();
  const order = lines('Orders').filter({ hasText: 'M-2188' });
  await order.getByText('Paid').waitFor();
  await order.getByRole('button').click();
  await order.getByRole('listitem').first().waitFor();
  await order
    .getByText(/^\d+ × €/)
    .first()
    .waitFor();
});

test('PROF-1: a part that is folded stays so', async () => {
  const heading = () => part('Consent').getByRole('button', { name: 'Consent' });
  await heading().click();
  await page().reload();
  await heading().and(page().locator('[aria-expanded=false]')).waitFor();
  await heading().click();
});

test('PROF-4 PROF-5: on the page that p opens an e-mail is edited; one that is taken leads to its owner', async () => {
  await page().getByRole('log').press('p');
  await page().getByRole('heading', { level: 1, name: 'Giulia Ferrante' }).waitFor();
  const colleague = at(jonas).page;
  await colleague.goto(page().url());
  const edit = page().getByRole('button', { name: 'Edit the e-mail' });
  await edit.press('Enter');
  const box = page().getByRole('textbox', { name: 'E-mail' });
  await box.fill('hanne@brook.example');
  await box.press('Enter');
  await page().getByRole('alert').filter({ hasText: 'Another customer has this already.' }).waitFor();
  const owner = page().getByRole('link', { name: 'Open that customer' });
  expect(await owner.getAttribute('href')).toMatch(/^\/profiles\//);
  await box.fill('giulia@home.example');
  await box.press('Enter');
  await part('Known by', colleague).getByText('giulia@home.example').first().waitFor();
  await box.waitFor({ state: 'detached' });
});

test('PROF-4: b blocks on the page, and z undoes it; Escape goes back to the ticket', async () => {
  await page().getByRole('main').press('b');
  await page().getByText('Giulia is blocked').waitFor();
  await page().getByRole('status').filter({ hasText: 'Blocked Giulia' }).waitFor();
  await page().keyboard.press('z');
  await page().getByText('Giulia is blocked').waitFor({ state: 'detached' });
  await page().keyboard.press('Escape');
  await page().getByRole('log').waitFor();
  expect([at(noa).errors, at(jonas).errors]).toEqual([[], []]);
});

test('PROF-5: two customers are joined, and who has the younger ticket open is led to the older', async () => {
  const found = async (name: string) =>
    (await parley.key.call('listTickets', { query: { status: 'any', q: name } })).data[0];
  const [giulia, ines] = [await found('Giulia'), await found('Ines')];
  const other = at(jonas).page;
  await other.goto(`${parley.url}/inbox/${ines?.id}`);
  await other.getByRole('log', { name: 'Messages' }).waitFor();
  await page().goto(`${parley.url}/profiles/${ines?.profile.id}`);
  await page().getByRole('button', { name: 'Join with…' }).click();
  const dialog = page().getByRole('dialog');
  await dialog.getByRole('textbox').fill('Giulia');
  await dialog.getByRole('button', { name: /^Giulia Ferrante/ }).click();
  await dialog.getByText(`#${ines?.number} is closed and leads to #${giulia?.number}`).waitFor();
  await dialog.getByRole('button', { name: 'Join', exact: true }).click();
  await page().waitForURL(`**/profiles/${giulia?.profile.id}`);
  await other.waitForURL(`**/inbox/${giulia?.id}*`);
  await other.getByText('This ticket was joined with an older one').waitFor();
});

describe('REPLY-7: what a text has sold', () => {
  const number = 'M-2400';
  const line = (amount: string) =>
    page()
      .getByRole('log')
      .getByRole('button', { name: `Led to order ${number}, ${amount}` });
  const tell = (profile: object, refunded = 0) => {
    const told = {
      placed_at: placed,
      updated_at: new Date().toISOString(),
      payment_status: 'paid',
      refunded,
    };
    const order = { id: number, number, profile, currency: 'EUR', total: 8600, items: [], ...told };
    return parley.key.call('recordOrders', { body: { orders: [order] } });
  };
  let placed = '';

  test('stands under it at once, and leads to the order beside it', async () => {
    const { data } = await parley.key.call('listTickets', { query: { q: 'Tobias Renn', status: 'any' } });
    const { id = '', profile } = data[0] ?? {};
    await page().goto(`${parley.url}/inbox/${id}`);
    await page().getByRole('textbox', { name: 'Reply', exact: true }).waitFor();
    await tellLinkAndFollow(id);
    placed = new Date().toISOString();
    await tell({ id: profile?.id });
    await line('€86.00').click();
    await lines('Orders').filter({ hasText: number }).locator('button[aria-expanded=true]:focus').waitFor();
    await tell({ id: profile?.id }, 600);
    await line('€80.00').waitFor();
  });

  test('is in the reports, whose figure leads to the order, and that to the text', async () => {
    await page().goto(`${parley.url}/reports`);
    await part('Revenue from texts').getByText('€80.00').first().waitFor();
    await part('Revenue from texts').getByRole('link', { name: 'Of 1 order' }).click();
    await page().getByRole('link', { name: number }).waitFor();
    await page()
      .getByRole('link', { name: /^Text in ticket/ })
      .click();
    await line('€80.00').waitFor();
    expect(page().url()).toMatch(/[?&]at=/);
  });
});

/** A person, for what only looks at links is not counted. */
const PERSON = { 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1' };

async function tellLinkAndFollow(id: string): Promise<void> {
  const body = 'They are back: https://morlane.example/collections/autumn/alba-bowl-large?utm_source=text';
  const message = await parley.key.call('reply', { params: { id }, body: { body } });
  const [url = ''] = /https?:\S+/.exec(message.body) ?? [];
  await fetch(url, { redirect: 'manual', headers: PERSON });
}
