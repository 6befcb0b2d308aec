import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChatConfig } from '../../contract/chatShapes.ts';
import { type Client, clientWith } from '../harness/client.ts';
import { still } from '../harness/pictures.ts';
import { openServed, type Served } from '../harness/served.ts';
import { upload } from '../harness/upload.ts';
import { NOBODY, problemIn } from '../http/problems.ts';

const CLOSED = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());

const config = () =>
  clientWith(served.url, {}).call('readChatConfig', { params: { id: served.workspaceId } });
const set = (body: object) => owner.call('patchSettings', { body });

describe('SET-1: what a page is told of the chat', () => {
  test('is how it looks and greets, the same for everybody, for a minute', async () => {
    const answer = await fetch(`${served.url}/api/v1/chat/workspaces/${served.workspaceId}`);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
    expect(ChatConfig.strict().parse(await answer.json())).toEqual({
      workspace: { id: served.workspaceId, name: 'Morlane' },
      logo_url: null,
      design: {
        ...{ color: '#3f4a2c', on_color: '#ffffff', font: 'system', corners: 'round' },
        ...{ launcher_side: 'right', launcher_label: '' },
      },
      welcome: 'Hello, how can we help?',
      is_open: true,
      opens_at: null,
      ask_email_after_minutes: 3,
      privacy_url: null,
      terms_url: null,
    });
  });

  test('is what the settings say, at once, with words that can be read', async () => {
    const web_chat = { color: '#ffd400', launcher_side: 'left', launcher_label: 'Ask us' };
    await set({ web_chat, welcome_message: 'Ciao!', privacy_url: 'https://shop.example/privacy' });
    const { design, welcome, privacy_url } = await config();
    expect(design).toMatchObject({ color: '#ffd400', on_color: '#000000', launcher_label: 'Ask us' });
    expect([design.launcher_side, welcome, privacy_url]).toEqual([
      'left',
      'Ciao!',
      'https://shop.example/privacy',
    ]);
  });

  test('CHAT-3: says when the shop opens again, and nothing of when it closes', async () => {
    const days = { ...CLOSED, tue: [{ from: '11:00', to: '12:00' }] };
    await set({ office_hours: { days, holidays: [] } });
    // A Tuesday, ten o'clock where the shop is.
    expect(await config()).toMatchObject({ is_open: false, opens_at: '2026-11-10T10:00:00.000Z' });
    await set({ office_hours: { days: { ...CLOSED, tue: [{ from: '09:00', to: '12:00' }] }, holidays: [] } });
    expect(await config()).toMatchObject({ is_open: true, opens_at: null });
    await set({ office_hours: { days: CLOSED, holidays: [] } });
    expect(await config()).toMatchObject({ is_open: false, opens_at: null });
    await set({ office_hours: null });
  });

  test('is told of no workspace that is none', async () => {
    for (const path of [NOBODY, `${NOBODY}/logo`, `${served.workspaceId}/logo`])
      expect(await problemIn(await fetch(`${served.url}/api/v1/chat/workspaces/${path}`))).toEqual([
        404,
        'not_found',
      ]);
    expect(await problemIn(await fetch(`${served.url}/api/v1/chat/workspaces/x`))).toEqual([
      422,
      'invalid_request',
      'id',
    ]);
  });
});

test('SET-1: the logo is there for everybody, and another one has another address', async () => {
  const addresses: string[] = [];
  for (const format of ['png', 'webp'] as const) {
    const { id } = await upload(owner, await still(format));
    await set({ logo_media_id: id });
    const { logo_url } = await config();
    const answer = await fetch(logo_url ?? '');
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=3600']);
    expect(answer.headers.get('content-type')).toMatch(/^image\//);
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    addresses.push(logo_url ?? '');
  }
  expect(new Set(addresses).size).toBe(2);
});

describe('FOLLOW-2: our own page with the chat', () => {
  const page = (id: string, language = 'it-IT,it;q=0.9,en;q=0.8') =>
    fetch(`${served.url}/chat/${id}`, { headers: { 'accept-language': language, accept: 'text/html' } });

  test('carries the tag, opened, in the language of the browser, and lets in nothing else', async () => {
    await set({ name: 'Mor<b>lane & "Co"' });
    const answer = await page(served.workspaceId);
    const text = await answer.text();
    expect(text).toContain(
      `<script async src="/widget.js" data-workspace="${served.workspaceId}" data-language="it" data-open></script>`,
    );
    expect(text).toContain('<html lang="it">');
    expect(text).toContain('<h1>Chat con Mor&lt;b&gt;lane &amp; &quot;Co&quot;</h1>');
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'; script-src 'self'; connect-src 'self'; ");
    expect(policy).not.toContain('unsafe');
    expect(await (await page(served.workspaceId, 'de, en')).text()).toContain('<html lang="en">');
  });

  test('is there for workspaces only', async () => {
    for (const id of [NOBODY, 'x', `${served.workspaceId}%00`]) {
      const answer = await fetch(`${served.url}/chat/${id}`, { headers: { accept: 'application/json' } });
      expect([answer.status, (await answer.text()).includes('widget.js')], id).toEqual([404, false]);
    }
  });
});
