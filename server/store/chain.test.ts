import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CUSTOMER, openShop, type Shop } from '../../test/harness/shop.ts';
import { type Accepted, SYSTEM } from '../domain/decision.ts';
import type { Facts } from '../domain/facts.ts';
import type { CommittedChanges } from './commit.ts';
import { inWorkspace, writing } from './database.ts';

let shop: Shop;
const told: CommittedChanges[] = [];
beforeAll(async () => {
  shop = await openShop({ told: changes => told.push(changes) });
  await shop.text('Hello');
});
afterAll(() => shop.close());

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

/** Nothing that a rule would decide: PostgreSQL refuses it, and with it the batch that it is in. */
const poison = () =>
  submit(({ profile }) => ({
    changes: [],
    ...(profile && { profile: { ...profile, name: 'NUL \0' } }),
  })).then(
    () => 'accepted',
    (error: { code: string }) => error.code,
  );

function submit(decide: (facts: Facts) => Accepted) {
  return shop.context.gate.submit({ workspaceId: shop.workspaceId, load: { phone: CUSTOMER }, decide });
}

const stored = () =>
  inWorkspace(shop.db, shop.workspaceId, async tx => ({
    changes: await tx.selectFrom('changes').selectAll().orderBy('number').execute(),
    messages: await tx.selectFrom('messages').selectAll().execute(),
    journal: await tx.selectFrom('journal').selectAll().execute(),
    tickets: await tx.selectFrom('tickets').selectAll().execute(),
  }));

/** The bodies of these messages, in the order in which they became visible. */
async function inOrder(prefix: string): Promise<string[]> {
  const { changes, messages } = await stored();
  const bodies = new Map(messages.map(message => [message.id, message.body]));
  const created = changes.filter(change => change.type === 'message.created');
  return created
    .map(change => bodies.get(change.messageId ?? '') ?? '')
    .filter(body => body.startsWith(prefix));
}

describe('the next batch is loaded and decided behind the commit of this one', () => {
  test.each([
    ['in the middle', 200, [100]],
    ['first and last', 200, [0, 199]],
    ['in every batch', 300, [10, 80, 140, 210, 280]],
    ['one after the other', 200, [63, 64, 65, 66]],
  ])(
    'a batch that fails puts the one behind it back, and nothing is lost or passed: %s',
    async (name, count, at) => {
      const results = await Promise.all(
        numbers(count).map(one => (at.includes(one) ? poison() : shop.text(`${name} ${one}`, from(one)))),
      );
      const good = numbers(count).filter(one => !at.includes(one));
      expect(await inOrder(`${name} `)).toEqual(good.map(one => `${name} ${one}`));
      expect(at.map(one => results[one])).toEqual(at.map(() => '22P05'));
    },
  );

  test('what is submitted while batches fail has its turn too', async () => {
    const early = numbers(100).map(one => (one === 50 ? poison() : shop.text(`early ${one}`, from(one))));
    await early[0];
    const then = numbers(100).map(one => (one === 50 ? poison() : shop.text(`then ${one}`, from(one))));
    const results = await Promise.all([...early, ...then]);
    expect(results.filter(result => result === '22P05')).toHaveLength(2);
    const good = numbers(100).filter(one => one !== 50);
    expect(await inOrder('early ')).toEqual(good.map(one => `early ${one}`));
    expect(await inOrder('then ')).toEqual(good.map(one => `then ${one}`));
  });

  test("SMS-10: a provider's request of a batch that was put back counts once, and so does its repetition", async () => {
    const twice = (one: number) => shop.text(`twice ${one}`, { ...from(one), providerId: `TWICE${one}` });
    const results = await Promise.all([
      ...numbers(64).map(one => (one === 30 ? poison() : twice(one))),
      ...numbers(64).map(twice),
    ]);
    expect(results.filter(result => result === 'repeated')).toHaveLength(63);
    expect((await inOrder('twice ')).toSorted()).toEqual(
      numbers(64)
        .map(one => `twice ${one}`)
        .toSorted(),
    );
    const { journal } = await stored();
    const ours = journal.filter(entry => entry.providerKey.startsWith('TWICE'));
    expect([ours.length, ours.every(entry => entry.state === 'done')]).toEqual([64, true]);
  });

  test('what is decided behind a commit is written meanwhile, but for its numbers', async () => {
    const held = Promise.withResolvers<void>();
    const holding = holdCounters(held.promise);
    await holding.begun;
    const first = shop.text('held first', from(1));
    await expect.poll(writersOfMessages).toBe(1);
    const second = shop.text('held second', from(2));
    await expect.poll(writersOfMessages).toBe(2);
    held.resolve();
    await Promise.all([first, second, holding.done]);
    expect(await inOrder('held ')).toEqual(['held first', 'held second']);
  });

  test('screens hear every change once, in the order of its number', async () => {
    const heard = told.flatMap(changes => changes.get(shop.workspaceId) ?? []).map(change => change.number);
    const { changes } = await stored();
    expect(heard).toEqual(changes.map(change => change.number));
    expect(heard).toEqual(heard.map((_, at) => at + 1));
  });
});

describe('nothing changes without a change that tells of it', () => {
  const close = ({ ticket }: Facts): Accepted => ({
    changes: [],
    ...(ticket && { ticket: { ...ticket, status: 'closed' } }),
  });
  const state = async () => {
    const { tickets, changes } = await stored();
    const ours = tickets.find(ticket => ticket.phone === CUSTOMER);
    return [ours?.status, changes.length];
  };

  test('a ticket that is changed in silence is refused, and stays as it is', async () => {
    const before = await state();
    await expect(submit(close)).rejects.toThrow('no change tells of it');
    expect(await state()).toEqual(before);
  });

  test('beside others that do tell, too', async () => {
    const [status] = await state();
    const silent = submit(close).then(
      () => 'accepted',
      (error: Error) => error.message,
    );
    const beside = await shop.text('Beside it', from(1));
    expect(await silent).toContain('no change tells of it');
    expect(beside).toMatchObject({ messages: [{ body: 'Beside it' }] });
    expect((await state())[0]).toBe(status);
  });

  test('what is handed on as it was changes nothing, and needs no change', async () => {
    const before = await state();
    await submit(({ ticket }) => ({ changes: [], ...(ticket && { ticket: { ...ticket } }) }));
    await submit(({ profile }) => ({
      changes: [{ type: 'profile.updated', actor: SYSTEM, profileId: profile?.id ?? null }],
    }));
    expect(await state()).toEqual([before[0], Number(before[1]) + 1]);
  });
});

/** Whoever needs a number waits until this is let go. */
function holdCounters(until: Promise<void>) {
  const begun = Promise.withResolvers<void>();
  const done = writing(shop.db, shop.workspaceId, async tx => {
    await tx.selectFrom('counters').select('changes').forUpdate().execute();
    begun.resolve();
    await until;
  });
  return { begun: begun.promise, done };
}

/** How many transactions write messages now, or wait to. */
async function writersOfMessages(): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pid from pg_locks
    where relation = 'messages'::regclass and mode = 'RowExclusiveLock' and granted`.execute(shop.db);
  return rows.length;
}

function from(at: number) {
  return { from: `+1415555${6000 + at}` };
}
