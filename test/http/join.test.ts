import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packDays } from '../../server/actions/packDays.ts';
import type { Client } from '../harness/client.ts';
import { indexAll } from '../harness/searching.ts';
import { openServed, type Served } from '../harness/served.ts';
import { type Customer, customer, later, textFrom, threadOf } from './customers.ts';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());

const join = (id: string, other: string, preview = false) =>
  owner.call('joinProfiles', { params: { id }, body: { other_id: other, preview } });
const listed = async () =>
  (await owner.call('listTickets', { query: { status: 'any' } })).data.map(({ id }) => id);

/** Two who are one: the first has written first. */
async function two(): Promise<[Customer, Customer]> {
  return [await customer(served), await customer(served)];
}

describe('PROF-5: two profiles that are one customer', () => {
  test('are seen together before, and nothing changes by that', async () => {
    const [older, younger] = await two();
    const seen = await join(younger.profileId, older.profileId, true);
    expect(seen).toMatchObject({
      ...{ preview: true, profile_id: older.profileId, gone_id: younger.profileId },
      ...{ ticket: { id: older.ticketId }, closed_ticket: { id: younger.ticketId } },
      moves: { messages: (await threadOf(owner, younger)).length, chats: 0, orders: 0, notes: 0 },
    });
    expect(seen.identifiers.map(({ value }) => value)).toEqual([older.phone, younger.phone]);
    expect(await listed()).toEqual(expect.arrayContaining([older.ticketId, younger.ticketId]));
  });

  test('have one thread, which the older SMS ticket takes; the younger leads there by its id and number', async () => {
    const [older, younger] = await two();
    await textFrom(served, younger.phone, 'Where is my quince?');
    const before = [...(await threadOf(owner, older)), ...(await threadOf(owner, younger))];
    const { number } = await owner.call('readTicket', { params: { id: younger.ticketId } });
    await join(younger.profileId, older.profileId);
    const thread = await threadOf(owner, older);
    expect(thread.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
    expect(new Set(thread.map(({ thread_id }) => thread_id))).toEqual(new Set([older.profileId]));
    expect(await owner.call('readTicket', { params: { id: younger.ticketId } })).toMatchObject({
      id: older.ticketId,
      profile: { id: older.profileId },
    });
    expect(await listed()).not.toContain(younger.ticketId);
    await indexAll(served);
    for (const q of [`#${number}`, 'quince', younger.phone]) {
      const { data } = await owner.call('listTickets', { query: { q, status: 'any' } });
      expect(
        data.map(({ id }) => id),
        q,
      ).toEqual([older.ticketId]);
    }
  });

  test('are answered at the phone that wrote last, from either id, and each phone writes into the one ticket', async () => {
    const [older, younger] = await two();
    await join(older.profileId, younger.profileId);
    await textFrom(served, younger.phone, 'It is me again');
    const profile = await owner.call('readProfile', { params: { id: younger.profileId } });
    expect(profile).toMatchObject({ id: older.profileId, reply_phone: younger.phone, tickets: 1 });
    const reply = await owner.call('reply', {
      params: { id: younger.ticketId },
      body: { body: 'We see you.' },
    });
    expect((await threadOf(owner, older)).at(-1)?.id).toBe(reply.id);
    await textFrom(served, older.phone, 'From my other phone');
    expect((await threadOf(owner, older)).at(-1)?.body).toBe('From my other phone');
    expect((await owner.call('readProfile', { params: { id: older.profileId } })).reply_phone).toBe(
      older.phone,
    );
  });

  test('have the stricter consent of each kind, and one ledger that says so', async () => {
    const [older, younger] = await two();
    await textFrom(served, younger.phone, 'STOP');
    await join(older.profileId, younger.profileId);
    const profile = await owner.call('readProfile', { params: { id: older.profileId } });
    expect(profile.consent).toEqual({ sms_marketing: 'unsubscribed', sms_transactional: 'unsubscribed' });
    expect(profile.consent_now.map(({ source }) => source)).toEqual(['join', 'join']);
    const answer = await owner.send(`/api/v1/tickets/${older.ticketId}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ body: 'No' }),
    });
    expect(answer.status).toBe(403);
  });

  test('can be three: what led to the second leads on', async () => {
    const [first, second] = await two();
    const third = await customer(served);
    await join(second.profileId, third.profileId);
    await join(first.profileId, second.profileId);
    for (const { ticketId } of [second, third])
      expect((await owner.call('readTicket', { params: { id: ticketId } })).id).toBe(first.ticketId);
    expect((await owner.call('readProfile', { params: { id: third.profileId } })).id).toBe(first.profileId);
    await expect(join(third.profileId, second.profileId)).rejects.toMatchObject({ code: 'same_profile' });
  });

  test('are counted as one by a report, from packs made before too', async () => {
    const [older, younger] = await two();
    const days = { from: '2026-11-10', to: '2026-11-10' };
    later(served, 120);
    await packDays(served.context);
    const before = await owner.call('readReport', { query: days });
    await join(older.profileId, younger.profileId);
    const after = await owner.call('readReport', { query: days });
    expect(after.total.tickets).toBe(before.total.tickets - 1);
    expect(after.total.replies).toBe(before.total.replies);
  });

  test('are refused where one is blocked and the other is not, or where one is not there', async () => {
    const [older, younger] = await two();
    await owner.call('blockProfile', { params: { id: younger.profileId } });
    await expect(join(older.profileId, younger.profileId)).rejects.toMatchObject({
      status: 409,
      code: 'one_is_blocked',
    });
    await expect(join(older.profileId, older.ticketId)).rejects.toMatchObject({ status: 404 });
    await expect(join(older.profileId, older.profileId, true)).rejects.toMatchObject({
      status: 422,
      code: 'same_profile',
    });
    later(served, 1);
  });

  test('TICK-7: the ticket tells of it, and of what was done to the younger one before', async () => {
    const [older, younger] = await two();
    await owner.call('patchTicket', { params: { id: younger.ticketId }, body: { status: 'closed' } });
    const { closed_ticket: gone } = await join(older.profileId, younger.profileId);
    const { data } = await owner.call('readHistory', { params: { id: older.ticketId } });
    expect(data.map(({ type }) => type)).toContain('profile.joined');
    expect(data.find(({ type }) => type === 'profile.joined')?.fields).toMatchObject({
      number: { from: gone?.number },
    });
    expect(data.some(({ fields }) => fields.status?.to === 'closed')).toBe(true);
  });
});
