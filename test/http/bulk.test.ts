import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../server/store/ids.ts';
import type { Client } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { type Customer, customer } from './customers.ts';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());

const someone = () => customer(served);
const idsOf = (customers: Customer[]) => customers.map(({ ticketId }) => ticketId);

describe('ASSIGN-1: the same to many tickets at once', () => {
  test('changes each, in the order asked, with a history of its own', async () => {
    const [one, two, three] = await Promise.all([someone(), someone(), someone()]);
    const ids = idsOf([three, one, two]);
    const me = (await owner.call('readSession')).member.id;
    const { data, refused } = await owner.call('patchTickets', {
      body: { ids, patch: { assignee_id: me, status: 'closed', read: true } },
    });
    expect(refused).toEqual([]);
    expect(data.map(({ id, status, read, assignee_id }) => [id, status, read, assignee_id])).toEqual(
      ids.map(id => [id, 'closed', true, me]),
    );
    const { data: history } = await owner.call('readHistory', { params: { id: one.ticketId } });
    expect(history[0]?.fields).toMatchObject({ assignee_id: { from: null, to: me } });
    const back = await owner.call('patchTickets', { body: { ids, patch: { assignee_id: null } } });
    expect(back.data.map(({ assignee_id }) => assignee_id)).toEqual([null, null, null]);
  });

  test('TICK-2: snoozes them', async () => {
    const ids = idsOf([await someone(), await someone()]);
    const snoozed_until = new Date(served.context.now().getTime() + 3_600_000).toISOString();
    const { data } = await owner.call('patchTickets', { body: { ids, patch: { snoozed_until } } });
    expect(data.map(({ status }) => status)).toEqual(['snoozed', 'snoozed']);
  });

  test('what cannot be changed is named with its reason, and holds no other up', async () => {
    const [one, two] = [await someone(), await someone()];
    const nowhere = newId();
    const ids = [one.ticketId, nowhere, two.ticketId];
    const answer = await owner.call('patchTickets', { body: { ids, patch: { status: 'closed' } } });
    expect(answer.data.map(({ id }) => id)).toEqual([one.ticketId, two.ticketId]);
    expect(answer.refused).toMatchObject([{ id: nowhere, code: 'not_found' }]);
  });

  test('those that somebody took meanwhile stay theirs, and say whose they are; the others are taken', async () => {
    const customers = await Promise.all([someone(), someone(), someone()]);
    const [free, taken, back] = idsOf(customers) as [string, string, string];
    const [me, other] = await Promise.all(
      [owner, await served.as('support')].map(async one => (await one.call('readSession')).member.id),
    );
    await owner.call('patchTicket', { params: { id: taken }, body: { assignee_id: other } });
    const take = (ids: string[], seen: string | null = null) =>
      owner.call('patchTickets', { body: { ids, patch: { assignee_id: me, if_assignee_id: seen } } });
    const { data, refused } = await take([free, taken]);
    expect(data.map(({ id, assignee_id }) => [id, assignee_id])).toEqual([[free, me]]);
    expect(refused).toMatchObject([{ id: taken, code: 'assigned_meanwhile', assignee_id: other }]);
    const [{ assignee_id, ...nobody } = expect.fail()] = (await take([back], other)).refused;
    expect([assignee_id, nobody.id, nobody.code]).toEqual([undefined, back, 'assigned_meanwhile']);
  });

  test.each([
    ['nobody to be given them', { assignee_id: newId() }, 'unknown_assignee', 'no agent of that id'],
    ['no time to wake up', { status: 'snoozed' as const }, 'invalid_request', '/patch/snoozed_until'],
  ])('with %s nothing is changed', async (_, patch, code, words) => {
    const body = { ids: [(await someone()).ticketId], patch };
    const message = expect.stringContaining(words);
    await expect(owner.call('patchTickets', { body })).rejects.toMatchObject({ code, message });
  });

  test.each([
    ['none', []],
    ['one twice', ['0195512e-7a00-7000-8000-000000000001', '0195512e-7a00-7000-8000-000000000001']],
    ['more than a hundred', Array.from({ length: 101 }, () => newId())],
    ['what is no id', ['7']],
  ])('names %s: refused with the field', async (_, ids) => {
    const asked = owner.call('patchTickets', { body: { ids, patch: { read: true } } });
    await expect(asked).rejects.toMatchObject({ status: 422, message: expect.stringMatching('^/ids') });
  });
});
