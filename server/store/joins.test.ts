import { afterAll, beforeAll, expect, test } from 'vitest';
import { SHOP_NUMBER, type Shop } from '../../test/harness/shop.ts';
import { textsOf } from '../../test/harness/textsOf.ts';
import { openTwoGates, type TwoGates } from '../../test/harness/twoGates.ts';
import { joinProfiles } from '../actions/joinProfiles.ts';
import { moveJoined } from '../actions/moveJoined.ts';
import { receiveMessage } from '../actions/receiveMessage.ts';
import { SYSTEM } from '../domain/decision.ts';
import { inWorkspace } from './database.ts';
import type { Gate } from './gate.ts';
import { MOVED_AT_ONCE } from './joins.ts';

let open: TwoGates;
let shop: Shop;
beforeAll(async () => {
  open = await openTwoGates();
  ({ shop } = open);
});
afterAll(() => open.close());

let texts = 0;
function text(gate: Gate, from: string, body: string) {
  texts += 1;
  const place = { city: null, region: null, postalCode: null, country: null };
  const about = { accountExternalId: 'simulator', media: [], providerKeyword: null, place };
  const inbound = { ...about, providerId: `JOIN${texts}`, from, to: SHOP_NUMBER, body };
  return receiveMessage({ gate }, shop.workspaceId, 'simulator', inbound);
}

let people = 0;
async function customer() {
  people += 1;
  const phone = `+1415555${2000 + people}`;
  shop.clock.now = new Date(shop.clock.now.getTime() + 60_000);
  await text(open.gates[0], phone, 'Hello');
  const ticket = await inWorkspace(shop.db, shop.workspaceId, tx =>
    tx.selectFrom('tickets').selectAll().where('phone', '=', phone).executeTakeFirstOrThrow(),
  );
  return { phone, ticketId: ticket.id, threadId: ticket.threadId };
}

const of = (profileId: string) =>
  inWorkspace(shop.db, shop.workspaceId, async tx => ({
    messages: await tx.selectFrom('messages').selectAll().where('threadId', '=', profileId).execute(),
    tickets: await tx.selectFrom('tickets').selectAll().where('profileId', '=', profileId).execute(),
    profiles: await tx.selectFrom('profiles').select('id').where('id', '=', profileId).execute(),
  }));

const join = (gate: Gate, profileId: string, otherId: string) =>
  joinProfiles({ gate }, shop.workspaceId, { profileId, otherId }, SYSTEM);

test('PROF-5 SMS-2: texts from both phones, at two nodes, while two become one: all stand in the one thread', async () => {
  const [older, younger] = [await customer(), await customer()];
  const [here, there] = open.gates;
  const bodies = Array.from({ length: 20 }, (_, at) => `text ${at}`);
  const sent = bodies.map((body, at) =>
    text(at % 2 ? here : there, at % 3 ? younger.phone : older.phone, body),
  );
  await Promise.all([...sent.slice(0, 10), join(there, younger.threadId, older.threadId), ...sent.slice(10)]);
  const one = await of(older.threadId);
  expect(one.messages.map(({ body }) => body).sort()).toEqual([...bodies, 'Hello', 'Hello'].sort());
  expect(one.messages.every(({ ticketId }) => ticketId === older.ticketId)).toBe(true);
  expect(one.tickets.map(({ id }) => id)).toEqual([older.ticketId]);
  expect(await of(younger.threadId)).toEqual({ messages: [], tickets: [], profiles: [] });
});

test('PROF-5: two who are joined at two nodes at once, each way round, are one', async () => {
  const [older, younger] = [await customer(), await customer()];
  const [here, there] = open.gates;
  const both = await Promise.allSettled([
    join(here, older.threadId, younger.threadId),
    join(there, younger.threadId, older.threadId),
  ]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await of(older.threadId)).messages).toHaveLength(2);
});

test('PROF-5: a thread that is too long for one commit comes over part by part, the newest first', async () => {
  const [older, younger] = [await customer(), await customer()];
  await textsOf(shop, younger, 2 * MOVED_AT_ONCE);
  const { context, workspaceId } = shop;
  await join(context.gate, older.threadId, younger.threadId);
  const left = { workspaceId, profileId: older.threadId, goes: younger.threadId };
  const counts: number[] = [];
  for (let part = 0; part < 3; part += 1) {
    counts.push((await of(older.threadId)).messages.length);
    await moveJoined(context, { ...left, goneTicketId: younger.ticketId });
  }
  expect(counts).toEqual([1 + MOVED_AT_ONCE, 1 + 2 * MOVED_AT_ONCE, 2 + 2 * MOVED_AT_ONCE]);
  expect((await of(younger.threadId)).messages).toEqual([]);
});
