import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChatMessage } from '../../contract/chatShapes.ts';
import { Media } from '../../contract/shapes.ts';
import { type Client, clientWith, JSON_BODY } from '../harness/client.ts';
import { SVG, still } from '../harness/pictures.ts';
import { openServed, type Served } from '../harness/served.ts';
import { formWith, upload } from '../harness/upload.ts';
import { openVisitor, type Visitor } from '../harness/visitor.ts';
import { problemIn } from '../http/problems.ts';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());

const start = () => openVisitor(served.url, served.workspaceId);
const bodies = (messages: ChatMessage[]) => messages.map(({ body }) => body);
const answer = ({ sessionId: id }: Visitor, body: string, more = {}) =>
  owner.call('reply', { params: { id }, body: { body, ...more } });
const inInbox = async ({ sessionId: id }: Visitor) =>
  (await owner.call('listMessages', { params: { id } })).data;

async function uploaded(visitor: Visitor, bytes: Uint8Array): Promise<Response> {
  return visitor.send('/api/v1/chat/media', { method: 'POST', body: formWith(bytes) });
}

describe('CHAT-6: what a visitor and the shop write', () => {
  test('comes to the other, with the name of who answered and nothing else of them', async () => {
    const visitor = await start();
    await visitor.write('Is the bowl safe in an oven?', {
      page: { url: 'https://shop.example/bowl', title: 'A bowl' },
    });
    await answer(visitor, 'Up to 220 degrees.');
    const { session, messages } = await visitor.call('readChat');
    expect(messages.map(({ from, source, author }) => [from, source, author])).toEqual([
      ['shop', 'welcome', null],
      ['visitor', 'customer', null],
      ['shop', 'agent', { name: 'owner', picture: null }],
    ]);
    expect(session).toMatchObject({ status: 'open', agent: { name: 'owner', picture: null } });
    const { member } = await owner.call('readSession');
    expect(JSON.stringify([session, messages])).not.toContain(member.id);
    expect((await inInbox(visitor)).map(({ body }) => body)).toContain('Is the bowl safe in an oven?');
  });

  test('is seen, on either side, when it has been', async () => {
    const visitor = await start();
    const hello = await visitor.write('Hello');
    expect((await visitor.call('readChat')).session.seen_by_shop_until).toBeNull();
    served.clock.now = new Date(served.clock.now.getTime() + 1000);
    await owner.call('patchTicket', { params: { id: visitor.sessionId }, body: { read: true } });
    const { session } = await visitor.call('readChat');
    expect(session.seen_by_shop_until ?? '').toBe(served.clock.now.toISOString());
    expect((session.seen_by_shop_until ?? '') > hello.sent_at).toBe(true);

    const { id: message_id, sent_at } = await answer(visitor, 'Yes?');
    await visitor.call('seeChatMessages', { body: { message_id, seen: false } });
    expect((await inInbox(visitor)).at(-1)?.status).toBe('delivered');
    expect((await visitor.call('readChat')).session.seen_until).toBeNull();
    await visitor.call('seeChatMessages', { body: { message_id, seen: true } });
    expect((await visitor.call('readChat')).session.seen_until).toBe(sent_at);
  });

  test('CHAT-7: is there once, however often it is sent', async () => {
    const visitor = await start();
    const body = {
      body: 'Once',
      client_message_id: 'one',
      language: 'it' as const,
      media_ids: [],
      page: null,
    };
    const send = () =>
      visitor.send('/api/v1/chat/messages', {
        method: 'POST',
        headers: JSON_BODY,
        body: JSON.stringify(body),
      });
    const answers = await Promise.all([send(), send(), send()]);
    answers.push(await send());
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    const ids = await Promise.all(answers.map(async one => ChatMessage.parse(await one.json()).id));
    expect(new Set(ids).size).toBe(1);
    expect((await visitor.call('readChat')).messages.filter(({ from }) => from === 'visitor')).toHaveLength(
      1,
    );
  });

  test.each<[string, object, string, string]>([
    ['nothing', { body: ' \n ' }, 'empty_message', '/body'],
    ['too much', { body: 'x'.repeat(5001) }, 'message_too_long', '/body'],
    ['no text', { body: 'a\0b' }, 'invalid_request', '/body'],
    [
      'a page that is none',
      { page: { url: 'javascript:alert(1)', title: '' } },
      'invalid_request',
      '/page/url',
    ],
    ['a language that it does not speak', { language: 'de' }, 'invalid_request', '/language'],
    ['a field that is none', { author: 'Noa' }, 'invalid_request', '/author'],
  ])('%s is refused, with the field to blame', async (_, more, code, pointer) => {
    const visitor = await start();
    const body = JSON.stringify({ body: 'Hello', client_message_id: 'x', ...more });
    const answer = await visitor.send('/api/v1/chat/messages', { method: 'POST', headers: JSON_BODY, body });
    expect(await problemIn(answer)).toEqual([422, code, pointer]);
  });
});

describe('THREAD-1: what was written before', () => {
  test('is read page by page, each the oldest first', async () => {
    const visitor = await start();
    const written = Array.from({ length: 27 }, (_, at) => `Message ${at}`);
    for (const body of written) await visitor.write(body);
    served.clock.now = new Date(served.clock.now.getTime() + 60_000);
    for (let at = 0; at < 27; at += 1) written.push((await visitor.write(`And ${at}`)).body);
    const { messages, older_cursor } = await visitor.call('readChat');
    expect(bodies(messages)).toEqual(written.slice(-50));
    const older = await visitor.call('listChatMessages', { query: { cursor: older_cursor ?? '' } });
    expect(bodies(older.data).slice(1)).toEqual(written.slice(0, 4));
    expect([older.data[0]?.source, older.next_cursor]).toEqual(['welcome', null]);
    const last = await visitor.call('listChatMessages', { query: { limit: 3 } });
    expect(bodies(last.data)).toEqual(written.slice(-3));
    const before = await visitor.call('listChatMessages', {
      query: { limit: 3, cursor: last.next_cursor ?? '' },
    });
    expect(bodies(before.data)).toEqual(written.slice(-6, -3));
    const odd = await visitor.send('/api/v1/chat/messages?cursor=odd');
    expect(await problemIn(odd)).toEqual([400, 'invalid_cursor', 'cursor']);
  });

  test('has nothing of what is still to leave, or never did', async () => {
    const visitor = await start();
    await visitor.write('Hello');
    const at = (minutes: number) => new Date(served.clock.now.getTime() + minutes * 60_000).toISOString();
    await answer(visitor, 'Later', { send_at: at(10) });
    const { id } = await answer(visitor, 'Not at all', { send_at: at(20) });
    await owner.call('cancelMessage', { params: { id } });
    const { messages, session } = await visitor.call('readChat');
    expect(messages.map(({ source }) => source)).toEqual(['welcome', 'customer']);
    expect(session.agent).toBeNull();
  });
});

describe('TICK-3: a session that has ended', () => {
  test.each<[string, (visitor: Visitor) => Promise<unknown>]>([
    ['by its visitor', visitor => visitor.call('endChat')],
    [
      'by the team',
      ({ sessionId: id }) => owner.call('patchTicket', { params: { id }, body: { status: 'closed' } }),
    ],
  ])('%s can be read, and takes nothing more', async (_, end) => {
    const visitor = await start();
    await visitor.write('Thank you');
    await end(visitor);
    const { session, messages } = await visitor.call('readChat');
    expect([session.status, messages.at(-1)?.body]).toEqual(['ended', 'Thank you']);
    await expect(visitor.write('One more')).rejects.toMatchObject({ status: 409, code: 'chat_closed' });
    await expect(answer(visitor, 'Wait')).rejects.toMatchObject({ status: 409, code: 'chat_closed' });
  });

  test('cannot be ended before it has begun, nor be given an address', async () => {
    const visitor = await start();
    const NOT_BEGUN = { status: 409, code: 'session_not_begun' };
    await expect(visitor.call('endChat')).rejects.toMatchObject(NOT_BEGUN);
    const email = { body: { email: 'mara@post.example' } };
    await expect(visitor.call('giveChatEmail', email)).rejects.toMatchObject(NOT_BEGUN);
  });
});

describe('CHAT-4: an address that a visitor types', () => {
  test('is theirs to see, and unverified in the inbox', async () => {
    const visitor = await start();
    await visitor.write('Nobody there?');
    const session = await visitor.call('giveChatEmail', { body: { email: ' Mara@Post.example ' } });
    expect(session).toMatchObject({ email: 'mara@post.example', identified: false });
    const { profile_detail } = await owner.call('readTicket', { params: { id: visitor.sessionId } });
    expect(profile_detail).toMatchObject({ email: 'mara@post.example', email_verified: false });
  });

  test.each(['mara', 'mara@', '', 'a b@post.example'])(
    'and is refused where it is none: "%s"',
    async email => {
      const visitor = await start();
      const init = { method: 'POST', headers: JSON_BODY, body: JSON.stringify({ email }) };
      const answer = await visitor.send('/api/v1/chat/email', init);
      expect(await problemIn(answer)).toEqual([422, 'invalid_request', '/email']);
    },
  );
});

describe('CHAT-6: a picture that a visitor sends', () => {
  test('comes to the team, and is shown to both', async () => {
    const visitor = await start();
    const told = await uploaded(visitor, await still('jpeg'));
    expect(told.status).toBe(201);
    const picture = Media.strict().parse(await told.json());
    expect(picture).toMatchObject({ content_type: 'image/jpeg', width: 30, height: 20 });
    expect((await fetch(picture.url)).status).toBe(200);
    const { media } = await visitor.write('', { mediaIds: [picture.id] });
    expect((await fetch(media[0]?.url ?? '')).headers.get('content-type')).toBe('image/jpeg');
    const received = (await inInbox(visitor)).at(-1);
    expect((await owner.send(received?.media[0]?.url ?? '')).status).toBe(200);
  });

  test('and one of the team comes to the visitor', async () => {
    const visitor = await start();
    await visitor.write('Show me');
    await answer(visitor, '', { media_ids: [(await upload(owner, await still('png'))).id] });
    const { messages } = await visitor.call('readChat');
    expect((await fetch(messages.at(-1)?.media[0]?.url ?? '')).headers.get('content-type')).toBe('image/png');
  });

  test('is a picture: all else is refused, and with no token nothing is read of it', async () => {
    const visitor = await start();
    expect(await problemIn(await uploaded(visitor, SVG))).toEqual([422, 'media_not_an_image', '/file']);
    const large = { method: 'POST', body: formWith(new Uint8Array(20_000_000)) };
    expect(await problemIn(await visitor.send('/api/v1/chat/media', large))).toEqual([
      ...[422, 'media_too_large', '/file'],
    ]);
    const nobody = await clientWith(served.url, {}).send('/api/v1/chat/media', large);
    expect(await problemIn(nobody)).toEqual([401, 'bad_chat_token']);
  });
});

describe('TICK-6: a visitor who is blocked', () => {
  test('is told nothing of it: what they write looks as it does to anybody, and comes to nobody', async () => {
    const first = await start();
    await first.write('Rude words');
    const { profile } = await owner.call('readTicket', { params: { id: first.sessionId } });
    await owner.call('blockProfile', { params: { id: profile.id } });
    const visitor = await openVisitor(served.url, served.workspaceId, { token: first.token });
    const [one, other] = [await visitor.tab(), await visitor.tab()];
    await visitor.write('And more of them');
    await expect.poll(() => bodies(one.messages())).toEqual(['And more of them']);
    await expect.poll(() => bodies(other.messages())).toEqual(['And more of them']);
    expect(other.last().session.status).toBe('open');
    expect((await visitor.call('readChat')).session.status).toBe('open');
    await visitor.call('typeInChat', { body: { typing: true } });
    const email = { body: { email: 'rude@post.example' } };
    expect(await visitor.call('giveChatEmail', email)).toMatchObject({
      status: 'open',
      email: email.body.email,
    });
    expect(await visitor.call('endChat')).toMatchObject({ status: 'ended' });
    const listed = await owner.call('listTickets', { query: { status: 'any' } });
    expect(listed.data.map(({ id }) => id)).not.toContain(visitor.sessionId);
    for (const tab of [one, other]) tab.close();
  });
});
