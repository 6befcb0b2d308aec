import { afterAll, beforeAll, expect, test } from 'vitest';
import { CUSTOMER } from '../../test/harness/shop.ts';
import { openTwoGates, type TwoGates } from '../../test/harness/twoGates.ts';
import { changeTicket } from '../actions/changeTicket.ts';
import { createTag, deleteTag, patchTag } from '../actions/defineTag.ts';
import { SYSTEM } from '../domain/decision.ts';
import { inWorkspace, writing } from './database.ts';
import { newId } from './ids.ts';
import { ticketRows } from './read/tickets.ts';

/** Two nodes that define the tags of one shop, and tag its tickets. */
let open: TwoGates;
let ticketId = '';
beforeAll(async () => {
  open = await openTwoGates();
  const { shop } = open;
  await shop.text('Hello');
  const found = inWorkspace(shop.db, shop.workspaceId, tx =>
    tx.selectFrom('tickets').select('id').where('phone', '=', CUSTOMER).executeTakeFirstOrThrow(),
  );
  ticketId = (await found).id;
});
afterAll(() => open.close());

const draft = (name: string) => ({ name, color: 'teal' as const });
const make = (gate: TwoGates['gates'][0], name: string) =>
  createTag({ gate }, open.shop.workspaceId, draft(name), SYSTEM);
const name = (gate: TwoGates['gates'][0], id: string, name: string) =>
  patchTag({ gate }, open.shop.workspaceId, id, { name }, SYSTEM);

const namesOf = async (ids: string[]) => {
  const rows = await inWorkspace(open.shop.db, open.shop.workspaceId, tx =>
    tx.selectFrom('tags').selectAll().execute(),
  );
  return ids.map(id => rows.find(row => row.id === id)?.name ?? null);
};

test('of two nodes that make one tag at once, the second is refused', async () => {
  for (let at = 0; at < 10; at += 1) {
    const made = await Promise.allSettled(
      open.gates.map((gate, node) => make(gate, node ? `RETURNS ${at}` : `returns ${at}`)),
    );
    expect(made.filter(one => one.status === 'rejected')).toMatchObject([
      { reason: { code: 'duplicate_name' } },
    ]);
  }
});

test('names change hands in one breath, which is decided once', async () => {
  const { gates, counted, shop } = open;
  const [gate] = gates;
  const ids = await Promise.all([make(gate, 'first'), make(gate, 'second'), make(gate, 'third')]);
  const [a, b, c] = ids;
  const before = counted.decisions;
  await Promise.all([name(gate, b, 'spare'), name(gate, a, 'second'), name(gate, b, 'first')]);
  expect(await namesOf(ids)).toEqual(['second', 'first', 'third']);
  const [, d] = await Promise.all([deleteTag({ gate }, shop.workspaceId, c, SYSTEM), make(gate, 'third')]);
  expect(await namesOf([c, d])).toEqual([null, 'third']);
  expect(counted.decisions - before).toBe(5);
});

test('what is one letter to a database and two to us is two tags', async () => {
  const [gate] = open.gates;
  const ids = await Promise.all([make(gate, 'İ'), make(gate, 'i'), make(gate, 'ΟΔΟΣ'), make(gate, 'οδοσ')]);
  expect(await namesOf(ids)).toEqual(['İ', 'i', 'ΟΔΟΣ', 'οδοσ']);
});

/** What the ticket says, and the way to it from its tags. */
async function tagged() {
  const { db, workspaceId } = open.shop;
  return inWorkspace(db, workspaceId, async tx => {
    const { tags } = await ticketRows(tx, workspaceId)
      .where('tickets.id', '=', ticketId)
      .executeTakeFirstOrThrow();
    const rows = await tx.selectFrom('ticketTags').selectAll().orderBy('tagId').execute();
    return { tags, found: rows.map(row => row.tagId) };
  });
}

test('VIEW-2: two nodes that tag one ticket leave it with what both said, and it is found by that', async () => {
  const { gates, shop } = open;
  const [gate, other] = gates;
  const { workspaceId } = shop;
  const ids = await Promise.all(Array.from({ length: 8 }, (_, at) => make(gate, `many ${at}`)));
  const change = (at: number, patch: object) =>
    changeTicket({ gate: at % 2 ? gate : other }, workspaceId, ticketId, patch, SYSTEM);
  await Promise.all(ids.map((id, at) => change(at, { addTags: [id] })));
  expect((await tagged()).tags.toSorted()).toEqual(ids.toSorted());
  expect((await tagged()).found).toEqual(ids.toSorted());
  const [first, second, ...left] = ids;
  await Promise.all([first, second].map((id, at) => change(at, { removeTags: [id] })));
  expect((await tagged()).tags.toSorted()).toEqual(left.toSorted());
  expect((await tagged()).found).toEqual(left.toSorted());
});

test('VIEW-2: a tag that is deleted is on no ticket; the next time the ticket is tagged, it goes for good', async () => {
  const { gates, shop } = open;
  const [gate] = gates;
  const { workspaceId } = shop;
  const [gone, left] = await Promise.all([make(gate, 'gone'), make(gate, 'left')]);
  await changeTicket({ gate }, workspaceId, ticketId, { tags: [gone, left] }, SYSTEM);
  await deleteTag({ gate }, workspaceId, gone, SYSTEM);
  expect(await tagged()).toEqual({ tags: [left], found: [gone, left].toSorted() });
  const again = changeTicket({ gate }, workspaceId, ticketId, { addTags: [gone] }, SYSTEM);
  await expect(again).rejects.toMatchObject({ code: 'unknown_tag', pointer: '/add_tags/0' });
  await changeTicket({ gate }, workspaceId, ticketId, { addTags: [left] }, SYSTEM);
  expect(await tagged()).toEqual({ tags: [left], found: [left] });
});

test('of two nodes that make the two hundredth tag at once, the second is refused', async () => {
  const { gates, shop } = open;
  const { db, workspaceId, clock } = shop;
  const [gate] = gates;
  const count = () =>
    inWorkspace(db, workspaceId, async tx => (await tx.selectFrom('tags').select('id').execute()).length);
  await writing(db, workspaceId, async tx => {
    const { length } = await tx.selectFrom('tags').select('id').execute();
    const filled = Array.from({ length: 199 - length }, (_, at) => `filled ${at}`).map(one => ({
      ...{ workspaceId, id: newId(), name: one, nameKey: one },
      ...{ color: 'gray' as const, createdAt: clock.now },
    }));
    await tx.insertInto('tags').values(filled).execute();
  });
  for (let at = 0; at < 5; at += 1) {
    const made = await Promise.allSettled(gates.map((one, node) => make(one, `last ${at} ${node}`)));
    const refused = made.filter(one => one.status === 'rejected');
    expect(refused).toMatchObject([{ reason: { code: 'too_many_tags' } }]);
    expect(await count()).toBe(200);
    for (const one of made)
      if (one.status === 'fulfilled') await deleteTag({ gate }, workspaceId, one.value, SYSTEM);
  }
});
