import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Ticket } from '../../contract/shapes.ts';
import { openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { zoneAt } from '../harness/composing.ts';
import { type Parley, startParley } from '../harness/parley.ts';
import { MP4, still } from '../harness/pictures.ts';

/** Everything that a reply can hold, and when it leaves: an agent's window, and the phone it arrives on. */
const PHONE = '+12125550123';
const AS_SHOWN = '+1 212 555 0123';
const PAGE = 'https://morlane.example/collections/autumn/alba-bowl-large-in-moss';

/** What a browser says of itself in which somebody follows a link. One without a screen says that it is none. */
const TELEPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';

let parley: Parley;
let browser: Browser;
let [noa, desk]: Window[] = [];
let ticket: Ticket;

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley({ args: [] }), openBrowser()]);
  [noa, desk] = await Promise.all([
    openWindow(browser, parley.url),
    openWindow(browser, `${parley.url}/simulator`),
  ]);
  await signIn(at(noa), parley.owner);
  await textFromPhone('JOIN');
  await textFromPhone('Do you still have the large bowl?');
  await agent().getByRole('link', { name: AS_SHOWN }).click();
  await reply().waitFor();
  const found = (await parley.key.call('listTickets', { query: { q: PHONE } })).data[0];
  if (!found) throw new Error('the text has opened no ticket');
  ticket = found;
  await liveWhereItIs(12);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await parley?.end();
});

function at(window: Window | undefined): Window {
  if (!window) throw new Error('the window is not open');
  return window;
}

const agent = (): Page => at(noa).page;
const reply = () => agent().getByRole('textbox', { name: 'Reply', disabled: false });
const thread = () => agent().getByRole('log', { name: 'Messages' });
const button = (name: string) => agent().getByRole('button', { name, exact: true });
const item = (name: string | RegExp) => agent().getByRole('menuitem', { name });
const phone = () => at(desk).page.getByRole('region', { name: PHONE });

async function textFromPhone(words: string): Promise<void> {
  await phone().getByRole('textbox', { name: 'Text' }).fill(words);
  await phone().getByRole('button', { name: 'Send' }).click();
  await phone().locator('[data-arrived="true"]').filter({ hasText: words }).first().waitFor();
}

async function send(words: string): Promise<void> {
  await reply().fill(words);
  await button('Send').click();
}

const messages = async () => (await parley.key.call('listMessages', { params: { id: ticket.id } })).data;
const waiting = async () => (await messages()).find(message => message.status === 'scheduled');

/** Whenever this runs: the customer lives where it is this hour now. */
async function liveWhereItIs(hour: number): Promise<void> {
  const params = { id: ticket.profile.id };
  await parley.key.call('editProfile', { params, body: { time_zone: zoneAt(hour) } });
  // The hour may be at its end. Other times stand on the screen too, and may be of this hour.
  await agent()
    .getByText(new RegExp(`^(${hour}|${hour + 1}):\\d\\d there$`))
    .first()
    .waitFor();
}

async function choosePictures(...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
  await agent().locator('input[type=file]').setInputFiles(files);
}

const bowl = async () => ({ name: 'bowl.png', mimeType: 'image/png', buffer: await still('png', 300, 200) });

test('REPLY-4 THREAD-2: a picture is sent without words, seen in the thread, and arrives on the phone', async () => {
  await choosePictures(await bowl());
  await agent().getByRole('img', { name: 'bowl.png' }).waitFor();
  await button('Send').click();
  await thread().getByRole('img', { name: 'Picture sent to the customer' }).waitFor();
  await phone().getByRole('img').waitFor();
  const picture = phone().getByRole('img');
  await expect.poll(() => picture.evaluate(image => 'naturalWidth' in image && image.naturalWidth)).toBe(300);
  await thread().getByRole('paragraph').filter({ hasText: 'Noa' }).last().getByText('Delivered').waitFor();
});

test('REPLY-4: what is no picture says so where it was chosen, and nothing else is lost', async () => {
  await reply().fill('Here it is');
  await choosePictures(await bowl(), { name: 'film.png', mimeType: 'image/png', buffer: MP4 });
  await agent().getByText('Not a picture that can be sent. Choose a JPEG, PNG, WebP or GIF.').waitFor();
  await expect.poll(() => button('Send').isDisabled()).toBe(true);
  await button('Remove film.png').click();
  await agent().getByText('3 credits').waitFor();
  await expect.poll(() => button('Send').isEnabled()).toBe(true);
});

test('REPLY-4: text, picture and coupon are still there after a reload', async () => {
  await button('Hand out a coupon').click();
  await item(/Ten off, with our apologies/).click();
  await button('Remove the coupon Ten off, with our apologies').waitFor();
  await agent().reload();
  await button('Remove the coupon Ten off, with our apologies').waitFor();
  await agent().getByRole('img', { name: 'bowl.png' }).waitFor();
  await expect.poll(() => reply().inputValue()).toBe('Here it is');
  await button('Remove bowl.png').click();
});

test("REPLY-4: a coupon's code arrives where its place is", async () => {
  await send('Take {{coupon_code}} off the next one');
  const code = /Take SORRY-\w+ off the next one/;
  await phone().getByText(code).waitFor();
  await thread().getByText(code).waitFor();
  await button('Remove the coupon Ten off, with our apologies').waitFor({ state: 'detached' });
});

test('REPLY-6: the costly character is named, made plain by a click, and brought back by undo', async () => {
  const words = 'I’ve put it aside for you until Saturday noon, under the name that you wrote with.';
  await reply().fill(words);
  await agent().getByText('makes it 2 segments instead of 1').waitFor();
  await agent().getByText('2 credits').waitFor();
  await button('Make it plain').click();
  await agent().getByText('1 segment', { exact: true }).waitFor();
  await expect.poll(() => reply().inputValue()).toBe(words.replace('’', "'"));
  await reply().press('ControlOrMeta+z');
  await expect.poll(() => reply().inputValue()).toBe(words);
});

test('REPLY-7: a long link arrives short; followed from the phone, the click is on the profile', async () => {
  await send(`It is this one: ${PAGE}`);
  const short = phone().getByText(/It is this one: http\S+\/l\/\w{9}$/);
  await short.waitFor();
  const [link = ''] = /http\S+/.exec((await short.textContent()) ?? '') ?? [];
  const customer = await (await browser.newContext({ userAgent: TELEPHONE })).newPage();
  const leads = customer.waitForRequest(PAGE);
  // The shop's page is invented: that it was asked for is enough.
  await customer.goto(link).catch(() => null);
  await leads;
  const clicks = async () => {
    const query = { metric: 'Clicked SMS' };
    return (await parley.key.call('listActivity', { params: { id: ticket.profile.id }, query })).data.length;
  };
  await expect.poll(clicks).toBe(1);
});

test('REPLY-10: a reply is sent later, written anew where it stands, and leaves on time', async () => {
  await reply().fill('The kiln is open.');
  await button('Schedule').click();
  await item(/In 1 hour/).click();
  await thread()
    .getByText(/^Leaves (today|tomorrow) at/)
    .waitFor();
  await button('Change the scheduled reply').click();
  await item('Edit').click();
  const edited = agent().getByRole('textbox', { name: 'Scheduled text' });
  await edited.fill('The kiln is open, and cold.');
  await edited.press('ControlOrMeta+Enter');
  await thread().getByText('The kiln is open, and cold.').waitFor();
  await expect.poll(waiting).toMatchObject({
    body: 'The kiln is open, and cold.',
    cancel_if_customer_writes: true,
  });
  const id = (await waiting())?.id ?? '';
  const send_at = new Date(Date.now() + 2000).toISOString();
  await parley.key.call('editMessage', { params: { id }, body: { send_at } });
  await phone().getByText('The kiln is open, and cold.').waitFor();
  await thread().getByText(/^Leav/).waitFor({ state: 'detached' });
  const sent = (await messages()).at(-1);
  expect(sent?.body).toBe('The kiln is open, and cold.');
  expect(Date.parse(sent?.sent_at ?? '')).toBeGreaterThanOrEqual(Date.parse(send_at));
});

test('REPLY-10: at night there it is asked first; Escape takes nothing away', async () => {
  await liveWhereItIs(22);
  await reply().fill('It goes in the oven, up to 220 degrees.');
  await reply().press('ControlOrMeta+Enter');
  await agent()
    .getByText(/^It is 2[23]:\d\d for/)
    .waitFor();
  await agent().keyboard.press('Escape');
  await expect.poll(() => reply().inputValue()).toBe('It goes in the oven, up to 220 degrees.');
  await button('Send').click();
  await button('Send at 08:00').click();
  await thread()
    .getByText(/^Leaves (today|tomorrow|\w+day) at/)
    .waitFor();
  await thread().getByText(`unless ${AS_SHOWN} writes first`).waitFor();
  expect(await phone().getByText('up to 220 degrees').count()).toBe(0);
});

test('REPLY-10: when the customer writes first it is canceled, and its words can be put back', async () => {
  await textFromPhone('Never mind the oven');
  await thread().getByText('Canceled before it left').waitFor();
  await button('Put back').click();
  await expect.poll(() => reply().inputValue()).toBe('It goes in the oven, up to 220 degrees.');
  await reply().fill('');
});

test('REPLY-8: what the phone refuses says why, and tried again it arrives', async () => {
  await liveWhereItIs(12);
  const state = (to: string) =>
    fetch(`${parley.url}/simulator/api/phones/${encodeURIComponent(PHONE)}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ state: to }),
    });
  await state('refuses');
  await send('One last thing');
  await thread().getByText('Not delivered: the carrier took it for spam.').waitFor();
  await state('on');
  await thread().getByRole('button', { name: 'Try again' }).click();
  await thread().getByText('Not delivered').waitFor({ state: 'detached' });
  await thread().getByRole('paragraph').filter({ hasText: 'Noa' }).last().getByText('Delivered').waitFor();
});

test('nothing went wrong in any page', () => {
  expect([noa, desk].flatMap(window => at(window).errors)).toEqual([]);
});
