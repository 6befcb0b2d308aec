import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deliverMessages } from '../../server/actions/deliverMessages.ts';
import type { FakeTwilio } from '../fakes/twilio/fakeTwilio.ts';
import type { Client } from '../harness/client.ts';
import { connectFakeTwilio } from '../harness/fakeLine.ts';
import { SHOP_LINE } from '../harness/onTwilio.ts';
import { openServed, type Served } from '../harness/served.ts';
import { type Customer, customer, textFrom, threadOf } from './customers.ts';
import { NOBODY, problemIn } from './problems.ts';

let served: Served;
let twilio: FakeTwilio;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  twilio = await connectFakeTwilio(served);
  owner = await served.as('owner');
  const auto_responder = { audience: 'all' as const, period_minutes: 1 };
  await owner.call('patchSettings', { body: { auto_responder } });
});
afterAll(async () => {
  await served.close();
  await twilio.close();
});

const someone = () => customer(served, SHOP_LINE);
const text = ({ phone }: Customer, body: string) => textFrom(served, phone, body, SHOP_LINE);
const block = ({ profileId: id }: Customer) => owner.call('blockProfile', { params: { id } });
const unblock = ({ profileId: id }: Customer) => owner.call('unblockProfile', { params: { id } });
const ticketOf = ({ ticketId: id }: Customer) => owner.call('readTicket', { params: { id } });
const reply = ({ ticketId: id }: Customer, body: string) =>
  owner.call('reply', { params: { id }, body: { body } });
const deliver = ({ profileId: threadId }: Customer) =>
  deliverMessages(served.context, { workspaceId: served.workspaceId, threadId });

async function blocked(): Promise<Customer> {
  const who = await someone();
  await deliver(who);
  await block(who);
  return who;
}

/** What the shop still has to say, or said, since then. */
const saidAfter = async (who: Customer, text: string) => {
  const thread = await threadOf(owner, who);
  const at = thread.findIndex(message => message.body === text);
  expect(at).toBeGreaterThan(0);
  return thread.slice(at + 1);
};

describe('TICK-6: POST /profiles/{id}/block', () => {
  test('closes the ticket and marks it read, and its history says who did', async () => {
    const who = await someone();
    expect(await block(who)).toMatchObject({ id: who.profileId, blocked: true });
    expect(await ticketOf(who)).toMatchObject({ status: 'closed', read: true, snoozed_until: null });
    const { data } = await owner.call('readHistory', { params: { id: who.ticketId } });
    const fields = { status: { from: 'open', to: 'closed' }, read: { from: false, to: true } };
    const blocked = { blocked: { from: false, to: true } };
    expect(data.slice(0, 2)).toMatchObject([
      { actor: { kind: 'member', name: 'owner' }, fields },
      { actor: { kind: 'member', name: 'owner' }, fields: blocked },
    ]);
  });

  test('wakes no snoozed ticket', async () => {
    const who = await someone();
    const patch = { status: 'snoozed' as const, snoozed_until: '2027-01-01T00:00:00Z' };
    await owner.call('patchTicket', { params: { id: who.ticketId }, body: patch });
    await block(who);
    expect(await ticketOf(who)).toMatchObject({ status: 'closed', snoozed_until: null });
  });

  test('cancels replies that have not left, and never sends them', async () => {
    const who = await someone();
    await deliver(who);
    const replies = [await reply(who, 'On its way'), await reply(who, 'Tomorrow')];
    const before = twilio.texts.length;
    await block(who);
    await deliver(who);
    const left = (await threadOf(owner, who)).filter(({ id }) => replies.some(one => one.id === id));
    expect(left.map(message => message.status)).toEqual(['canceled', 'canceled']);
    expect(twilio.texts).toHaveLength(before);
  });

  test('leaves what has been sent as it is', async () => {
    const who = await someone();
    const { id } = await reply(who, 'On its way');
    await deliver(who);
    await block(who);
    expect((await threadOf(owner, who)).find(message => message.id === id)).toMatchObject({ status: 'sent' });
  });

  test('a second time changes nothing', async () => {
    const who = await someone();
    const first = await block(who);
    expect(await block(who)).toEqual({ ...first, sms_ticket_was: null });
  });

  test('REPLY-2: a reply is refused', async () => {
    const who = await blocked();
    await expect(reply(who, 'Hello?')).rejects.toMatchObject({ status: 403, code: 'profile_blocked' });
    expect(await ticketOf(who)).toMatchObject({ may_reply: { allowed: false, code: 'profile_blocked' } });
  });

  test('puts the profile on the list of the blocked', async () => {
    const [who, other] = [await blocked(), await someone()];
    const listed = async (blocked: 'true' | 'false') =>
      (await owner.call('listProfiles', { query: { blocked, limit: 100 } })).data.map(({ id }) => id);
    const [inside, outside] = [await listed('true'), await listed('false')];
    expect([inside.includes(who.profileId), inside.includes(other.profileId)]).toEqual([true, false]);
    expect([outside.includes(who.profileId), outside.includes(other.profileId)]).toEqual([false, true]);
  });
});

describe('TICK-6: what a blocked customer texts', () => {
  test('is kept, and opens, marks, moves and answers nothing', async () => {
    const who = await blocked();
    const { as_of: _, profile_detail, snippet, ...before } = await ticketOf(who);
    await text(who, 'Why do you not answer?');
    expect(await ticketOf(who)).toMatchObject(before);
    const [kept, ...others] = (await threadOf(owner, who)).slice(-1);
    expect(kept).toMatchObject({
      ...{ body: 'Why do you not answer?', direction: 'inbound' },
      ...{ ticket_id: null, attributed_to: null },
    });
    expect(others).toEqual([]);
  });

  test('SMS-5: STOP still ends consent, without a confirmation', async () => {
    const who = await blocked();
    await text(who, 'STOP');
    const profile = await owner.call('readProfile', { params: { id: who.profileId } });
    const ended = { sms_marketing: 'unsubscribed', sms_transactional: 'unsubscribed' };
    expect(profile).toMatchObject({ blocked: true, consent: ended });
    const { data } = await owner.call('listConsentEntries', { params: { id: who.profileId } });
    expect(data[0]).toMatchObject({ source: 'keyword', evidence: 'STOP', actor: { kind: 'customer' } });
    expect(await saidAfter(who, 'STOP')).toEqual([]);
    expect(await ticketOf(who)).toMatchObject({ status: 'closed', read: true });
  });

  test.each(['START', 'HELP', 'JOIN'])('%s changes nothing and is not answered', async word => {
    const who = await someone();
    await text(who, 'STOP');
    await deliver(who);
    const { consent } = await block(who);
    // Unlike the first of them, the one that is looked for has an exclamation mark.
    await text(who, `${word}!`);
    expect(await owner.call('readProfile', { params: { id: who.profileId } })).toMatchObject({ consent });
    expect(await saidAfter(who, `${word}!`)).toEqual([]);
  });
});

describe('TICK-6: undone', () => {
  test('the ticket stands as it was: the answer to the block tells how', async () => {
    const who = await someone();
    const snoozed_until = new Date(served.clock.now.getTime() + 3_600_000).toISOString();
    const patch = { status: 'snoozed', snoozed_until, read: false } as const;
    await owner.call('patchTicket', { params: { id: who.ticketId }, body: patch });
    const { sms_ticket_was } = await block(who);
    expect(sms_ticket_was).toEqual({ id: who.ticketId, ...patch });
    await unblock(who);
    expect(await owner.call('patchTicket', { params: { id: who.ticketId }, body: patch })).toMatchObject(
      patch,
    );
  });

  test('what was closed before is none of it', async () => {
    const who = await blocked();
    expect(await block(who)).toMatchObject({ blocked: true, sms_ticket_was: null });
  });
});

describe('TICK-6: POST /profiles/{id}/unblock', () => {
  test('opens nothing by itself, and brings nothing back that was canceled', async () => {
    const who = await someone();
    const { id } = await reply(who, 'On its way');
    await block(who);
    expect(await unblock(who)).toMatchObject({ blocked: false });
    expect(await ticketOf(who)).toMatchObject({ status: 'closed', read: true, may_reply: { allowed: true } });
    const canceled = (await threadOf(owner, who)).find(message => message.id === id);
    expect(canceled).toMatchObject({ status: 'canceled' });
  });

  test('lets the next text in: it opens the ticket and is answered', async () => {
    const who = await blocked();
    await text(who, 'One that nobody hears');
    await unblock(who);
    await text(who, 'And now?');
    expect(await ticketOf(who)).toMatchObject({ status: 'open', read: false, snippet: { body: 'And now?' } });
    expect(await saidAfter(who, 'And now?')).toMatchObject([{ source: 'auto_responder', status: 'queued' }]);
    expect(await unblock(who)).toMatchObject({ blocked: false });
  });
});

test.each(['block', 'unblock'])('POST /profiles/{id}/%s of nobody is 404', async verb => {
  const answer = await owner.send(`/api/v1/profiles/${NOBODY}/${verb}`, { method: 'POST' });
  expect(await problemIn(answer)).toEqual([404, 'not_found']);
});

test('GET /profiles?blocked= is true or false', async () => {
  expect(await problemIn(await owner.send('/api/v1/profiles?blocked=1'))).toEqual([
    422,
    'invalid_request',
    'blocked',
  ]);
});
