import { afterAll, beforeAll, expect, test } from 'vitest';
import { deliverMessages } from '../../server/actions/deliverMessages.ts';
import type { FakeTwilio } from '../fakes/twilio/fakeTwilio.ts';
import type { Client } from '../harness/client.ts';
import { connectFakeTwilio } from '../harness/fakeLine.ts';
import { SHOP_LINE } from '../harness/onTwilio.ts';
import { openServed, type Served } from '../harness/served.ts';
import { type Customer, customer } from './customers.ts';

let served: Served;
let twilio: FakeTwilio;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  twilio = await connectFakeTwilio(served);
  owner = await served.as('owner');
});
afterAll(async () => {
  await served.close();
  await twilio.close();
});

const usage = (month?: string) => owner.call('readUsage', { query: month ? { month } : {} });

async function send({ ticketId: id, profileId: threadId }: Customer, body: string) {
  await owner.call('reply', { params: { id }, body: { body } });
  await deliverMessages(served.context, { workspaceId: served.workspaceId, threadId });
}

const rowOf = async (source: string) => (await usage()).data.find(row => row.source === source);

test('REPLY-6: what is handed over is on the meter, by number and by who sent it', async () => {
  expect(await usage()).toEqual({ month: '2026-11', used: 0, allowance: null, low: false, data: [] });
  const who = await customer(served, SHOP_LINE);
  await send(who, 'Hello');
  await send(who, 'a'.repeat(161));
  expect(await rowOf('agent')).toEqual({
    ...{ sending_number: SHOP_LINE, source: 'agent' },
    ...{ messages: 2, segments: 3, credits: 3 },
  });
  // The answer to JOIN.
  expect(await rowOf('keyword_response')).toMatchObject({ messages: 1 });
  const { used, data } = await usage();
  expect(used).toBe(data.reduce((sum, row) => sum + row.credits, 0));
});

test('TIME-2: what a number cost in a month leads to the tickets whose texts those were', async () => {
  const [paid, free] = [await customer(served, SHOP_LINE), await customer(served, SHOP_LINE)];
  twilio.behave({ send: { error: 30007 } });
  await send(free, 'It left yesterday.');
  twilio.behave({});
  await send(paid, 'It left today.');
  const listed = async (asked: { sending_number?: string; since?: string; until?: string }) => {
    const month = { since: '2026-11-01', until: '2026-11-30' };
    const query = { status: 'any', had: 'cost', ...month, ...asked } as const;
    const ids = (await owner.call('listTickets', { query })).data.map(({ id }) => id);
    return [paid.ticketId, free.ticketId].map(id => ids.includes(id));
  };
  expect(await listed({ sending_number: SHOP_LINE })).toEqual([true, false]);
  expect(await listed({})).toEqual([true, false]);
  expect(await listed({ sending_number: '+15550109999' })).toEqual([false, false]);
  expect(await listed({ sending_number: 'none' })).toEqual([false, false]);
  expect(await listed({ since: '2026-10-01', until: '2026-10-31' })).toEqual([false, false]);
});

test('REPLY-6: what the provider refused costs nothing, and tried again it counts once', async () => {
  const who = await customer(served, SHOP_LINE);
  await send(who, 'It left yesterday.');
  const before = await rowOf('agent');
  twilio.behave({ send: { error: 30007 } });
  await send(who, 'It left today.');
  expect(await rowOf('agent')).toEqual(before);
  twilio.behave({});
  const { data } = await owner.call('listMessages', { params: { id: who.ticketId } });
  await owner.call('retryMessage', { params: { id: data.at(-1)?.id ?? '' } });
  await deliverMessages(served.context, { workspaceId: served.workspaceId, threadId: who.profileId });
  expect(await rowOf('agent')).toMatchObject({ messages: (before?.messages ?? 0) + 1 });
});

test('REPLY-6: a message shows what it cost, by the factor of its country', async () => {
  await owner.call('patchSettings', { body: { credits: { country_factors: { US: 2.5 } } } });
  const who = await customer(served, SHOP_LINE);
  await send(who, 'a'.repeat(161));
  await owner.call('patchSettings', { body: { credits: { country_factors: { US: null } } } });
  const { data } = await owner.call('listMessages', { params: { id: who.ticketId } });
  expect(data.at(-1)).toMatchObject({ segments: 2, credits: 5 });
});

test("REPLY-6: a campaign's message that another tool sent is on the meter of its own month", async () => {
  const campaign = { type: 'campaign', id: 'autumn', name: 'Autumn', phone: '+393475550142' } as const;
  const body = 'New in the shop';
  const sent_at = '2026-10-31T22:59:00Z';
  await owner.call('recordMarketingSend', { body: { ...campaign, body, sent_at, status: 'sent' } });
  await owner.call('recordMarketingSend', { body: { ...campaign, body, sent_at, status: 'sent' } });
  expect(await usage('2026-10')).toEqual({
    ...{ month: '2026-10', used: 1, allowance: null, low: false },
    data: [{ sending_number: null, source: 'campaign', messages: 1, segments: 1, credits: 1 }],
  });
});

test('REPLY-6: an allowance of which 80 % is used is low', async () => {
  const { used } = await usage();
  const allow = (monthly_allowance: number | null) =>
    owner.call('patchSettings', { body: { credits: { monthly_allowance } } });
  await allow(Math.ceil(used / 0.8) + 1);
  expect(await usage()).toMatchObject({ low: false });
  await allow(Math.floor(used / 0.8));
  expect(await usage()).toMatchObject({ low: true, allowance: Math.floor(used / 0.8) });
  await allow(null);
});

test.each(['2026-13', '2026-1', 'november', '2026-11-01'])('REPLY-6: %s is no month', async month => {
  await expect(usage(month)).rejects.toMatchObject({ status: 422, code: 'invalid_request' });
});

test('REPLY-6 SET-1: what runs out is a problem, until there is more of it', async () => {
  const allow = (monthly_allowance: number | null) =>
    owner.call('patchSettings', { body: { credits: { monthly_allowance } } });
  const problems = async () => (await owner.call('listProblems')).data.map(problem => problem.kind);
  const { used } = await usage();
  await allow(Math.ceil(used));
  expect(await problems()).toContain('credits_low');
  await allow(Math.ceil(used) * 10);
  expect(await problems()).not.toContain('credits_low');
  await allow(Math.ceil(used));
  const november = served.clock.now;
  served.clock.now = new Date('2026-11-30T23:30:00Z');
  expect(await problems()).not.toContain('credits_low');
  served.clock.now = november;
  expect(await problems()).toContain('credits_low');
  await allow(null);
  expect(await problems()).not.toContain('credits_low');
});

test('REPLY-8 SET-1: what failed says why, by the code where that is all there is, and whether it can be tried again', async () => {
  const who = await customer(served, SHOP_LINE);
  const told = async () => {
    const { data } = await owner.call('listProblems', { query: { limit: 100 } });
    return data.filter(({ ticket_id }) => ticket_id === who.ticketId);
  };
  twilio.behave({ send: { error: 30007 } });
  await send(who, 'It is filtered.');
  twilio.behave({ send: { error: 39999 } });
  await send(who, 'It is a riddle.');
  twilio.behave({});
  const [riddle, filtered, ...others] = await told();
  expect(others).toEqual([]);
  expect(filtered).toMatchObject({ kind: 'send_failed', detail: 'carrier_filtered', may_retry: true });
  expect(riddle).toMatchObject({ kind: 'send_failed', detail: '39999', may_retry: true });
  const id = riddle?.id.replace('message:', '') ?? '';
  expect(await owner.call('retryMessage', { params: { id } })).toMatchObject({ status: 'queued' });
  expect((await told()).map(problem => problem.id)).toEqual([filtered?.id]);
});

test("SET-1: a campaign's message that failed is another tool's to try again", async () => {
  const failed = { type: 'campaign', id: 'advent', name: 'Advent', phone: '+393475550142' } as const;
  const body = {
    ...failed,
    body: 'New in the shop',
    sent_at: '2026-11-09T09:00:00Z',
    status: 'failed',
  } as const;
  await owner.call('recordMarketingSend', { body });
  const { data } = await owner.call('listProblems', { query: { limit: 100 } });
  const ours = data.filter(({ kind, may_retry }) => kind === 'send_failed' && !may_retry);
  expect(ours.map(({ to }) => to)).toEqual(['+393475550142']);
});
