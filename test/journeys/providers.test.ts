import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeTwilio, startFakeTwilio } from '../fakes/twilio/fakeTwilio.ts';
import { openBrowser, openWindow, type Window } from '../harness/browser.ts';
import { letItBeNoonAt } from '../harness/noon.ts';
import { BUYER, SHOP_LINE, TWILIO_ACCOUNT } from '../harness/onTwilio.ts';
import { type Parley, startParley } from '../harness/parley.ts';
import { onlyTicket } from '../harness/threads.ts';

let twilio: FakeTwilio;
let parley: Parley;
let browser: Browser;
let window: Window;
let page: Page;
beforeAll(async () => {
  [twilio, browser] = await Promise.all([startFakeTwilio(TWILIO_ACCOUNT), openBrowser()]);
  parley = await startParley({ env: { TWILIO_API_BASE: twilio.apiBase } });
  window = await openWindow(browser, parley.url);
  page = window.page;
  await page.getByLabel('E-mail').fill(parley.owner.email);
  await page.getByLabel('Password').fill(parley.owner.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('Messages from customers land here.').waitFor();
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
  await twilio?.close();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const box = (name: string) => page.getByRole('textbox', { name, exact: true });
const statusOf = async (path: string) => (await fetch(parley.url + path)).status;
const text = (body: string) =>
  twilio.receive({ url: `${parley.url}/webhooks/twilio/messages`, from: BUYER, to: SHOP_LINE, body });

/** What stands behind the dots of a secret. */
const secret = () => page.getByLabel('Auth token', { exact: true });

describe('on an empty workspace, with a Twilio account at hand', () => {
  test('SET-1: the owner is told how to get a number, and what is wrong with what they type', async () => {
    expect(await statusOf('/simulator')).toBe(200);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('link', { name: 'Numbers and providers' }).click();
    await page.getByRole('heading', { name: 'No number that customers can text yet' }).waitFor();
    await button('Connect a provider').click();
    await box('Account SID').fill('AC123');
    await secret().fill('another-token');
    await box('Numbers').fill(`${SHOP_LINE}\nMORLANE`);
    await button('Connect').click();
    await page.getByText('An account SID is AC and 32 digits from 0 to f.').waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.value')).toBe('AC123');

    await box('Account SID').fill(TWILIO_ACCOUNT.accountSid);
    await button('Connect').click();
    await page.getByText('MORLANE is a name.').waitFor();
    await box('Numbers').fill(SHOP_LINE);
    await button('Connect').click();
    await page.getByText('The provider does not accept this account, or not with this secret.').waitFor();
    expect((await parley.key.call('listProviderAccounts')).data).toHaveLength(1);
  });

  test('SMS-9 SET-2: connects it; the simulator is off at once', async () => {
    await secret().fill(TWILIO_ACCOUNT.authToken);
    await button('Connect').click();
    await page.getByRole('heading', { name: 'Twilio' }).waitFor();
    await page.getByRole('list', { name: 'Numbers of Twilio' }).getByText('+1 212 555 0100').waitFor();
    await page.getByText('Off, since a provider is connected').waitFor();
    expect(await box('Address for incoming messages').inputValue()).toBe(
      `${parley.url}/webhooks/twilio/messages`,
    );
    expect(await statusOf('/simulator')).toBe(404);
    await expect.poll(() => page.getByRole('link', { name: 'Phones' }).count()).toBe(0);
    expect(await page.content()).not.toContain(TWILIO_ACCOUNT.authToken);
  });

  test('SET-1: sends a test to a phone, and hears what Twilio says', async () => {
    await button('Send a test').click();
    await box('To').fill('+1 500 555 0009');
    await button('Send').click();
    await page.getByText('Twilio would not take it (code 21614).').waitFor();
    await page.getByText('This is a landline.').waitFor();
    await box('To').fill('+1 415 555 0199');
    await button('Send').click();
    await page.getByText(`Twilio has taken it, as ${twilio.texts[0]?.sid ?? ''}`).waitFor();
    expect(twilio.texts).toMatchObject([
      { from: SHOP_LINE, to: '+14155550199', body: 'My shop: this is a test. This number can send texts.' },
    ]);
    await button('Close').click();
  });

  test('SMS-1 REPLY-2: a text comes in and is answered, from the number that was texted', async () => {
    for (const body of ['JOIN', 'Do you ship to Canada?']) expect((await text(body)).status).toBe(200);
    await letItBeNoonAt(parley, BUYER);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Inbox' }).click();
    await page
      .getByRole('list', { name: 'Tickets' })
      .getByRole('link', { name: /ship to Canada/ })
      .click();
    await box('Reply').fill('We do, within five days.');
    await button('Send').click();
    await expect
      .poll(() => twilio.texts.at(-1))
      .toMatchObject({ from: SHOP_LINE, to: BUYER, body: 'We do, within five days.' });
  });

  test('SET-1: what Twilio reports of the test text is no problem', async () => {
    const [test] = twilio.texts;
    expect((await twilio.reportStatus(test?.sid ?? '', 'delivered')).status).toBe(200);
    expect((await parley.key.call('listProblems')).data).toEqual([]);
  });

  test('SMS-7: a number that is retired can’t be answered from, until it is brought back', async () => {
    await page.goto(`${parley.url}/settings/providers`);
    await button('Retire +1 212 555 0100').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Retire' }).click();
    await button('Bring back +1 212 555 0100').waitFor();
    const { id } = await onlyTicket(parley.key);
    const mayReply = async () => (await parley.key.call('readTicket', { params: { id } })).may_reply.code;
    expect(await mayReply()).toBe('number_gone');
    await button('Bring back +1 212 555 0100').click();
    await button('Retire +1 212 555 0100').waitFor();
    expect(await mayReply()).toBeNull();
  });

  test('SMS-9: it is there again after a restart, and the simulator is not', async () => {
    await parley.stop();
    await parley.restart();
    expect(await statusOf('/simulator')).toBe(404);
    expect((await text('Still there?')).status).toBe(200);
    const numbers = (await parley.key.call('listNumbers')).data.filter(number => number.gone_at === null);
    expect(numbers.map(number => number.phone)).toEqual([SHOP_LINE]);
  });

  test('SMS-9: retired, the simulator stands in again', async () => {
    await page.goto(`${parley.url}/settings/providers`);
    await button('Retire').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Retire' }).click();
    await page.getByRole('heading', { name: 'No number that customers can text yet' }).waitFor();
    await button('Connect again').waitFor();
    expect(await statusOf('/simulator')).toBe(200);
    expect(window.errors).toEqual([]);
  });
});
