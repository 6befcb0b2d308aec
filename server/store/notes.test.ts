import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTwoGates, type TwoGates } from '../../test/harness/twoGates.ts';
import { openAnotherShop } from '../../test/http/anotherShop.ts';
import { deleteNote, editNote, writeNote } from '../actions/writeNote.ts';
import { SYSTEM } from '../domain/decision.ts';
import { inWorkspace } from './database.ts';
import { newId } from './ids.ts';
import { notesById } from './read/notes.ts';

/** Two nodes where a team writes notes. */
let open: TwoGates;
let [ticketId, otherTicketId] = ['', ''];
beforeAll(async () => {
  open = await openTwoGates();
  [ticketId, otherTicketId] = [await aTicket('+393475550141'), await aTicket('+393475550142')];
});
afterAll(() => open.close());
beforeEach(() => {
  open.shop.clock.now = new Date(open.shop.clock.now.getTime() + 60_000);
});

async function aTicket(from: string): Promise<string> {
  const { shop } = open;
  await shop.text('Hello', { from });
  const found = inWorkspace(shop.db, shop.workspaceId, tx =>
    tx.selectFrom('tickets').select('id').where('phone', '=', from).executeTakeFirstOrThrow(),
  );
  return (await found).id;
}

const written = () =>
  inWorkspace(open.shop.db, open.shop.workspaceId, tx =>
    tx.selectFrom('notes').selectAll().orderBy('createdAt').orderBy('id').execute(),
  );

const draft = (id: string) => ({ id, body: 'Asked for it twice.', mentions: [] });

test('a note written twice at once on two nodes is one', async () => {
  const { gates, shop } = open;
  for (let at = 0; at < 10; at += 1) {
    const id = newId();
    const both = gates.map(gate => writeNote({ gate }, shop.workspaceId, ticketId, draft(id), SYSTEM));
    const results = await Promise.all(both);
    expect(results.map(one => one.noteId)).toEqual([id, id]);
    expect(results.map(one => one.isNew).toSorted()).toEqual([false, true]);
  }
  expect(await written()).toHaveLength(10);
});

test('of two tickets that are given one id at once, the second is refused', async () => {
  const { gates, shop } = open;
  const before = (await written()).length;
  for (let at = 0; at < 10; at += 1) {
    const id = newId();
    const tickets = at % 2 ? [ticketId, otherTicketId] : [otherTicketId, ticketId];
    const results = await Promise.allSettled(
      gates.map((gate, node) =>
        writeNote({ gate }, shop.workspaceId, tickets[node] ?? '', draft(id), SYSTEM),
      ),
    );
    expect(results.filter(one => one.status === 'rejected')).toMatchObject([
      { reason: { code: 'duplicate_id', pointer: '/id' } },
    ]);
  }
  expect(await written()).toHaveLength(before + 10);
});

test('what is written, edited and deleted in one breath ends as the last word has it', async () => {
  const { gates, shop } = open;
  const [gate] = gates;
  const [kept, gone] = [newId(), newId()];
  const { workspaceId } = shop;
  await Promise.all([
    ...[kept, gone].map(id => writeNote({ gate }, workspaceId, ticketId, draft(id), SYSTEM)),
    editNote({ gate }, workspaceId, kept, { body: 'Thrice.' }, SYSTEM),
    deleteNote({ gate }, workspaceId, gone, SYSTEM, false),
  ]);
  const { now } = shop.clock;
  const rows = (await written()).filter(({ id }) => id === kept || id === gone);
  expect(rows).toMatchObject([
    { id: kept, body: 'Thrice.', createdAt: now, editedAt: now, deletedAt: null },
    { id: gone, body: '', createdAt: now, editedAt: null, deletedAt: now },
  ]);
});

test('two nodes that edit and delete one note leave it edited or gone, and neither fails but for that', async () => {
  const { gates, shop } = open;
  const { workspaceId } = shop;
  for (let at = 0; at < 10; at += 1) {
    const id = newId();
    const [one, other] = at % 2 ? gates : [gates[1], gates[0]];
    await writeNote({ gate: one }, workspaceId, ticketId, draft(id), SYSTEM);
    const [edited, deleted] = await Promise.allSettled([
      editNote({ gate: one }, workspaceId, id, { body: `Edited ${at}` }, SYSTEM),
      deleteNote({ gate: other }, workspaceId, id, SYSTEM, false),
    ]);
    expect(deleted.status).toBe('fulfilled');
    if (edited.status === 'rejected') expect(edited.reason).toMatchObject({ code: 'not_found' });
    expect((await written()).find(note => note.id === id)).toMatchObject({ body: '' });
  }
});

test('two shops can have one id, in one batch too, and reach their own', async () => {
  const { gates, shop } = open;
  const [gate] = gates;
  const theirs = await openAnotherShop(shop);
  const id = newId();
  const [here, there] = [shop.workspaceId, theirs.workspaceId];
  const both = [
    writeNote({ gate }, here, ticketId, draft(id), SYSTEM),
    writeNote({ gate }, there, theirs.ticketId, draft(id), SYSTEM),
    editNote({ gate }, there, id, { body: 'Theirs' }, SYSTEM),
  ];
  await Promise.all(both);
  await editNote({ gate }, here, id, { body: 'Ours' }, SYSTEM);
  const bodyIn = (workspaceId: string) =>
    inWorkspace(shop.db, workspaceId, async tx =>
      (await notesById(tx, workspaceId, [id])).map(one => one.body),
    );
  expect([await bodyIn(here), await bodyIn(there)]).toEqual([['Ours'], ['Theirs']]);
  const across = writeNote({ gate }, here, theirs.ticketId, draft(newId()), SYSTEM);
  await expect(across).rejects.toMatchObject({ code: 'not_found' });
});
