import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeSettings } from '../../server/actions/changeSettings.ts';
import { endChat } from '../../server/actions/chat/endChat.ts';
import { returnLinks } from '../../server/chat/returnLinks.ts';
import { SYSTEM } from '../../server/domain/decision.ts';
import { newId } from '../../server/store/ids.ts';
import { clientWith, JSON_BODY, keyClient, refusalIn } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { SECRET } from '../harness/shop.ts';
import { visitorOf } from '../harness/visiting.ts';

let shop: Served;
beforeAll(async () => {
  shop = await openServed();
});
afterAll(() => shop.close());

const follow = (link: string, more: { workspace_id?: string } = {}) =>
  clientWith(shop.url, {}).call('resumeChat', { body: { link, ...more } });
const words = (body: string, client_message_id: string) => ({
  ...{ body, client_message_id, media_ids: [] },
  ...{ language: 'en' as const, page: null },
});
const withToken = (token: string) => keyClient(shop.url, token);

/** Somebody who chats, and what the mail to them carries. */
async function someone(identity: Parameters<typeof visitorOf>[1] = {}) {
  const visitor = visitorOf(shop, identity);
  await visitor.says('Does it go in the oven?');
  await visitor.isAnswered('Up to 220 °C.');
  return { visitor, link: shop.context.returnLinks.seal(visitor.whose) };
}

const REFUSED = { status: 401, code: 'bad_chat_link' };

describe('FOLLOW-2: the link of a follow-up', () => {
  test('opens the session on another device, as often as it is followed', async () => {
    const { visitor, link } = await someone();
    for (const more of [{}, { workspace_id: shop.workspaceId }]) {
      const { session, messages, token } = await follow(link, more);
      expect(session).toMatchObject({ id: visitor.whose.ticketId, status: 'open', identified: false });
      expect(messages.map(({ body }) => body)).toEqual(
        expect.arrayContaining(['Does it go in the oven?', 'Up to 220 °C.']),
      );
      const client_message_id = newId();
      const written = await withToken(token).call('sendChatMessage', {
        body: words('Thank you', client_message_id),
      });
      expect(written).toMatchObject({ from: 'visitor', client_message_id });
    }
  });

  test('opens a customer’s session as their own, and says of the shop’s words only that it has said who they are', async () => {
    const identity = { externalId: 'c-1', email: 'mara@north.example', name: 'Mara Lind', phone: null };
    const { visitor, link } = await someone({ identity });
    const body = await follow(link);
    expect(body.session).toMatchObject({ id: visitor.whose.ticketId, identified: true, email: null });
    expect(JSON.stringify(body)).not.toMatch(/mara@north|c-1\b/);
    const opened = shop.context.chatTokens.open(body.token);
    expect(opened).toMatchObject({ sessionId: visitor.whose.ticketId, identity: null });
  });

  test('is no visit by itself: they are back once their tab is connected', async () => {
    const { visitor, link } = await someone();
    await visitor.leaves();
    await follow(link);
    expect(await visitor.session()).toMatchObject({ here: false });
  });

  test('shows a conversation that has ended', async () => {
    const { visitor, link } = await someone();
    await endChat(shop.context, visitor.caller);
    const { session, messages, token } = await follow(link);
    expect(session.status).toBe('ended');
    expect(messages.length).toBeGreaterThan(1);
    const late = { body: words('One more thing', 'late') };
    await expect(withToken(token).call('sendChatMessage', late)).rejects.toMatchObject({
      ...{ status: 409, code: 'chat_closed' },
    });
  });

  test.each([
    ['out of date', (whose: Whose) => linksOn('2026-11-03T08:59:00Z').seal(whose)],
    ['another installation’s', (whose: Whose) => linksOn('2026-11-10T09:00:00Z', 'another').seal(whose)],
    ['of no session', ({ workspaceId }: Whose) => ours({ workspaceId, ticketId: newId() })],
    ['of another workspace’s session', ({ ticketId }: Whose) => ours({ workspaceId: newId(), ticketId })],
    ['cut', (whose: Whose) => ours(whose).slice(0, -1)],
    [
      'a visitor’s token',
      ({ workspaceId, ticketId: sessionId }: Whose) =>
        shop.context.chatTokens.seal({ workspaceId, sessionId, profileId: sessionId, identity: null }),
    ],
    ['made up', () => 'nothing'],
    ['empty', () => ''],
  ])('opens nothing when it is %s', async (_, linkTo) => {
    const { visitor } = await someone();
    await expect(follow(linkTo(visitor.whose))).rejects.toMatchObject(REFUSED);
  });

  test('opens nothing on the page of another workspace’s chat', async () => {
    const { link } = await someone();
    await expect(follow(link, { workspace_id: newId() })).rejects.toMatchObject(REFUSED);
  });

  test('is followed on the shop’s own sites and ours, and on no other', async () => {
    const { link } = await someone();
    await changeSettings(shop.context, shop.workspaceId, { web_chat: { sites: ['shop.example'] } }, SYSTEM);
    const from = (origin: string) => post({ link }, { origin });
    const refused = await from('https://evil.example');
    expect(await refusalIn(refused)).toMatchObject({ status: 403, code: 'site_not_allowed' });
    for (const origin of ['https://shop.example', shop.url]) {
      const { status, headers } = await from(origin);
      expect([status, headers.get('access-control-allow-origin')]).toEqual([201, '*']);
    }
    await changeSettings(shop.context, shop.workspaceId, { web_chat: { sites: [] } }, SYSTEM);
  });

  test.each([
    ['nothing', {}, '/link'],
    ['a number', { link: 7 }, '/link'],
    ['far too much', { link: 'x'.repeat(4001) }, '/link'],
    ['a workspace that is none', { link: 'x', workspace_id: 'y' }, '/workspace_id'],
  ])('names what is wrong with %s in its place', async (_, body, pointer) => {
    const answer = await post(body);
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { code: 'invalid_request', errors: [{ pointer }] },
    ]);
  });
});

function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const init = { method: 'POST', headers: { ...JSON_BODY, ...headers }, body: JSON.stringify(body) };
  return fetch(`${shop.url}/api/v1/chat/resume`, init);
}

type Whose = { workspaceId: string; ticketId: string };
const ours = (whose: Whose) => shop.context.returnLinks.seal(whose);
const linksOn = (day: string, secretKey = SECRET) => returnLinks({ secretKey, now: () => new Date(day) });

describe('CHAT-6: a transcript', () => {
  const ask = (token: string) => withToken(token).call('mailTranscript');

  test('is asked for with the session’s token, three times', async () => {
    const { visitor } = await someone();
    const token = shop.context.chatTokens.seal(visitor.caller);
    await expect(ask(token)).rejects.toMatchObject({ status: 422, code: 'no_address' });
    await visitor.types('mara@elsewhere.example');
    for (const _ of [1, 2, 3]) expect(await ask(token)).toBeNull();
    await expect(ask(token)).rejects.toMatchObject({ status: 409, code: 'too_many_transcripts' });
  });

  test('is sent to no address that somebody typed before anybody answered', async () => {
    const visitor = visitorOf(shop);
    const token = shop.context.chatTokens.seal(visitor.caller);
    await expect(ask(token)).rejects.toMatchObject({ status: 409, code: 'session_not_begun' });
    await visitor.says('Buy my pills');
    await visitor.types('victim@elsewhere.example');
    await expect(ask(token)).rejects.toMatchObject({ status: 409, code: 'nobody_answered' });
  });

  test('is nobody’s without a token', async () => {
    await expect(ask('nothing')).rejects.toMatchObject({ status: 401, code: 'bad_chat_token' });
  });
});
