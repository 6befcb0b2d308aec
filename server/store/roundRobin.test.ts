import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SHOP_NUMBER, type Shop } from '../../test/harness/shop.ts';
import { openTwoGates, type TwoGates } from '../../test/harness/twoGates.ts';
import { changeSettings } from '../actions/changeSettings.ts';
import { changeTicket } from '../actions/changeTicket.ts';
import { handOut } from '../actions/handOut.ts';
import { receiveMessage } from '../actions/receiveMessage.ts';
import { setAvailability } from '../actions/setAvailability.ts';
import { sweepAvailability } from '../actions/sweepAvailability.ts';
import { SYSTEM } from '../domain/decision.ts';
import { seenNow } from './agentScreens.ts';
import { addMember } from './createWorkspace.ts';
import { inWorkspace, writing } from './database.ts';
import type { Gate } from './gate.ts';
import { newId } from './ids.ts';
import { Refused } from './refused.ts';

const MINUTE = 60_000;
const isLong = process.env.LONG !== undefined;
/** From so many connections at once, as SPEC's shops are at their busiest. */
const [TICKETS, LANES] = isLong ? [10_000, 64] : [2_000, 64];

let open: TwoGates;
let shop: Shop;
let agents: string[];
beforeAll(async () => {
  open = await openTwoGates();
  ({ shop } = open);
  await settle({ round_robin: { enabled: true } });
});
afterAll(() => open.close());
beforeEach(async () => {
  await everybodyOffline();
  agents = await Promise.all([0, 1, 2].map(() => newAgent()));
});

const settle = (patch: Parameters<typeof changeSettings>[2]) =>
  changeSettings(shop.context, shop.workspaceId, patch, SYSTEM);

let members = 0;
function newAgent(role: 'support' | 'analyst' = 'support'): Promise<string> {
  members += 1;
  const who = { name: `Agent ${members}`, email: `agent${members}@morlane.example`, passwordHash: '', role };
  return addMember(shop.db, shop.workspaceId, who, shop.clock.now);
}

const become = (memberId: string, step: 'online' | 'offline' | 'signed_out', gate = shop.context.gate) =>
  setAvailability({ gate }, { workspaceId: shop.workspaceId, memberId }, step);

async function everybodyOffline(): Promise<void> {
  for (const { memberId, online } of await availability()) if (online) await become(memberId, 'offline');
}

const availability = () =>
  inWorkspace(shop.db, shop.workspaceId, tx => tx.selectFrom('availability').selectAll().execute());
const stateOf = async (memberId: string) => (await availability()).find(one => one.memberId === memberId);

let texts = 0;
async function newTicket(gate: Gate = shop.context.gate): Promise<string> {
  texts += 1;
  const place = { city: null, region: null, postalCode: null, country: null };
  const about = { accountExternalId: 'simulator', media: [], providerKeyword: null, place };
  const from = `+1415${5_000_000 + texts}`;
  const inbound = { ...about, providerId: `RR${texts}`, from, to: SHOP_NUMBER, body: 'Hello' };
  const result = await receiveMessage({ gate }, shop.workspaceId, 'simulator', inbound);
  const id = result !== 'repeated' && result.ticket?.id;
  if (!id) throw new Error('a text has made no ticket');
  return id;
}

const tickets = (ids: string[]) =>
  inWorkspace(shop.db, shop.workspaceId, async tx => {
    const rows = await tx.selectFrom('tickets').selectAll().where('id', 'in', ids).execute();
    return ids.flatMap(id => rows.find(row => row.id === id) ?? []);
  });
const assignees = async (ids: string[]) => (await tickets(ids)).map(({ assigneeId }) => assigneeId);
const hand = () => handOut(shop.context, { workspaceId: shop.workspaceId });

const patch = (id: string, change: Parameters<typeof changeTicket>[3], memberId: string, gate?: Gate) =>
  changeTicket({ gate: gate ?? shop.context.gate }, shop.workspaceId, id, change, {
    kind: 'member',
    id: memberId,
  });

describe('new tickets', () => {
  test('ASSIGN-2: go round who is Online, within one batch too, and to no one else', async () => {
    const analyst = await newAgent('analyst');
    for (const id of [...agents.slice(0, 2), analyst]) await become(id, 'online');
    const ids = await Promise.all(Array.from({ length: 10 }, () => newTicket()));
    const counts = agents.map(async agent => (await assignees(ids)).filter(one => one === agent).length);
    expect(await Promise.all(counts)).toEqual([5, 5, 0]);
    const [id = ''] = ids;
    const changes = await inWorkspace(shop.db, shop.workspaceId, tx =>
      tx.selectFrom('changes').selectAll().where('ticketId', '=', id).execute(),
    );
    expect(changes.find(({ fields }) => 'assigned_by' in fields)).toMatchObject({
      actorKind: 'system',
      fields: { assigned_by: { from: null, to: 'turn' } },
    });
  });

  test('ASSIGN-4: wait for somebody to come Online; what a person set to nobody does not', async () => {
    const [a = '', b = ''] = agents;
    const ids = [await newTicket(), await newTicket(), await newTicket()];
    expect(await assignees(ids)).toEqual([null, null, null]);
    await patch(ids[1] ?? '', { assigneeId: null }, a);
    await hand();
    expect(await assignees(ids)).toEqual([null, null, null]);
    await become(a, 'online');
    await become(b, 'online');
    await hand();
    const [first, untouched, last] = await assignees(ids);
    expect(untouched).toBeNull();
    expect([first, last].toSorted()).toEqual([a, b].toSorted());
  });

  test('ASSIGN-4: wait for the office to open', async () => {
    const [a = ''] = agents;
    await become(a, 'online');
    const days = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
    await settle({ office_hours: { days, holidays: [] } });
    const ids = [await newTicket()];
    await hand();
    expect(await assignees(ids)).toEqual([null]);
    await settle({ office_hours: null });
    await hand();
    expect(await assignees(ids)).toEqual([a]);
  });
});

describe('ASSIGN-3: an agent', () => {
  test('goes Offline once no screen of theirs was open for the grace time', async () => {
    const [a = ''] = agents;
    await signIn(a);
    await become(a, 'online');
    shop.clock.now = new Date(shop.clock.now.getTime() + 4 * MINUTE);
    await seenNow(shop.db, shop.workspaceId, [a], shop.clock.now);
    shop.clock.now = new Date(shop.clock.now.getTime() + 4 * MINUTE);
    await sweepAvailability(shop.context);
    expect(await stateOf(a)).toMatchObject({ online: true });
    shop.clock.now = new Date(shop.clock.now.getTime() + 2 * MINUTE);
    await sweepAvailability(shop.context);
    expect(await stateOf(a)).toMatchObject({ online: false, offlineBecause: 'away' });
  });

  test('goes Offline with the last of their sessions', async () => {
    const [a = ''] = agents;
    await signIn(a);
    await become(a, 'online');
    await shop.db.deleteFrom('sessions').where('accountId', '=', a).execute();
    await sweepAvailability(shop.context);
    expect(await stateOf(a)).toMatchObject({ online: false, offlineBecause: 'signed_out' });
  });

  test('ROLE-2: whose role is another now gets no more tickets, and goes Offline all the same', async () => {
    const [a = '', b = ''] = agents;
    for (const id of [a, b]) await become(id, 'online');
    await writing(shop.db, shop.workspaceId, tx =>
      tx.updateTable('members').set({ role: 'analyst' }).where('accountId', '=', a).execute(),
    );
    expect(await assignees([await newTicket(), await newTicket()])).toEqual([b, b]);
    await sweepAvailability(shop.context);
    expect(await stateOf(a)).toMatchObject({ online: false, offlineBecause: 'signed_out' });
  });

  async function signIn(accountId: string): Promise<void> {
    const createdAt = shop.clock.now;
    const expiresAt = new Date(createdAt.getTime() + 3600_000);
    const [id, tokenHash] = [newId(), Buffer.from(accountId)];
    const session = { id, tokenHash, accountId, workspaceId: shop.workspaceId, userAgent: null };
    await shop.db
      .insertInto('sessions')
      .values({ ...session, createdAt, expiresAt })
      .execute();
  }
});

test('ASSIGN-1: two agents who take a ticket at once: one gets it, and the other is told who', async () => {
  const [a = '', b = ''] = agents;
  const ids = await Promise.all(Array.from({ length: 20 }, () => newTicket()));
  const take = (id: string, memberId: string, gate: Gate) =>
    patch(id, { assigneeId: memberId, ifAssigneeId: null }, memberId, gate).then(
      () => memberId,
      (error: unknown) => (error instanceof Refused ? error : Promise.reject(error)),
    );
  const outcomes = await Promise.all(
    ids.map(id => Promise.all([take(id, a, open.gates[0]), take(id, b, open.gates[1])])),
  );
  const have = await assignees(ids);
  for (const [at, pair] of outcomes.entries()) {
    expect(pair.filter(one => one === have[at])).toHaveLength(1);
    const [refused] = pair.filter(one => one instanceof Refused);
    expect(refused).toMatchObject({ code: 'assigned_meanwhile', about: { assignee_id: have[at] } });
  }
});

test('ASSIGN-5: tickets that come in at two servers while agents come and go are even, and none is left', {
  timeout: isLong ? 30 * MINUTE : 3 * MINUTE,
}, async () => {
  const [steady, flipping] = [agents, await Promise.all([newAgent(), newAgent(), newAgent()])];
  for (const id of steady) await become(id, 'online');
  const ids: string[] = [];
  let isOver = false;
  const flip = async (id: string, gate: Gate) => {
    while (!isOver) for (const step of ['online', 'offline'] as const) await become(id, step, gate);
  };
  const flips = flipping.map((id, at) => flip(id, open.gates[at % 2 === 0 ? 0 : 1]));
  const lane = async (_: unknown, at: number) => {
    for (let count = at; count < TICKETS; count += LANES)
      ids.push(await newTicket(open.gates[at % 2 === 0 ? 0 : 1]));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  isOver = true;
  await Promise.all(flips);
  const have = await assignees(ids);
  expect(have).toHaveLength(TICKETS);
  expect(have.filter(one => one === null)).toEqual([]);
  const counts = steady.map(id => have.filter(one => one === id).length);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  const given = await givenInOrder(ids);
  expect(given.map(({ ticketId }) => ticketId).toSorted()).toEqual(ids.toSorted());
  // Not even by luck: among those who stay, one comes after the other, in the order in which it was committed.
  const turns = given.map(({ to }) => steady.toSorted().indexOf(to)).filter(at => at >= 0);
  expect(turns.slice(1)).toEqual(turns.slice(0, -1).map(at => (at + 1) % steady.length));
});

async function givenInOrder(ids: string[]): Promise<{ ticketId: string | null; to: string }[]> {
  const rows = await inWorkspace(shop.db, shop.workspaceId, tx =>
    tx.selectFrom('changes').selectAll().where('ticketId', 'in', ids).orderBy('number').execute(),
  );
  return rows
    .filter(({ fields }) => fields.assigned_by)
    .map(({ ticketId, fields }) => ({ ticketId, to: String(fields.assignee_id?.to) }));
}
