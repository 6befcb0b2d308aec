import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ChatConfig } from '../../contract/chatShapes.ts';
import type { Settings } from '../../contract/settings.ts';
import { openBrowser, openWindow, signIn, type Window } from '../harness/browser.ts';
import { JSON_BODY } from '../harness/client.ts';
import { type Parley, startParley } from '../harness/parley.ts';
import { still } from '../harness/pictures.ts';
import { openServed, type Served } from '../harness/served.ts';

const run = promisify(execFile);

let parley: Parley;
let served: Served;
let browser: Browser;
let shipped: Settings;
let workspaceId: string;
let noa: Window;
let page: Page;

beforeAll(async () => {
  [parley, served, browser] = await Promise.all([startParley({ args: [] }), openServed(), openBrowser()]);
  const owner = await parley.signIn();
  workspaceId = (await owner.call('readSession')).workspace.id;
  shipped = await parley.key.call('readSettings');
  noa = await openWindow(browser, parley.url);
  page = noa.page;
  await signIn(noa, parley.owner);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await parley?.end();
});

const settingsNow = () => parley.key.call('readSettings');
const button = (name: string) => page.getByRole('button', { name, exact: true });
const box = (name: string) => page.getByRole('textbox', { name, exact: true });
const section = (name: string) => page.getByRole('region', { name, exact: true });
const says = (words: string | RegExp) => page.getByText(words).first().waitFor();

async function save(): Promise<void> {
  await button('Save').click();
  await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
}

async function open(name: 'Web chat' | 'Workspace' | 'General'): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name, exact: true }).first().click();
  await page.getByRole('heading', { name, exact: true, level: 1 }).waitFor();
}

/** What a screen reader says of a field after its name. */
async function descriptionOf(label: string): Promise<string> {
  const ids = (await page.getByLabel(label, { exact: true }).first().getAttribute('aria-describedby')) ?? '';
  const texts = ids.split(' ').map(id => page.locator(`[id="${id}"]`).textContent());
  return (await Promise.all(texts)).join(' ');
}

describe('SET-1 CHAT-1: how the chat looks and where it stands', () => {
  beforeEach(async () => {
    await parley.key.call('patchSettings', { body: shipped });
    await page.goto(`${parley.url}/settings/web-chat`);
    await section('Look and welcome').waitFor();
  });

  const configNow = async () => {
    const answer = await fetch(`${parley.url}/api/v1/chat/workspaces/${workspaceId}`);
    return ChatConfig.parse(await answer.json());
  };
  const launcher = () => page.getByLabel('Preview of the chat').locator('.launcher');
  /** Of the bubble that the preview draws in its shadow root. */
  const launcherColor = () =>
    page.evaluate<string>(
      `getComputedStyle(document.querySelector('[aria-label="Preview of the chat"] > div').shadowRoot.querySelector('.launcher')).backgroundColor`,
    );

  test('the preview follows every keystroke, and pages are told once it is saved', async () => {
    await launcher().waitFor();
    await box('Colour').fill('#f0e442');
    await expect.poll(launcherColor).toBe('rgb(240, 228, 66)');
    await says('White could not be read on it, so words on it are black.');
    await box('Welcome message').fill('Ask us about a glaze');
    await page.getByLabel('Preview of the chat').getByText('Ask us about a glaze').waitFor();
    await expect.poll(async () => (await settingsNow()).web_chat.color).toBe(shipped.web_chat.color);

    await page.getByRole('radio', { name: 'Serif' }).check();
    await page.getByRole('radio', { name: 'Round', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('radio', { name: 'Left' }).check();
    await box('Words beside the bubble').fill('Ask us');
    await save();
    await expect
      .poll(async () => (await settingsNow()).web_chat)
      .toMatchObject({
        ...{ color: '#f0e442', font: 'serif', corners: 'soft' },
        ...{ launcher_side: 'left', launcher_label: 'Ask us' },
      });
    await expect
      .poll(async () => (await configNow()).design)
      .toMatchObject({
        ...{ color: '#f0e442', on_color: '#000000', font: 'serif', corners: 'soft' },
        ...{ launcher_side: 'left', launcher_label: 'Ask us' },
      });
    expect(await configNow()).toMatchObject({ welcome: 'Ask us about a glaze' });
  });

  test('a colour may be written short, and what is none is refused at its field', async () => {
    await box('Colour').fill('moss');
    await button('Save').click();
    await says('Write a colour, like #3f4a2c.');
    expect(await descriptionOf('Colour')).toContain('Write a colour');
    await box('Colour').fill('6a5');
    await box('Colour').press('Enter');
    await expect.poll(async () => (await settingsNow()).web_chat.color).toBe('#66aa55');
  });

  test('the shipped welcome comes back, and goes again by undoing that', async () => {
    await box('Welcome message').fill('Ciao');
    await save();
    const welcome = section('Look and welcome');
    await welcome.getByRole('button', { name: 'Put back the shipped text' }).click();
    await expect.poll(() => box('Welcome message').inputValue()).toBe(shipped.welcome_message);
    await button('Undo').click();
    await expect.poll(async () => (await settingsNow()).welcome_message).toBe('Ciao');
  });

  test('the tag is there to be copied, with this workspace in it', async () => {
    const tag = section('On your site').getByRole('figure', { name: /^The tag/ });
    expect(await tag.locator('code').textContent()).toBe(
      `<script async src="${parley.url}/widget.js" data-workspace="${workspaceId}"></script>`,
    );
    await noa.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await tag.getByRole('button', { name: 'Copy' }).click();
    await tag.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain(workspaceId);
  });

  test('of an address that is pasted its host is kept, and what is no host is said', async () => {
    const sites = box('Add a host, like shop.com');
    await sites.fill('https://Morlane.example/pages/about');
    await sites.press('Enter');
    await sites.fill('*.morlane.example');
    await button('Save').click();
    await says('“*.morlane.example” is no host, like shop.com.');
    await sites.fill('');
    await save();
    await expect.poll(async () => (await settingsNow()).web_chat.sites).toEqual(['morlane.example']);
    await button('Remove morlane.example').click();
    await save();
    await expect.poll(async () => (await settingsNow()).web_chat.sites).toEqual([]);
  });

  test('what is not saved is not left without a question', async () => {
    await box('Welcome message').fill('Not finished');
    await page.getByRole('link', { name: 'Workspace', exact: true }).click();
    await button('Stay').click();
    await expect.poll(() => box('Welcome message').inputValue()).toBe('Not finished');
    await button('Discard').click();
    await expect.poll(() => box('Welcome message').inputValue()).toBe(shipped.welcome_message);
  });
});

describe('CHAT-4: keys by which the shop says who a visitor is', () => {
  const identity = () => section('Identity');
  const startedBy = async (jwt: string): Promise<unknown> => {
    const body = JSON.stringify({ workspace_id: workspaceId, identity: jwt });
    const init = { method: 'POST', body, headers: JSON_BODY };
    const answer = await fetch(`${parley.url}/api/v1/chat/sessions`, init);
    return answer.json();
  };
  let jwt: string;

  beforeAll(async () => {
    await page.goto(`${parley.url}/settings/web-chat`);
    await identity().waitFor();
  });

  test('one is made and shown, and what the page’s own sample signs with it is believed', async () => {
    await identity().getByRole('button', { name: 'New key' }).click();
    const field = identity().getByRole('textbox', { name: 'Key' });
    expect(await field.first().inputValue()).toMatch(/^idk_•+/);
    await identity().getByRole('button', { name: 'Show the key' }).first().click();
    const secret = await field.first().inputValue();
    expect(secret).toMatch(/^idk_[\w-]{43}$/);

    await identity().getByText('How to sign').click();
    const sample = await identity()
      .getByRole('figure', { name: 'On your server' })
      .locator('code')
      .textContent();
    const print = `console.log(await identityOf({ id: 7, email: 'mara@morlane.example', name: 'Mara' }));`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', `${sample}\n${print}`], {
      env: { PARLEY_IDENTITY_KEY: secret },
    });
    jwt = stdout.trim();
    expect(await startedBy(jwt)).toMatchObject({ session: { identified: true } });
  });

  test('it is retired after a question, and what it signed counts no more', async () => {
    const rows = identity().getByRole('list', { name: 'Keys' }).getByRole('listitem');
    const before = await rows.filter({ hasText: 'Retired' }).count();
    await identity().getByRole('button', { name: 'Retire' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Retire' }).click();
    await expect.poll(() => rows.filter({ hasText: 'Retired' }).count()).toBe(before + 1);
    expect(await startedBy(jwt)).toMatchObject({ code: 'identity_invalid' });
  });

  test('there are never more than three in use', async () => {
    const make = identity().getByRole('button', { name: 'New key' });
    const shown = identity().getByRole('button', { name: 'Show the key' });
    while ((await shown.count()) < 3) {
      const count = await shown.count();
      await make.click();
      await expect.poll(() => shown.count()).toBe(count + 1);
    }
    expect(await make.isDisabled()).toBe(true);
    await identity().getByText('Three can be in use at once.').waitFor();
  });
});

describe('FOLLOW-2 FOLLOW-3: what e-mails need', () => {
  beforeAll(() => parley.key.call('patchSettings', { body: shipped }));

  test('the page says which address is missing, and leads to it', async () => {
    await parley.key.call('patchSettings', { body: { support_email: { from: null, reply_to: null } } });
    await page.goto(`${parley.url}/settings/web-chat`);
    const email = section('By e-mail');
    await email.getByText('the sender’s address and the address for answers are missing').waitFor();
    await email.getByRole('link', { name: 'Open the general settings' }).click();
    await box('Sender’s address').fill('morlane@gmail.com');
    await says('mail from gmail.com in your name may end up among spam');
    await box('Sender’s address').fill('care@morlane.example');
    await page.getByText('may end up among spam').waitFor({ state: 'detached' });
    await box('Address for answers').fill('care@morlane.example');
    await save();
    await open('Web chat');
    await email.getByText('Follow-up e-mails come from care@morlane.example').waitFor();
  });

  test('a visitor is asked for an address after some minutes, or never', async () => {
    const minutes = page.getByRole('spinbutton', { name: 'Ask for an address after' });
    await minutes.fill('61');
    await button('Save').click();
    await says('Write 1 to 60 minutes, or nothing.');
    await minutes.fill('');
    await save();
    await expect.poll(async () => (await settingsNow()).web_chat.ask_email_after_minutes).toBeNull();
  });

  test('the logo is uploaded, shown and taken away, beside the links', async () => {
    await open('Workspace');
    const chooser = page.locator('input[type=file]');
    const file = (buffer: Buffer) => ({ name: 'logo.png', mimeType: 'image/png', buffer });
    await chooser.setInputFiles(file(Buffer.from('no picture')));
    await says('This is no picture that can be shown');
    await chooser.setInputFiles(file(await still('png')));
    const logo = page.getByRole('img', { name: 'Your logo' });
    await logo.waitFor();
    await box('Privacy policy').fill('morlane.example/privacy');
    await button('Save').click();
    await says('Write a web address, like https://shop.com/privacy.');
    await box('Privacy policy').fill('https://morlane.example/privacy');
    await save();
    const { logo_media_id, privacy_url } = await settingsNow();
    expect(await logo.getAttribute('src')).toBe(`/api/v1/media/${logo_media_id}`);
    expect(await logo.evaluate(drawn => 'naturalWidth' in drawn && Number(drawn.naturalWidth) > 0)).toBe(
      true,
    );
    expect(privacy_url).toBe('https://morlane.example/privacy');

    await button('Remove').click();
    await save();
    await expect.poll(async () => (await settingsNow()).logo_media_id).toBeNull();
  });
});

describe('ROLE-3: by role', () => {
  async function seenBy(role: 'support' | 'manager' | 'admin'): Promise<Page> {
    const { headers } = await served.as(role);
    const [name = '', value = ''] = (headers.cookie ?? '').split('=');
    const context = await browser.newContext({ baseURL: served.url, locale: 'en-GB' });
    await context.addCookies([{ name, value, url: served.url }]);
    const window = await context.newPage();
    await window.goto('/settings/web-chat');
    return window;
  }

  test('support is told for whom the page is', async () => {
    const window = await seenBy('support');
    await window.getByText('This page is for owners, admins and managers.').waitFor();
    expect(await window.getByRole('link', { name: 'Web chat' }).count()).toBe(0);
  });

  test('a manager sets the chat, and is told why the keys are not shown', async () => {
    const window = await seenBy('manager');
    await window.getByText('Owners and admins have the keys').waitFor();
    expect(await window.getByRole('button', { name: 'New key' }).count()).toBe(0);
    expect(await window.getByRole('textbox', { name: 'Colour', exact: true }).isEditable()).toBe(true);
  });

  test('an admin has the keys', async () => {
    const window = await seenBy('admin');
    await window.getByRole('button', { name: 'New key' }).waitFor();
  });
});

test('nothing went wrong in the page', () => {
  expect(noa.errors).toEqual([]);
});
