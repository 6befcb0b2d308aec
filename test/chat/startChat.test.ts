import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIdentity } from '../../server/chat/signIdentity.ts';
import { SYSTEM } from '../../server/domain/decision.ts';
import type { Facts } from '../../server/domain/facts.ts';
import type { Client } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { openVisitor, type Visitor } from '../harness/visitor.ts';
import { NOBODY } from '../http/problems.ts';

let served: Served;
let owner: Client;
let secret: string;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
  secret = (await owner.call('createIdentityKey')).secret ?? '';
});
afterAll(() => served.close());

type Start = Parameters<typeof openVisitor>[2];

const start = (more: Start = {}) => openVisitor(served.url, served.workspaceId, more);
const sign = (externalId: string, more = {}) =>
  signIdentity(secret, { externalId, ...more }, served.clock.now);
const ada = () => sign('ada', { email: 'ada@post.example', name: 'Ada Lindqvist' });
const bo = () => sign('bo', { email: 'bo@post.example', name: 'Bo Nkemelu' });

const bodies = ({ started }: Visitor) =>
  started.messages.filter(({ from }) => from === 'visitor').map(({ body }) => body);

const ticketOf = ({ sessionId: id }: Visitor) => owner.call('readTicket', { params: { id } });

describe('CHAT-2: a browser without a session', () => {
  test('is given one of which nothing is kept before the first message', async () => {
    const { started, sessionId } = await start();
    expect(started).toMatchObject({ messages: [], older_cursor: null });
    const nobody = {
      identified: false,
      email: null,
      agent: null,
      seen_by_shop_until: null,
      seen_until: null,
    };
    expect(started.session).toEqual({ id: sessionId, status: 'new', ...nobody });
    await expect(owner.call('readTicket', { params: { id: sessionId } })).rejects.toMatchObject({
      status: 404,
    });
  });

  test('goes on with it from page to page, and its last messages are there', async () => {
    const first = await start();
    await first.write('Do you ship to Malta?');
    const second = await start({ token: first.token });
    expect([second.sessionId, second.started.session.status]).toEqual([first.sessionId, 'open']);
    expect(bodies(second)).toEqual(['Do you ship to Malta?']);
    expect(second.started.messages[0]).toMatchObject({ source: 'welcome', from: 'shop' });
    await second.write('Or to Gozo?');
    expect((await ticketOf(first)).snippet?.body).toBe('Or to Gozo?');
  });

  test('begins another one, of the same customer, once it has ended', async () => {
    const first = await start();
    await first.write('Thank you');
    await first.call('endChat');
    const second = await start({ token: first.token });
    expect(second.started).toMatchObject({ messages: [], session: { status: 'new' } });
    await second.write('One more thing');
    expect((await ticketOf(second)).profile.id).toBe((await ticketOf(first)).profile.id);
    expect((await ticketOf(second)).number).toBeGreaterThan((await ticketOf(first)).number);
  });

  test('of whoever the former has come to belong to since', async () => {
    const [first, other] = [await start(), await start()];
    for (const one of [first, other]) await one.write('Thank you');
    const { profile } = await ticketOf(other);
    await first.call('endChat');
    const { context, workspaceId } = served;
    const about = { ticketId: first.sessionId, profileId: profile.id };
    const joined = ({ ticket }: Facts) => ({
      ...(ticket && { ticket: { ...ticket, profileId: profile.id } }),
      changes: [{ type: 'ticket.updated' as const, actor: SYSTEM, ...about }],
    });
    await context.gate.submit({ workspaceId, load: { ticketId: first.sessionId }, decide: joined });
    const second = await start({ token: first.token });
    await second.write('One more thing');
    expect((await ticketOf(second)).profile.id).toBe(profile.id);
  });

  test('and a token that is worth nothing is none', async () => {
    const { started } = await start({ token: 'worth-nothing' });
    expect(started.session.status).toBe('new');
  });
});

describe('CHAT-4: whom the shop says a visitor is', () => {
  test('writes as that customer, and goes on as the same', async () => {
    const first = await start({ identity: await ada() });
    expect(first.started.session).toMatchObject({ identified: true, email: 'ada@post.example' });
    await first.write('It is me');
    expect((await ticketOf(first)).profile).toMatchObject({
      name: 'Ada Lindqvist',
      email: 'ada@post.example',
    });
    const second = await start({ identity: await ada(), token: first.token });
    expect([second.sessionId, bodies(second)]).toEqual([first.sessionId, ['It is me']]);
    const elsewhere = await start({ identity: await ada() });
    await elsewhere.write('On my telephone');
    expect((await ticketOf(elsewhere)).profile.id).toBe((await ticketOf(first)).profile.id);
  });

  test('a stranger who signs in takes the conversation along', async () => {
    const known = await start({ identity: await ada() });
    await known.write('Before');
    const stranger = await start();
    await stranger.write('I have not signed in yet');
    const now = await start({ identity: await ada(), token: stranger.token });
    expect([now.sessionId, bodies(now)]).toEqual([stranger.sessionId, ['I have not signed in yet']]);
    expect(now.started.session.identified).toBe(true);
    expect((await ticketOf(now)).profile.id).toBe((await ticketOf(known)).profile.id);
    const ended = await start({ identity: await ada(), token: now.token });
    await ended.call('endChat');
    const anew = await start({ identity: await ada(), token: ended.token });
    await anew.write('Again');
    expect((await ticketOf(anew)).profile.id).toBe((await ticketOf(known)).profile.id);
  });

  test.each<[string, () => Promise<string | undefined>]>([
    ['another customer', bo],
    ['nobody any more', async () => undefined],
  ])('%s in the same browser sees nothing of the first one and is not taken for them', async (_, sign) => {
    const first = await start({ identity: await ada() });
    await first.write('A secret of Ada');
    const identity = await sign();
    const second = await start({ token: first.token, ...(identity && { identity }) });
    expect(second.started).toMatchObject({ messages: [], session: { status: 'new' } });
    await second.write('And I?');
    expect((await ticketOf(second)).profile.id).not.toBe((await ticketOf(first)).profile.id);
    expect((await start({ token: second.token, ...(identity && { identity }) })).sessionId).toBe(
      second.sessionId,
    );
  });

  test('a signature that does not hold begins nothing, and says why', async () => {
    const forged = await signIdentity('idk_of-somebody-else', { externalId: 'ada' }, served.clock.now);
    await expect(start({ identity: forged })).rejects.toMatchObject({
      status: 401,
      code: 'identity_invalid',
    });
    const late = await signIdentity(
      secret,
      { externalId: 'ada' },
      new Date(served.clock.now.getTime() - 86_400_000),
    );
    await expect(start({ identity: late })).rejects.toMatchObject({ status: 401, code: 'identity_expired' });
  });
});

describe('CHAT-4: the sites on which a shop lets the chat stand', () => {
  const from = (origin: string) => start({ headers: { origin } });
  const NOT_HERE = { status: 403, code: 'site_not_allowed' };

  test('none named, it stands anywhere; else only there, and on our own pages', async () => {
    await from('https://anywhere.example');
    const sites = ['shop.example', 'www.shop.example:8443'];
    await owner.call('patchSettings', { body: { web_chat: { sites } } });
    for (const origin of [
      'https://shop.example',
      'http://shop.example',
      'https://www.shop.example:8443',
      served.url,
    ])
      expect((await from(origin)).started.session.status, origin).toBe('new');
    for (const origin of [
      'https://anywhere.example',
      'https://shop.example.evil.example',
      'https://www.shop.example',
      'null',
    ])
      await expect(from(origin), origin).rejects.toMatchObject(NOT_HERE);
    await start();
    const config = `/api/v1/chat/workspaces/${served.workspaceId}`;
    const headers = { origin: 'https://anywhere.example' };
    expect((await fetch(served.url + config, { headers })).status).toBe(403);
    await owner.call('patchSettings', { body: { web_chat: { sites: [] } } });
  });
});

test('of a workspace that is none there is no chat', async () => {
  await expect(openVisitor(served.url, NOBODY)).rejects.toMatchObject({ status: 404, code: 'not_found' });
});
