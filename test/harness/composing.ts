import type { Locator, Page } from 'playwright-core';
import { MP4, still } from './pictures.ts';
import { addPicture } from './upload.ts';

/** What the composer and the thread look like while a reply is written, reached as an agent does, in either language. */
export const COMPOSING: Record<string, (page: Page) => Promise<unknown>> = {
  'a reply that a character makes dear': page => costly(page, 'Tobias Renn'),
  'a reply with pictures and a coupon': page => loaded(page, 'Amara Sille'),
  'the coupons to hand out': async page => {
    await costly(page, 'Tobias Renn');
    await press(page, 'Hand out a coupon', 'Dai un coupon');
    await page.getByRole('menuitem').nth(2).waitFor();
  },
  'the emoji': async page => {
    await open(page, 'Tobias Renn');
    await textbox(page).press('Control+;');
    await page.getByRole('gridcell').first().waitFor();
  },
  'emoji by the beginning of a name': async page => {
    await open(page, 'Tobias Renn');
    await textbox(page).fill('');
    await textbox(page).pressSequentially(':hea');
    await page.getByRole('listbox', { name: 'Emoji' }).getByRole('option').first().waitFor();
  },
  'GIFs where nobody has set them up': async page => {
    await open(page, 'Tobias Renn');
    await press(page, 'Add a GIF', 'Aggiungi una GIF');
    await page.getByRole('link', { name: either('Set up GIFs', 'Configura le GIF') }).waitFor();
  },
  'the times to send later': async page => {
    await costly(page, 'Tobias Renn');
    await openLater(page);
  },
  'a reply at a bad time': page => atNight(page, 'Petra Halvorsen'),
  'a reply that waits for its time': page => scheduled(page, 'Chiara Benedetti'),
  'a reply that waits, written anew': page => rewritten(page, 'Harriet Pell'),
  'a reply that can still be undone': page => held(page, 'Hanne Brook'),
  'a draft, and a colleague who has answered': page => answered(page, 'Harriet Pell'),
  'a reply of which nobody knows whether it arrived': page => twice(page, UNSURE),
  'a reply and a note that are on their way': page => onTheirWay(page, 'Oskar Veldhuis'),
};

/** The provider never said what became of the last text to her. */
const UNSURE = 'June Okafor';

/** What an agent writes in a thread. */
const WRITTEN = /\/api\/v1\/tickets\/[^/]+\/(messages|notes)$/;

const COSTLY =
  'I’ll e-mail it too, so that you can see the two glazes up close. They are on the table by the window.';

const either = (english: string, italian: string) => new RegExp(`^(${english}|${italian})`);
const button = (page: Page, english: string, italian: string): Locator =>
  page.getByRole('button', { name: either(english, italian) });
const press = (page: Page, english: string, italian: string) => button(page, english, italian).last().click();
const textbox = (page: Page) => page.getByRole('textbox', { name: either('Reply$', 'Risposta$') });

async function open(page: Page, name: string): Promise<void> {
  await page.goto('/inbox');
  const links = page.getByRole('list', { name: /^Ticket/ }).getByRole('link');
  await links.first().waitFor();
  const link = links.filter({ hasText: name });
  // Only the rows that are in sight are there.
  if ((await link.count()) === 0) await page.goto(`/inbox?q=${encodeURIComponent(name)}`);
  await link.first().click();
  await textbox(page).waitFor();
}

async function costly(page: Page, name: string): Promise<void> {
  await open(page, name);
  await textbox(page).fill(COSTLY);
  await page.getByText(/^(Make it plain|Semplifica)$/).waitFor();
}

/** One picture is on its way for as long as somebody looks; one is none. */
async function loaded(page: Page, name: string): Promise<void> {
  await open(page, name);
  await textbox(page).fill('Both glazes side by side, moss on the left.');
  await press(page, 'Hand out a coupon', 'Dai un coupon');
  await page.getByRole('menuitem').nth(2).click();
  const field = page.locator('input[type=file]');
  const bytes = await still('jpeg', 300, 200);
  await addPicture(page, { name: 'moss.jpg', mimeType: 'image/jpeg', buffer: bytes });
  await page.route('**/api/v1/media', () => {});
  await field.setInputFiles([{ name: 'chalk.jpg', mimeType: 'image/jpeg', buffer: bytes }]);
  await page.getByRole('progressbar').waitFor();
  await field.setInputFiles([{ name: 'glazes.mp4', mimeType: 'video/mp4', buffer: MP4 }]);
  await page.getByRole('alert').filter({ hasText: 'glazes.mp4' }).waitFor();
  await page.unroute('**/api/v1/media');
}

async function openLater(page: Page): Promise<void> {
  await press(page, 'Schedule$', 'Programma$');
  await page.getByRole('menuitem').nth(2).waitFor();
}

async function atNight(page: Page, name: string): Promise<void> {
  await liveWhereItIs(22, page, name);
  await open(page, name);
  await textbox(page).fill('It does, up to 220 degrees. I can send you a picture tomorrow.');
  await button(page, 'Send$', 'Invia$').click();
  await button(page, 'Send at', 'Invia alle').waitFor();
}

async function scheduled(page: Page, name: string): Promise<void> {
  await open(page, name);
  await textbox(page).fill('The kiln is open tomorrow at noon. I will write to you again then.');
  await openLater(page);
  const menus = button(page, 'Change the scheduled reply', 'Cambia la risposta programmata');
  const before = await menus.count();
  await page.getByRole('menuitem').nth(1).click();
  // Others may wait from another scene; this one can be changed once the server has it.
  await menus.nth(before).waitFor();
}

async function rewritten(page: Page, name: string): Promise<void> {
  await scheduled(page, name);
  await press(page, 'Change the scheduled reply', 'Cambia la risposta programmata');
  await page.getByRole('menuitem', { name: either('Edit', 'Modifica') }).click();
  await page.getByRole('textbox', { name: either('Scheduled text', 'Testo programmato') }).waitFor();
}

/** For as long as somebody looks; whoever comes after finds replies that leave at once. */
async function held(page: Page, name: string): Promise<void> {
  const hold = (undo_send_seconds: number) =>
    page.request.patch('/api/v1/settings', { data: { undo_send_seconds } });
  await hold(30);
  await liveWhereItIs(12, page, name);
  await open(page, name);
  await textbox(page).fill('It does. I have put one aside for you.');
  await button(page, 'Send$', 'Invia$').click();
  await page
    .getByRole('log')
    .getByRole('button', { name: either('Undo', 'Annulla') })
    .waitFor();
  await hold(0);
}

/** For as long as somebody looks: the server never has them. */
async function onTheirWay(page: Page, name: string): Promise<void> {
  await liveWhereItIs(12, page, name);
  // Before anything is asked for: of what is under way meanwhile the browser may not tell the end.
  await page.route(WRITTEN, route => (route.request().method() === 'POST' ? undefined : route.continue()));
  await open(page, name);
  await textbox(page).fill('The next firing is on Thursday: https://morlane.example/kiln');
  await button(page, 'Send$', 'Invia$').click();
  await page.getByRole('log').getByText(either('Sending$', 'In invio$')).waitFor();
  await page.getByRole('tab', { name: either('Note', 'Nota') }).click();
  await page.getByRole('textbox', { name: either('Note for', 'Nota per') }).fill('He asked twice already.');
  await button(page, 'Add note', 'Aggiungi nota').click();
  await page.getByRole('article').filter({ hasText: 'He asked twice' }).waitFor();
  await page.unroute(WRITTEN);
}

/** By a program: there is one member to a window. */
async function answered(page: Page, name: string): Promise<void> {
  await open(page, name);
  await textbox(page).fill('It ships on Monday, and should be with you by');
  const { origin, pathname } = new URL(page.url());
  const asked = { name: 'Warehouse', scopes: ['tickets:write'] };
  const { key } = await (await page.request.post('/api/v1/api_keys', { data: asked })).json();
  await fetch(`${origin}/api/v1/tickets/${pathname.split('/').at(-1)}/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ body: 'Your parcel leaves on Monday.' }),
  });
  await button(page, 'Show$', 'Mostra$').waitFor();
}

async function twice(page: Page, name: string): Promise<void> {
  await open(page, name);
  const log = page.getByRole('log');
  await log.getByRole('button', { name: either('Try again', 'Riprova') }).click();
  await log.getByRole('button', { name: either('Leave it', 'Lascia così') }).waitFor();
}

/** Whenever this runs: the customer of that name lives where it is this hour now. */
async function liveWhereItIs(hour: number, page: Page, name: string): Promise<void> {
  const found = await page.request.get('/api/v1/tickets', { params: { q: name, status: 'any' } });
  const { data } = await found.json();
  await page.request.patch(`/api/v1/profiles/${data[0].profile.id}`, { data: { time_zone: zoneAt(hour) } });
}

/** A time zone in which it is this hour now. */
export function zoneAt(hour: number): string {
  const east = ((hour - new Date().getUTCHours() + 36) % 24) - 12;
  return east === 0 ? 'Etc/GMT' : `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
}
