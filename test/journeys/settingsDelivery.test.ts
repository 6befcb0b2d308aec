import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { JSON_BODY } from '../harness/client.ts';
import { type Parley, startParley } from '../harness/parley.ts';

const GIULIA = '+393475550142';

let parley: Parley;
let browser: Browser;
let noa: Window;
let page: Page;
beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ args: [] }), openBrowser()]);
  noa = await openWindow(browser, parley.url);
  page = noa.page;
  await signIn(noa, parley.owner);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const says = (words: string | RegExp) => page.getByText(words).first().waitFor();

async function open(name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click();
  await page
    .getByRole('navigation', { name: /settings/i })
    .getByRole('link', { name, exact: true })
    .click();
  await page.getByRole('heading', { name, exact: true, level: 1 }).waitFor();
}

async function ticketOf(phone: string): Promise<string> {
  const { data } = await parley.key.call('listTickets', { query: { status: 'any', q: phone } });
  return data[0]?.id ?? '';
}

async function text(phone: string, body: string): Promise<void> {
  const init = { method: 'POST', headers: JSON_BODY, body: JSON.stringify({ phone, body }) };
  expect((await fetch(`${parley.url}/simulator/api/texts`, init)).status).toBe(201);
}

describe('a coupon', () => {
  const rowOf = (code: string) => page.getByRole('row').filter({ hasText: code });
  const pasted = () => page.getByRole('textbox', { name: 'Add codes' });
  const idNow = () => new URL(page.url()).pathname.split('/').at(-1) ?? '';

  test('REPLY-4 SET-1: is made with a pool, and what of its codes is refused is shown and can be kept', async () => {
    await open('Coupons');
    await button('New coupon').click();
    await button('Create').click();
    await says('Write 1 to 100 characters, on one line.');
    await page.getByRole('textbox', { name: 'Name' }).fill('Autumn');
    await page.getByRole('spinbutton', { name: 'Warn below' }).fill('3');
    await button('Create').click();
    await page.getByRole('heading', { name: 'Autumn', level: 1 }).waitFor();
    await says('No code is left: it can’t be handed out until you add some.');

    await pasted().fill(['AUTUMN-1', '', 'AUTUMN-2', '{{name}}', 'AUTUMN-1', 'x'.repeat(80)].join('\n'));
    await says('5 codes');
    await button('Add').click();
    await says('2 codes were added.');
    await says('3 lines could not be added.');
    const report = page.getByRole('table', { name: 'Lines that could not be added' });
    const lines = await report.getByRole('row').allInnerTexts();
    expect(lines.slice(1).map(line => line.split('\t').map(cell => cell.trim().slice(0, 30)))).toEqual([
      ['4', '{{name}}', 'Has braces, or characters that'],
      ['5', 'AUTUMN-1', 'This coupon has it already.'],
      ['6', 'x'.repeat(30), 'More than 64 characters.'],
    ]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('refused-codes.csv');
    const kept = await readFile(await download.path(), 'utf8');
    expect(kept.split('\r\n').slice(0, 3)).toEqual([
      'Line,Code,Why',
      '4,{{name}},"Has braces, or characters that can’t be seen."',
      '5,AUTUMN-1,This coupon has it already.',
    ]);
    await says('Fewer than 3 codes are left.');
    expect(await parley.key.call('readCoupon', { params: { id: idNow() } })).toMatchObject({ remaining: 2 });
  });

  test('REPLY-4: takes the first column of a CSV file, without its heading', async () => {
    const file = (name: string, content: string) => ({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(content),
    });
    const picker = page.getByLabel('Choose a file').and(page.locator('input'));
    await picker.setInputFiles(file('codes.xlsx', 'PK\0\0'));
    await says('codes.xlsx is not a text file.');
    await picker.setInputFiles(file('codes.csv', 'Code;Value\r\nAUTUMN-3;10\r\n"AUTUMN;4";10\r\n'));
    await says('The heading “Code” is left out.');
    await button('Add').click();
    await says('2 codes were added.');
    await rowOf('AUTUMN;4').waitFor();
    await expect.poll(() => page.getByText('Fewer than 3 codes are left.').count()).toBe(0);
  });

  test('REPLY-4: shows who has which code, and leads to their ticket', async () => {
    const params = { id: await ticketOf(GIULIA) };
    await parley.key.call('reply', { params, body: { body: 'For you:', coupon_id: idNow() } });
    await rowOf('AUTUMN-1').getByRole('link', { name: 'Giulia Ferrante' }).click();
    await page
      .getByRole('list', { name: 'Tickets' })
      .getByRole('link', { name: 'Giulia Ferrante' })
      .waitFor();
    await page.goBack();
    await button('Handed out').click();
    await rowOf('AUTUMN-1').waitFor();
    await expect.poll(() => rowOf('AUTUMN').count()).toBe(1);
  });

  test('SET-1: asks before codes that are not added are left behind, and is retired after a question', async () => {
    await pasted().fill('AUTUMN-9');
    await page.getByRole('link', { name: 'SMS credits' }).click();
    await button('Stay').click();
    expect(await pasted().inputValue()).toBe('AUTUMN-9');
    await pasted().fill('');
    await page.getByRole('textbox', { name: 'Name' }).fill('Autumn sale');
    await button('Save').click();
    await page.getByRole('heading', { name: 'Autumn sale', level: 1 }).waitFor();
    await button('Retire this coupon').click();
    await button('Retire').click();
    await says(/^Retired today at/);
    await expect.poll(() => pasted().count()).toBe(0);
    await open('Coupons');
    expect(await page.getByRole('link', { name: 'Autumn sale' }).count()).toBe(0);
    await button('Retired').click();
    await page.getByRole('link', { name: 'Autumn sale' }).waitFor();
  });

  test('REPLY-4: with one code for everybody has no pool', async () => {
    await button('In use').click();
    await button('New coupon').click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Spring');
    await page.getByRole('radio', { name: /^One code/ }).check();
    await page.getByRole('textbox', { name: 'Code' }).fill('SPRING10');
    await button('Create').click();
    await says('One code for everybody: SPRING10');
    await expect.poll(() => pasted().count()).toBe(0);
  });
});

describe('notifications by e-mail', () => {
  const add = () => page.getByRole('textbox', { name: 'Add an address' });
  const announce = () => page.getByRole('switch', { name: 'Write to these addresses about new messages' });
  const told = async () => (await parley.key.call('readSettings')).email_notifications;
  const listed = () => page.getByRole('list', { name: 'Addresses' }).getByRole('listitem');

  test('NOTE-1: cannot be on without an address, and say so at the field', async () => {
    await open('Inbound messages');
    await announce().click();
    await says('Add an address first, so that there is somebody to tell.');
    await expect.poll(() => add().getAttribute('aria-invalid')).toBe('true');
    await add().and(page.locator(':focus')).waitFor();
    await expect.poll(() => announce().getAttribute('aria-checked')).toBe('false');
  });

  test('NOTE-1: go to as many addresses as are typed or pasted, each of them one', async () => {
    await add().fill('ada@morlane.example');
    await page.keyboard.press('Enter');
    await add().pressSequentially('Ben@morlane.example,');
    await add().fill('nobody at morlane');
    await page.keyboard.press('Enter');
    await says('“nobody at morlane” is not an e-mail address');
    await add().fill('');
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.setData('text', 'ada@morlane.example; Cleo <cleo@morlane.example>\\ndan@morlane.example');
      const pasted = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement.dispatchEvent(pasted);
    })()`);
    await page.getByRole('button', { name: 'Remove dan@morlane.example' }).click();
    for (const name of ['ada', 'Ben', 'cleo'])
      await listed()
        .filter({ hasText: `${name}@morlane.example` })
        .waitFor();
    await expect.poll(() => listed().count()).toBe(3);
  });

  test('NOTE-1: are on with the addresses as they stand, and a text is announced to each', async () => {
    await announce().click();
    await expect.poll(told).toEqual({
      on: true,
      recipients: ['ada@morlane.example', 'Ben@morlane.example', 'cleo@morlane.example'],
      every_message: false,
      unsubscribed: [],
    });
    await page.getByRole('radio', { name: 'Every message' }).check();
    await button('Save').click();
    await expect.poll(async () => (await told()).every_message).toBe(true);

    await text('+393475550177', 'Do you ship to Elba?');
    await expect
      .poll(async () => (await (await parley.signIn()).call('listMails')).data.length, { timeout: 20_000 })
      .toBe(3);
    const { page: phones } = await openWindow(browser, `${parley.url}/simulator/mail`);
    const mail = phones.getByRole('article').filter({ hasText: 'cleo@morlane.example' });
    await mail.frameLocator('iframe').getByText('Do you ship to Elba?').last().waitFor();
    await phones.close();
  });

  test('NOTE-1: end at once when they are switched off, and keep their addresses', async () => {
    await announce().click();
    await expect.poll(async () => (await told()).on).toBe(false);
    expect((await told()).recipients.length).toBe(3);
  });
});

describe('SMS credits', () => {
  const usage = () => parley.key.call('readUsage');
  const total = () =>
    page
      .getByRole('row', { name: /^Total/ })
      .getByRole('cell')
      .last()
      .textContent();

  test('REPLY-6: are counted as a reply leaves, by number and by who sent', async () => {
    await open('SMS credits');
    const before = (await usage()).used;
    await expect.poll(total).toBe(String(before));
    await parley.key.call('reply', {
      params: { id: await ticketOf(GIULIA) },
      body: { body: 'a'.repeat(200) },
    });
    await expect.poll(total, { timeout: 20_000 }).toBe(String(before + 2));
    const row = page.getByRole('row').filter({ hasText: 'Your team' });
    const team = (await usage()).data.find(({ source }) => source === 'agent');
    const figures = async () =>
      (await row.getByRole('cell').allInnerTexts()).slice(-3).map(Number.parseFloat);
    await expect.poll(figures).toEqual([team?.messages, team?.segments, team?.credits]);
  });

  test('REPLY-6: have an allowance that warns in words, and among the problems', async () => {
    const { used } = await usage();
    await page.getByLabel('Credits a month').fill('0');
    await button('Save').click();
    await says('Write a whole number from 1 to 1,000,000,000, or nothing.');
    await page.getByLabel('Credits a month').fill(String(Math.ceil(used)));
    await button('Save').click();
    await says(/of the allowance is used|The allowance is used up/);
    await open('Problems');
    await says('More than 80% of this month’s SMS credits are used');
    await page.getByRole('link', { name: 'Open SMS credits' }).click();
    await page.getByLabel('Credits a month').fill('');
    await button('Save').click();
    await expect.poll(async () => (await usage()).allowance).toBeNull();
    await expect.poll(() => page.getByText('of the allowance').count()).toBe(0);
  });

  test('REPLY-6: have prices by country, found by name or code, and taken away again', async () => {
    const factors = async () => (await parley.key.call('readSettings')).credits.country_factors;
    const find = async (country: string) => {
      await page.getByRole('combobox', { name: 'Add a country' }).click();
      await page.getByRole('combobox', { name: 'Country or code, like IT' }).fill(country);
    };
    await find('ch');
    await page.getByRole('option', { name: 'Switzerland' }).click();
    await page.getByRole('spinbutton', { name: 'Switzerland' }).fill('1.25');
    await find('nowhere');
    await says('No country has this name or code.');
    await page.keyboard.press('Enter');
    expect(await factors()).toEqual({});
    await page.keyboard.press('Escape');
    await find('united states');
    await page.keyboard.press('Enter');
    // One goes on typing by what it counts.
    const states = page.getByRole('spinbutton', { name: 'United States' });
    const id = await states.getAttribute('id');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe(id);
    await page.keyboard.type('2000');
    await expect.poll(() => states.inputValue()).toBe('2000');
    await button('Save').click();
    await says('Write a number from 0 to 1,000.');
    await page.getByRole('spinbutton', { name: 'United States' }).fill('2');
    await page.getByLabel('A message with pictures').fill('2.5');
    await button('Save').click();
    await expect.poll(factors).toEqual({ CH: 1.25, US: 2 });
    expect((await parley.key.call('readSettings')).credits.picture).toBe(2.5);
    await button('Remove Switzerland').click();
    await button('Save').click();
    await expect.poll(factors).toEqual({ US: 2 });
  });

  test('REPLY-6: of the months before can be looked up, and the address keeps which', async () => {
    await button('The month before').click();
    await page.waitForURL(/\?month=\d{4}-\d\d$/);
    const address = page.url();
    await page.reload();
    await expect.poll(() => button('The month after').isEnabled()).toBe(true);
    expect(page.url()).toBe(address);
    await button('The month after').click();
    await expect.poll(() => button('The month after').isDisabled()).toBe(true);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });
});

describe('problems', () => {
  test('REPLY-8 SET-1: a failed text is tried again where it is told of, and what becomes of it is seen', async () => {
    await open('Problems');
    await says('Not delivered: the carrier took it for spam. Word it differently, with fewer links.');
    await page.getByRole('button', { name: 'Try again: +39 347 555 0142' }).click();
    await says('Tried again, and delivered.');
    await page.reload();
    await says('A text that may or may not have arrived');
    expect(await page.getByText('the carrier took it for spam').count()).toBe(0);
  });

  test('SET-1: a coupon that runs low leads to where codes are added', async () => {
    await page.getByRole('link', { name: 'Open the coupon' }).first().click();
    await page.getByRole('textbox', { name: 'Add codes' }).waitFor();
  });
});

test('nothing went wrong in the page', () => {
  expect(noa.errors).toEqual([]);
});
