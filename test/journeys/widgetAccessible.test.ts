import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SettingsPatch } from '../../contract/settings.ts';
import { violationsWithChat } from '../harness/axe.ts';
import { openBrowser } from '../harness/browser.ts';
import { inChat } from '../harness/chatPanel.ts';
import { openChatSite } from '../harness/chatSite.ts';
import { type Parley, startParley } from '../harness/parley.ts';
import { still } from '../harness/pictures.ts';
import type { Site } from '../harness/site.ts';
import { upload } from '../harness/upload.ts';

let parley: Parley;
let browser: Browser;
let site: Site;
let shipped: SettingsPatch;

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), openBrowser()]);
  const { web_chat, office_hours } = await parley.key.call('readSettings');
  shipped = { web_chat, office_hours };
  const links = {
    privacy_url: 'https://morlane.example/privacy',
    terms_url: 'https://morlane.example/terms',
  };
  await parley.key.call('patchSettings', { body: links });
  site = await openChatSite(parley, {
    '/en': {},
    '/it': { title: 'Ciotole', lang: 'it' },
    '/dark': { head: DARK },
  });
}, 90_000);
afterAll(async () => {
  await site?.close();
  await browser?.close();
  await parley?.end();
});

const DESK = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const DARK =
  '<meta name="color-scheme" content="dark"><style>body { background: #1b1a18; color: #eee } a { color: #9cf }</style>';
const NEVER = {
  days: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
  holidays: [],
};

type Look = NonNullable<SettingsPatch['web_chat']>;
type Scene = { name: string; lang: 'en' | 'it'; path?: string; screen: object; look: Look };

/** Every language on every screen, a page that is dark, and looks that ask for other colours than ours. */
const SCENES: Scene[] = [
  { name: 'English, at a desk', lang: 'en', screen: DESK, look: {} },
  { name: 'Italian, on a phone', lang: 'it', screen: PHONE, look: {} },
  {
    ...{ name: 'Italian, at a desk, in yellow', lang: 'it', screen: DESK },
    look: { color: '#f6d34a', corners: 'square', launcher_side: 'left' },
  },
  {
    ...{ name: 'English, on a phone, on a dark page, in serif', lang: 'en', path: 'dark' },
    ...{ screen: { ...PHONE, colorScheme: 'dark' }, look: { font: 'serif' } },
  },
];

const either = (english: string, italian: string) => new RegExp(`^(${english}|${italian})$`);
const button = (page: Page, english: string, italian: string) =>
  page.getByRole('button', { name: either(english, italian) });
const field = (page: Page) => page.getByRole('textbox', { name: either('Message', 'Messaggio') });
const log = (page: Page) => page.getByRole('log', { name: either('Messages', 'Messaggi') });
const bubble = (page: Page) => page.getByRole('button', { name: /Chat\)?$/ });

async function say(page: Page, body: string): Promise<void> {
  await field(page).fill(body);
  await button(page, 'Send', 'Invia').click();
  await log(page)
    .getByText(/ · (Sent|Inviato)$/)
    .waitFor();
}

async function answer(reply: { body?: string; media_ids?: string[] }): Promise<void> {
  const { data } = await parley.key.call('listTickets', { query: { channel: 'web_chat', status: 'open' } });
  for (const { id } of data) await parley.key.call('reply', { params: { id }, body: reply });
}

async function show(page: Page, picture: Buffer): Promise<void> {
  const file = { name: 'bowl.png', mimeType: 'image/png', buffer: picture };
  await page.locator('parley-chat input[type=file]').setInputFiles(file);
  await button(page, 'Remove the picture', 'Togli l’immagine').waitFor();
}

async function chooseInMenu(page: Page, english: string, italian: string): Promise<void> {
  await button(page, 'More', 'Altro').click();
  await button(page, english, italian).click();
}

/** What a chat looks like from its beginning to its end: each is reached from the one before. */
const STATES: Record<string, (page: Page) => Promise<unknown>> = {
  closed: page => bubble(page).waitFor(),
  'open, and nothing written': async page => {
    await bubble(page).click();
    await button(page, 'More', 'Altro').waitFor();
    await page.getByRole('link', { name: 'Privacy' }).waitFor();
  },
  'a picture to send': async page => show(page, await still('png', 300, 200)),
  'messages of both, with pictures': async page => {
    await say(page, 'Is this one yours? It stood on https://morlane.example/bowls');
    await answer({ body: 'It is' });
    await answer({ media_ids: [(await upload(parley.key, await still('jpeg', 200, 300))).id] });
    await log(page).getByRole('img').nth(1).waitFor();
  },
  'a picture, large': async page => {
    await log(page).getByRole('img').last().click();
    await page.locator('dialog.large').waitFor();
  },
  'the menu': async page => {
    await page.keyboard.press('Escape');
    await button(page, 'More', 'Altro').click();
    await button(page, 'End this conversation', 'Termina la conversazione').waitFor();
  },
  emoji: async page => {
    await page.keyboard.press('Escape');
    await button(page, 'Emoji', 'Emoji').click();
    await page.getByRole('button', { name: '🙂' }).waitFor();
  },
  'asking for an address, and a wrong one': async page => {
    await page.keyboard.press('Escape');
    await chooseInMenu(page, 'E-mail me this conversation', 'Mandami la conversazione per e-mail');
    await page.getByRole('textbox', { name: 'E-mail' }).fill('nobody');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
  },
  'an address given': async page => {
    await page.getByRole('textbox', { name: 'E-mail' }).fill('oona.lind@letterbox.example');
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .getByText(/oona\.lind/)
      .waitFor();
  },
  'closed, with something to read': async page => {
    await button(page, 'Close', 'Chiudi').click();
    await answer({ body: 'Are you still there?' });
    await page.getByText(/^1 (unread message|messaggio non letto)$/).waitFor();
  },
  'the question whether to end it': async page => {
    await bubble(page).click();
    await chooseInMenu(page, 'End this conversation', 'Termina la conversazione');
    await button(page, 'Keep talking', 'Continua').waitFor();
  },
  ended: async page => {
    await button(page, 'End it', 'Termina').click();
    await button(page, 'Start a new one', 'Iniziane una nuova').waitFor();
  },
  'no line': async page => {
    await button(page, 'Start a new one', 'Iniziane una nuova').click();
    await say(page, 'And in moss?');
    await page.getByText(/· (Sent|Inviato)$/).waitFor();
    // What the line has still to bring would say that it is there.
    await answer({ body: 'In moss, too.' });
    await page.getByText('In moss, too.').waitFor();
    await page.context().setOffline(true);
    await page
      .getByRole('status')
      .getByText(/^(No connection|Non c’è connessione)/)
      .waitFor();
  },
};

async function openPage({ lang, path = lang, screen }: Scene): Promise<Page> {
  const context = await browser.newContext({ ...screen, locale: lang, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${site.url}/${path}`);
  return page;
}

describe.each(SCENES)('LANG-1 CHAT-1: $name', scene => {
  let context: BrowserContext | undefined;
  let page: Page;
  beforeAll(async () => {
    const web_chat = { ...shipped.web_chat, ...scene.look, launcher_label: 'Morlane' };
    await parley.key.call('patchSettings', { body: { ...shipped, web_chat } });
    page = await openPage(scene);
    context = page.context();
  });
  afterAll(() => context?.close());

  test.each(Object.keys(STATES))('%s', async name => {
    await STATES[name]?.(page);
    expect(await violationsWithChat(page)).toEqual([]);
  });

  test('out of hours, where an address is wanted at once', async () => {
    await parley.key.call('patchSettings', { body: { office_hours: NEVER } });
    const other = await openPage(scene);
    await bubble(other).click();
    await say(other, 'Is nobody there?');
    await other.getByRole('textbox', { name: 'E-mail' }).waitFor();
    expect(await violationsWithChat(other)).toEqual([]);
    await other.context().close();
  });
});

test('CHAT-1: closed, without a label', async () => {
  await parley.key.call('patchSettings', { body: { web_chat: { launcher_label: '' } } });
  const page = await openPage({ name: '', lang: 'en', screen: DESK, look: {} });
  await page.getByRole('button', { name: 'Chat', exact: true }).waitFor();
  expect(await violationsWithChat(page)).toEqual([]);
  await page.context().close();
});

test('CHAT-1: what could not be read in the chat would be found', async () => {
  const page = await openPage({ name: '', lang: 'en', screen: DESK, look: {} });
  await bubble(page).click();
  await button(page, 'More', 'Altro').waitFor();
  await page.evaluate(`${inChat('.links')}.style.color = '#bbb'`);
  const found = await violationsWithChat(page);
  expect(found.map(one => one.split(':')[0])).toEqual(['color-contrast', 'color-contrast']);
  await page.context().close();
});
