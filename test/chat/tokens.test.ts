import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Media } from '../../contract/shapes.ts';
import { chatTokens } from '../../server/chat/tokens.ts';
import { newId } from '../../server/store/ids.ts';
import { clientWith } from '../harness/client.ts';
import { still } from '../harness/pictures.ts';
import { openServed, type Served } from '../harness/served.ts';
import { SECRET } from '../harness/shop.ts';
import { formWith, upload } from '../harness/upload.ts';
import { openTab, openVisitor, type Visitor } from '../harness/visitor.ts';
import { openAnotherShop } from '../http/anotherShop.ts';

const DAY_MS = 24 * 3600 * 1000;

let served: Served;
let mara: Visitor;
let noor: Visitor;
beforeAll(async () => {
  served = await openServed();
  mara = await openVisitor(served.url, served.workspaceId);
  noor = await openVisitor(served.url, served.workspaceId);
  await mara.write('I am Mara');
  await noor.write('I am Noor');
});
afterAll(() => served.close());

const bodies = async (visitor: Pick<Visitor, 'call'>) =>
  (await visitor.call('readChat')).messages.filter(({ from }) => from === 'visitor').map(({ body }) => body);

const withToken = (token: string) => clientWith(served.url, { authorization: `Bearer ${token}` });

const BAD = { status: 401, code: 'bad_chat_token', message: 'The token opens no session, or no longer.' };

describe('CHAT-4: a token', () => {
  test('shows its own session, and what is written in no other', async () => {
    expect([await bodies(mara), await bodies(noor)]).toEqual([['I am Mara'], ['I am Noor']]);
    const listed = await mara.call('listChatMessages');
    expect(JSON.stringify(listed)).not.toContain('Noor');
  });

  test("marks none of another's messages as seen, and says so as for a message that is none", async () => {
    const [welcome] = (await noor.call('readChat')).messages;
    for (const message_id of [welcome?.id ?? '', newId()])
      await expect(mara.call('seeChatMessages', { body: { message_id, seen: true } })).rejects.toMatchObject({
        status: 404,
        code: 'not_found',
      });
    expect((await noor.call('readChat')).session.seen_until).toBeNull();
  });

  test("gives nothing for another session's place in a list", async () => {
    for (let at = 0; at < 3; at += 1) await noor.write(`More of Noor ${at}`);
    const { next_cursor: cursor } = await noor.call('listChatMessages', { query: { limit: 1 } });
    const listed = await mara.call('listChatMessages', { query: { cursor: cursor ?? '' } });
    expect(JSON.stringify(listed)).not.toContain('Noor');
  });

  test("sends none of another's pictures, nor the team's", async () => {
    const form = { method: 'POST', body: formWith(await still('png')) };
    const theirs = Media.parse(await (await noor.send('/api/v1/chat/media', form)).json());
    const ours = await upload(await served.as('owner'), await still('png'));
    for (const { id } of [theirs, ours])
      await expect(mara.write('Look', { mediaIds: [id] })).rejects.toMatchObject({ code: 'unknown_media' });
  });

  test('of an end that has come, of another installation, changed or none at all: 401, with no difference told', async () => {
    const { workspaceId, context } = served;
    const caller = { workspaceId, sessionId: mara.sessionId, profileId: newId(), identity: null };
    const now = () => context.now();
    const past = chatTokens({ secretKey: SECRET, now: () => new Date(now().getTime() - 30 * DAY_MS) });
    const elsewhere = chatTokens({ secretKey: 'of another installation', now });
    const tokens = [
      past.seal(caller),
      elsewhere.seal(caller),
      mara.token.slice(0, -1),
      `${mara.token}x`,
      mara.token.toUpperCase(),
      context.returnLinks.seal({ workspaceId, ticketId: mara.sessionId }),
      'x',
    ];
    for (const token of tokens) {
      await expect(withToken(token).call('readChat'), token).rejects.toMatchObject(BAD);
      const tab = await openTab(served.url, { authorization: `Bearer ${token}` });
      expect([tab.status, tab.frames]).toEqual([401, []]);
    }
    await expect(clientWith(served.url, {}).call('readChat')).rejects.toMatchObject(BAD);
  });

  test('of another workspace finds nothing here, whatever session it names', async () => {
    const other = await openAnotherShop(served);
    const caller = {
      workspaceId: other.workspaceId,
      sessionId: mara.sessionId,
      profileId: newId(),
      identity: null,
    };
    const client = withToken(served.context.chatTokens.seal(caller));
    expect((await client.call('readChat')).messages).toEqual([]);
    const { token } = await openVisitor(served.url, served.workspaceId, { token: mara.token });
    expect(await bodies(withToken(token))).toEqual(['I am Mara']);
    const moved = await openVisitor(served.url, other.workspaceId, { token: mara.token });
    expect(moved.sessionId).not.toBe(mara.sessionId);
    expect(moved.started).toMatchObject({ messages: [], session: { status: 'new' } });
  });
});
