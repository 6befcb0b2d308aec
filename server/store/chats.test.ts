import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Shop } from '../../test/harness/shop.ts';
import { openTwoGates, type TwoGates } from '../../test/harness/twoGates.ts';
import { blockProfile } from '../actions/blockProfile.ts';
import { endChat } from '../actions/chat/endChat.ts';
import { giveEmail } from '../actions/chat/giveEmail.ts';
import { identifyVisitor } from '../actions/chat/identifyVisitor.ts';
import { seeInChat } from '../actions/chat/seeInChat.ts';
import { arriveVisitor, leaveVisitor, SILENT_AFTER_MS } from '../actions/chat/visit.ts';
import { writeInChat } from '../actions/chat/writeInChat.ts';
import { replyToTicket } from '../actions/replyToTicket.ts';
import type { ChatCaller, Identity } from '../domain/chat/chatCaller.ts';
import { SYSTEM } from '../domain/decision.ts';
import { inWorkspace, writing } from './database.ts';
import type { Gate } from './gate.ts';
import { newId } from './ids.ts';

let open: TwoGates;
let shop: Shop;
let gates: TwoGates['gates'];
beforeAll(async () => {
  open = await openTwoGates();
  ({ shop, gates } = open);
});
afterAll(() => open.close());

const visitor = (identity: Identity | null = null): ChatCaller => ({
  workspaceId: shop.workspaceId,
  sessionId: newId(),
  profileId: newId(),
  identity,
});

let words = 0;
function write(gate: Gate, caller: ChatCaller, own: string | null = null) {
  words += 1;
  const said = { body: `Words ${words}`, mediaIds: [], language: 'en', page: null };
  return writeInChat({ gate }, caller, { ...said, clientMessageId: own ?? `own-${words}` });
}

const mara = (n: number): Identity => ({
  externalId: `mara-${n}`,
  email: `mara-${n}@north.example`,
  name: 'Mara Lind',
  phone: null,
});

const of = ({ sessionId }: ChatCaller) =>
  inWorkspace(shop.db, shop.workspaceId, async tx => ({
    ticket: await tx.selectFrom('tickets').selectAll().where('id', '=', sessionId).executeTakeFirst(),
    chat: await tx.selectFrom('chatSessions').selectAll().where('id', '=', sessionId).executeTakeFirst(),
    messages: await tx
      .selectFrom('messages')
      .selectAll()
      .where('threadId', '=', sessionId)
      .orderBy('sentAt')
      .orderBy('id')
      .execute(),
  }));
const identifiers = () =>
  inWorkspace(shop.db, shop.workspaceId, tx => tx.selectFrom('profileIdentifiers').selectAll().execute());

const times = (count: number) => Array.from({ length: count }, (_, at) => at);

describe('CHAT-2 CHAT-7: a session', () => {
  test('is begun once, however often and at how many nodes its first message comes at once', async () => {
    for (const _ of times(8)) {
      const caller = visitor();
      const written = await Promise.all(
        times(6).map(at => write(gates[at % 2] ?? gates[0], caller, 'first')),
      );
      expect(new Set(written.map(({ messageId }) => messageId)).size).toBe(1);
      expect(written.filter(({ isNew }) => isNew)).toHaveLength(1);
      const { ticket, chat, messages } = await of(caller);
      expect([ticket?.profileId, chat?.profileId]).toEqual([caller.profileId, caller.profileId]);
      expect(messages.filter(({ direction }) => direction === 'inbound')).toHaveLength(1);
      expect(messages.map(({ source }) => source)).toEqual(['welcome', 'customer']);
    }
  });

  test('takes different first messages that come at once, all of them', async () => {
    const caller = visitor();
    await Promise.all(times(6).map(at => write(gates[at % 2] ?? gates[0], caller)));
    const { messages } = await of(caller);
    expect(messages.filter(({ source }) => source === 'customer')).toHaveLength(6);
    expect(messages.filter(({ source }) => source === 'welcome')).toHaveLength(1);
  });

  test('ends for good, even while somebody writes', async () => {
    const caller = visitor();
    await write(gates[0], caller);
    const [, wrote] = await Promise.allSettled([
      endChat({ gate: gates[0] }, caller),
      write(gates[1], caller),
    ]);
    expect((await of(caller)).ticket?.status).toBe('closed');
    if (wrote.status === 'rejected') expect(wrote.reason).toMatchObject({ code: 'chat_closed' });
    await expect(write(gates[0], caller)).rejects.toMatchObject({ code: 'chat_closed' });
  });
});

describe('CHAT-4: a signed identity', () => {
  test('is one customer, at however many nodes they write first at once', async () => {
    const callers = times(6).map(() => visitor(mara(1)));
    await Promise.all(callers.map((caller, at) => write(gates[at % 2] ?? gates[0], caller)));
    const owners = await Promise.all(callers.map(async caller => (await of(caller)).ticket?.profileId));
    expect(new Set(owners).size).toBe(1);
    const known = (await identifiers()).filter(({ profileId }) => profileId === owners[0]);
    expect(known.map(({ kind }) => kind).toSorted()).toEqual(['email', 'external']);
  });

  test('takes over a stranger’s session, with what is written at that moment', async () => {
    const known = visitor(mara(2));
    await write(gates[0], known);
    const owner = (await of(known)).ticket?.profileId;
    const stranger = visitor();
    await write(gates[0], stranger);
    await giveEmail({ gate: gates[0] }, stranger, 'typed@north.example');
    const named = { ...stranger, identity: mara(2) };
    await Promise.all([
      identifyVisitor({ gate: gates[0] }, named),
      ...times(4).map(at => write(gates[at % 2] ?? gates[1], stranger)),
    ]);
    const { ticket, chat, messages } = await of(stranger);
    expect([ticket?.profileId, chat?.profileId, chat?.externalId]).toEqual([owner, owner, 'mara-2']);
    expect(new Set(messages.map(({ profileId }) => profileId))).toEqual(new Set([owner]));
    expect(messages.filter(({ source }) => source === 'customer')).toHaveLength(5);
  });
});

describe('CHAT-5: presence', () => {
  const beat = (nodeId: string, beatAt: Date) =>
    shop.db
      .insertInto('chatNodes')
      .values({ nodeId, beatAt })
      .onConflict(one => one.column('nodeId').doUpdateSet({ beatAt }))
      .execute();
  const openTab = ({ sessionId: ticketId }: ChatCaller, tabId: string, nodeId: string) =>
    writing(shop.db, shop.workspaceId, tx =>
      tx
        .insertInto('chatTabs')
        .values({ workspaceId: shop.workspaceId, ticketId, tabId, nodeId, openedAt: shop.clock.now })
        .execute(),
    );
  const leave = (caller: ChatCaller) => {
    const { workspaceId, sessionId: ticketId } = caller;
    return leaveVisitor(shop.context, { workspaceId, ticketId }, shop.clock.now);
  };

  test('a visitor with a tab at a node that is alive has not left, and with one at a dead node has', async () => {
    const caller = visitor();
    await write(gates[0], caller);
    const node = newId();
    await beat(node, shop.clock.now);
    await openTab(caller, 'tab-1', node);
    await leave(caller);
    expect((await of(caller)).chat).toMatchObject({ here: true, leftAt: null });
    await beat(node, new Date(shop.clock.now.getTime() - SILENT_AFTER_MS - 1));
    await leave(caller);
    expect((await of(caller)).chat).toMatchObject({ here: false, leftAt: shop.clock.now });
    await arriveVisitor(
      shop.context,
      { workspaceId: shop.workspaceId, ticketId: caller.sessionId },
      { url: 'https://shop.example/', title: 'Shop' },
    );
    expect((await of(caller)).chat).toMatchObject({ here: true, pageTitle: 'Shop' });
  });
});

describe('CHAT-6: what has come to the visitor', () => {
  test('is delivered up to there, and seen', async () => {
    const caller = visitor();
    await write(gates[0], caller);
    const answer = (body: string) =>
      replyToTicket(
        shop.context,
        shop.workspaceId,
        caller.sessionId,
        { body, clientMessageId: undefined },
        SYSTEM,
      );
    const { messageId } = await answer('One');
    shop.clock.now = new Date(shop.clock.now.getTime() + 1000);
    await answer('Two');
    await seeInChat(shop.context, caller, messageId, true);
    const { chat, messages } = await of(caller);
    expect(messages.map(({ body, status }) => [body, status]).slice(-2)).toEqual([
      ['One', 'delivered'],
      ['Two', 'sent'],
    ]);
    expect(chat?.seenUntil).toEqual(messages.find(({ id }) => id === messageId)?.sentAt);
    await expect(seeInChat(shop.context, visitor(), messageId, true)).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

test('TICK-6: blocking a customer ends every chat of theirs, and what waits in it', async () => {
  const [one, two] = [visitor(mara(3)), visitor(mara(3))];
  await write(gates[0], one);
  await write(gates[1], two);
  const sendAt = new Date(shop.clock.now.getTime() + 3_600_000);
  const later = { body: 'Later', clientMessageId: undefined, sendAt };
  await replyToTicket(shop.context, shop.workspaceId, two.sessionId, later, SYSTEM);
  const profileId = (await of(one)).ticket?.profileId ?? '';
  await blockProfile(shop.context, shop.workspaceId, profileId, SYSTEM);
  const chats = await Promise.all([of(one), of(two)]);
  expect(chats.map(({ ticket }) => ticket?.status)).toEqual(['closed', 'closed']);
  const waited = chats[1]?.messages.find(({ body }) => body === 'Later');
  expect(waited?.status).toBe('canceled');
  const fresh = { ...one, sessionId: newId(), profileId };
  await write(gates[0], fresh);
  expect(await of(fresh)).toMatchObject({ ticket: undefined, messages: [{ ticketId: null }] });
});
