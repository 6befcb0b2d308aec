import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MailServer, openMailServer } from '../fakes/mail/mailServer.ts';
import { openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { JSON_BODY } from '../harness/client.ts';
import { type Parley, startParley } from '../harness/parley.ts';

const TEAM = ['ada@morlane.example', 'ben@morlane.example'];
const GIULIA = '+393475550142';
const STRANGER = '+393475550199';

/** A customer texts, from one of the simulator's phones. */
async function text({ url }: Parley, phone: string, body: string): Promise<void> {
  const init = { method: 'POST', headers: JSON_BODY, body: JSON.stringify({ phone, body }) };
  expect((await fetch(`${url}/simulator/api/texts`, init)).status).toBe(201);
}

const announce = ({ key }: Parley, every_message = false) =>
  key.call('patchSettings', {
    body: { email_notifications: { on: true, recipients: TEAM, every_message } },
  });

describe('without a mail server', () => {
  let parley: Parley;
  let browser: Browser;
  let noa: Window;
  beforeAll(async () => {
    [parley, browser] = await Promise.all([startParley({ args: [] }), openBrowser()]);
    await announce(parley);
    noa = await openWindow(browser, parley.url);
    await signIn(noa, parley.owner);
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await parley?.end();
  });

  const mailsShown = (page: Page) => page.getByRole('list', { name: 'Kept mail' }).getByRole('listitem');

  test('NOTE-1: the owner reads the mail about a new message, and goes to its ticket from it', async () => {
    const { page, context } = noa;
    await text(parley, STRANGER, 'Is the <b>blue</b> bowl in stock?');
    await page.goto(`${parley.url}/settings`);
    await page.getByRole('link', { name: 'Mail', exact: true }).click();
    const countAfresh = async () => {
      await page.reload();
      await page.getByRole('heading', { name: 'Mail' }).waitFor();
      return mailsShown(page).count();
    };
    await expect.poll(countAfresh, { timeout: 20_000, interval: 500 }).toBe(2);
    await page.getByText('To ada@morlane.example').click();
    const mail = page.frameLocator('iframe');
    await mail.getByText('Is the <b>blue</b> bowl in stock?').last().waitFor();
    const [ticket] = await Promise.all([
      context.waitForEvent('page'),
      mail.getByRole('link', { name: /^Open ticket \d+$/ }).click(),
    ]);
    await ticket
      .getByRole('log', { name: 'Messages' })
      .getByText('Is the <b>blue</b> bowl in stock?')
      .waitFor();
    expect(noa.errors).toEqual([]);
  });

  test('NOTE-1: the simulator shows it too', async () => {
    const { page } = noa;
    await page.goto(`${parley.url}/simulator/mail`);
    const article = page.getByRole('article').filter({ hasText: 'To ada@morlane.example' });
    await article.getByRole('heading', { name: 'New message from +39 347 555 0199' }).waitFor();
    await article
      .frameLocator('iframe')
      .getByRole('link', { name: /^Open ticket/ })
      .waitFor();
  });

  test('NOTE-1: a Support agent is not shown what may let its reader in', async () => {
    const jonas = await openWindow(browser, parley.url);
    await signIn(jonas, { email: 'jonas.brandt@morlane.example', password: parley.owner.password });
    await jonas.page.goto(`${parley.url}/settings/mail`);
    await jonas.page.getByText('Kept mail is for owners and admins.').waitFor();
    expect(await jonas.page.getByRole('link', { name: 'Mail', exact: true }).count()).toBe(0);
  });
});

describe('through a mail server', () => {
  let parley: Parley;
  let server: MailServer;
  beforeAll(async () => {
    server = await openMailServer();
    parley = await startParley({ env: { SMTP_URL: server.url } });
    await announce(parley);
  }, 90_000);
  afterAll(async () => {
    await parley?.end();
    await server?.close();
  });

  const texts = () =>
    server.arrived.map(({ read, to }) => `${to[0]}: ${/^> (.*)$/m.exec(read.text ?? '')?.[1]}`);

  test('NOTE-1: one mail a ticket while it is unread, to each address', async () => {
    await text(parley, GIULIA, 'One');
    await text(parley, GIULIA, 'Two');
    await text(parley, STRANGER, 'Three');
    await expect.poll(() => server.arrived.length, { timeout: 20_000 }).toBe(4);
    expect(texts().toSorted()).toEqual([
      ...['ada@morlane.example: One', 'ada@morlane.example: Three'],
      ...['ben@morlane.example: One', 'ben@morlane.example: Three'],
    ]);
  });

  test('NOTE-1: one a message where the shop wants that, and none about a keyword', async () => {
    server.arrived.length = 0;
    await announce(parley, true);
    await text(parley, GIULIA, 'JOIN');
    await text(parley, GIULIA, 'Four');
    await text(parley, GIULIA, 'Five');
    await expect.poll(() => server.arrived.length, { timeout: 20_000 }).toBe(4);
    expect(new Set(texts().map(line => line.split(': ')[1]))).toEqual(new Set(['Four', 'Five']));
  });

  test('NOTE-3 TICK-6: none about who is blocked', async () => {
    server.arrived.length = 0;
    const { data } = await parley.key.call('listProfiles', { query: { phone: GIULIA } });
    await parley.key.call('blockProfile', { params: { id: data[0]?.id ?? '' } });
    await text(parley, GIULIA, 'Six');
    await text(parley, STRANGER, 'Seven');
    await expect.poll(() => server.arrived.length, { timeout: 20_000 }).toBe(2);
    expect(new Set(texts().map(line => line.split(': ')[1]))).toEqual(new Set(['Seven']));
  });

  test('NOTE-1: nothing is kept, and no page for it is offered', async () => {
    const owner = await parley.signIn();
    expect(await owner.call('readSession')).toMatchObject({ mail_is_kept: false });
    expect((await owner.call('listMails')).data).toEqual([]);
    const { data } = await owner.call('listMails', { query: { state: 'sent' } });
    expect(data.length).toBe(10);
  });

  test('NOTE-1: Parley stops while its line to the mail server is open', async () => {
    await parley.stop();
  });
});
