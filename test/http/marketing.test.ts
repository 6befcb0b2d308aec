import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MarketingSend, MarketingSource } from '../../contract/marketingRoutes.ts';
import { recordMarketingSend } from '../../server/actions/recordMarketingSend.ts';
import { SYSTEM } from '../../server/domain/decision.ts';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { openAnotherShop } from './anotherShop.ts';
import { anotherPhone, customer, later, textFrom, threadOf } from './customers.ts';
import { problemIn } from './problems.ts';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());

const SENDS = '/api/v1/marketing_sends';
const AUTUMN = { type: 'campaign', id: 'autumn', name: 'Autumn', body: 'New in' } as const;
const CART = { type: 'flow', id: 'cart', name: 'Left in the cart', body: 'Still there' } as const;

const minutesAgo = (minutes: number) => new Date(served.clock.now.getTime() - minutes * 60_000).toISOString();
const posted = (body: unknown, by = owner) =>
  by.send(SENDS, { method: 'POST', headers: JSON_BODY, body: JSON.stringify(body) });

async function record(send: MarketingSend, by = owner) {
  const answer = await posted(send, by);
  return [answer.status, (await answer.json()) as { id: string; thread_id: string }] as const;
}

const profileOf = async (phone: string) => (await owner.call('listProfiles', { query: { phone } })).data[0];

describe('DATA-1: POST /marketing_sends', () => {
  test('answers 201 with the message, and stands in the thread', async () => {
    const who = await customer(served);
    const sent_at = minutesAgo(5);
    const send = { ...CART, phone: who.phone, from: 'Morlane', status: 'delivered' as const, sent_at };
    const [status, message] = await record(send);
    const { type, id, name, body } = CART;
    const marketing = { type, id, name };
    expect([status, message]).toMatchObject([201, { source: 'flow', body, status: 'delivered', marketing }]);
    expect(message).toMatchObject({ direction: 'outbound', sent_at, ticket_id: null, keyword: null });
    const thread = await threadOf(owner, who);
    // Where it was sent, and not where it was recorded.
    expect(thread[0]).toMatchObject({ id: message.id });
  });

  test('again with its sent_at, it is the same: 200', async () => {
    const send = { ...AUTUMN, phone: anotherPhone(served), sent_at: minutesAgo(1) };
    const [first, again] = [await record(send), await record(send)];
    expect([first[0], again[0]]).toEqual([201, 200]);
    expect(again[1]).toEqual(first[1]);
  });

  test('at once with its sent_at, it is one', async () => {
    const send = { ...AUTUMN, phone: anotherPhone(served), sent_at: minutesAgo(1) };
    const answers = await Promise.all(Array.from({ length: 5 }, () => record(send)));
    expect(answers.map(([status]) => status).toSorted()).toEqual([200, 200, 200, 200, 201]);
    expect(new Set(answers.map(([, { id }]) => id)).size).toBe(1);
  });

  test('without sent_at it was sent now, and twice is two, be it in one moment', async () => {
    const send = { ...AUTUMN, phone: anotherPhone(served) };
    const now = { sent_at: served.clock.now.toISOString(), status: 'sent' };
    const [first, second] = await Promise.all([record(send), record(send)]);
    expect([first, second]).toMatchObject([
      [201, now],
      [201, now],
    ]);
    expect(second[1].id).not.toBe(first[1].id);
  });

  test('another campaign, and a flow of the same id, of the same moment are others', async () => {
    const [phone, sent_at] = [anotherPhone(served), minutesAgo(1)];
    const sends = [AUTUMN, { ...AUTUMN, id: 'winter' }, { ...CART, id: 'autumn' }];
    const statuses = [];
    for (const send of sends) statuses.push((await record({ ...send, phone, sent_at }))[0]);
    expect(statuses).toEqual([201, 201, 201]);
  });

  test('SMS-6: makes a profile of an unknown phone, with no consent and no ticket', async () => {
    const phone = anotherPhone(served);
    const [, { thread_id }] = await record({ ...AUTUMN, phone });
    const never = { sms_marketing: 'never_subscribed', sms_transactional: 'never_subscribed' };
    expect(await profileOf(phone)).toMatchObject({ id: thread_id, phone, consent: never, blocked: false });
    const { data } = await owner.call('listTickets', { query: { status: 'any', q: phone } });
    expect(data).toEqual([]);
    const ledger = await owner.call('listConsentEntries', { params: { id: thread_id } });
    expect(ledger.data).toEqual([]);
  });

  test('leaves consent and the ticket of a customer as they are', async () => {
    const who = await customer(served);
    const body = { status: 'closed' as const, read: true };
    const closed = await owner.call('patchTicket', { params: { id: who.ticketId }, body });
    await record({ ...AUTUMN, phone: who.phone });
    const { as_of: _, profile_detail, ...before } = closed;
    const after = await owner.call('readTicket', { params: { id: who.ticketId } });
    expect(after).toMatchObject(before);
    expect(after.profile_detail.consent).toEqual(profile_detail.consent);
  });

  test('finds the phone however it is written', async () => {
    const who = await customer(served);
    const written = `+1 (415) ${who.phone.slice(5, 8)}-${who.phone.slice(8)}`;
    expect((await record({ ...AUTUMN, phone: written }))[1]).toMatchObject({ thread_id: who.profileId });
  });

  test("a caller's clock may be a little ahead: then it was sent now", async () => {
    const ahead = (ms: number) => new Date(served.clock.now.getTime() + ms).toISOString();
    const send = { ...AUTUMN, phone: anotherPhone(served), sent_at: ahead(5000) };
    expect(await record(send)).toMatchObject([201, { sent_at: served.clock.now.toISOString() }]);
    expect(await problemIn(await posted({ ...send, sent_at: ahead(5001) }))).toEqual([
      422,
      'sent_in_future',
      '/sent_at',
    ]);
  });

  test('again with a sent_at that was ahead, it is the same', async () => {
    const sent_at = new Date(served.clock.now.getTime() + 3000).toISOString();
    const send = { ...AUTUMN, phone: anotherPhone(served), sent_at };
    const [, first] = await record(send);
    later(served, 1);
    expect(await record(send)).toMatchObject([200, { id: first.id }]);
  });
});

describe('DATA-1: a send that cannot be recorded', () => {
  const phone = '+14155552000';
  const { name: _, ...nameless } = AUTUMN;

  test.each<[string, unknown, string, string]>([
    ['the future', { ...AUTUMN, phone, sent_at: '2030-01-01T00:00:00Z' }, 'sent_in_future', '/sent_at'],
    ['a phone of no country', { ...AUTUMN, phone: '+999123456789' }, 'invalid_phone', '/phone'],
    ['too short a phone', { ...AUTUMN, phone: '+3933' }, 'invalid_phone', '/phone'],
    ['a phone as it is dialled at home', { ...AUTUMN, phone: '3475550142' }, 'invalid_phone', '/phone'],
    ['words for a phone', { ...AUTUMN, phone: 'nonsense' }, 'invalid_phone', '/phone'],
    ['no phone', AUTUMN, 'invalid_request', '/phone'],
    ['no name', { ...nameless, phone }, 'invalid_request', '/name'],
    ['a blank name', { ...AUTUMN, name: ' ', phone }, 'invalid_request', '/name'],
    ['too long an id', { ...AUTUMN, id: 'x'.repeat(201), phone }, 'invalid_request', '/id'],
    ['an id with NUL', { ...AUTUMN, id: 'a\0b', phone }, 'invalid_request', '/id'],
    ['no such type', { ...AUTUMN, type: 'newsletter', phone }, 'invalid_request', '/type'],
    ['no such status', { ...AUTUMN, status: 'queued', phone }, 'invalid_request', '/status'],
    ['no time', { ...AUTUMN, phone, sent_at: 'yesterday' }, 'invalid_request', '/sent_at'],
    ['no such field', { ...AUTUMN, phone, colour: 'red' }, 'invalid_request', '/colour'],
    ['no object', [], 'invalid_request', ''],
  ])('%s is named', async (_, body, code, pointer) => {
    expect(await problemIn(await posted(body))).toEqual([422, code, pointer]);
  });

  test('is not recorded', async () => {
    expect(await profileOf(phone)).toBeUndefined();
  });
});

describe('ATTR-4: GET /campaigns and GET /flows', () => {
  type List = 'listCampaigns' | 'listFlows';
  const all = async (name: List, limit = 100): Promise<MarketingSource[]> => {
    const sources: MarketingSource[] = [];
    let cursor: string | null = null;
    do {
      const page: { data: MarketingSource[]; next_cursor: string | null } = await owner.call(name, {
        query: { limit, ...(cursor && { cursor }) },
      });
      sources.push(...page.data);
      cursor = page.next_cursor;
    } while (cursor);
    return sources;
  };
  const source = async (name: List, id: string) => (await all(name)).find(one => one.id === id);

  test('have those of which sends are recorded, by type, and none of another workspace', async () => {
    const { workspaceId } = await openAnotherShop(served);
    const theirs = { ...AUTUMN, phone: anotherPhone(served), status: 'sent' as const, from: null };
    const sentAt = served.clock.now;
    await recordMarketingSend(served.context, workspaceId, { ...theirs, id: 'theirs', sentAt }, SYSTEM);
    await record({ ...AUTUMN, id: 'ours', phone: anotherPhone(served) });
    const last_sent_at = sentAt.toISOString();
    expect(await source('listCampaigns', 'ours')).toEqual({
      type: 'campaign',
      id: 'ours',
      name: 'Autumn',
      last_sent_at,
    });
    expect(await source('listFlows', 'ours')).toBeUndefined();
    expect(await source('listCampaigns', 'theirs')).toBeUndefined();
  });

  test('come latest first, page by page, none twice', async () => {
    for (let at = 0; at < 7; at += 1) {
      // Every other one in the same instant as the one before.
      if (at % 2 === 0) later(served, 1);
      await record({ ...CART, id: `flow-${at}`, phone: anotherPhone(served) });
    }
    const flows = await all('listFlows');
    expect(flows.slice(0, 7).map(({ id }) => id)).toEqual([6, 5, 4, 3, 2, 1, 0].map(at => `flow-${at}`));
    for (const limit of [1, 2, 3]) expect(await all('listFlows', limit)).toEqual(flows);
  });

  test('take the name of the latest send, whichever is recorded last', async () => {
    const send = { ...AUTUMN, id: 'renamed', phone: anotherPhone(served) };
    await record({ ...send, sent_at: minutesAgo(60) });
    const sent_at = minutesAgo(10);
    await record({ ...send, name: 'Autumn, again', sent_at });
    await record({ ...send, name: 'Autmn', sent_at: minutesAgo(30) });
    const renamed = { name: 'Autumn, again', last_sent_at: sent_at };
    expect(await source('listCampaigns', 'renamed')).toMatchObject(renamed);
  });

  test('a message keeps the name under which it was sent', async () => {
    const who = await customer(served);
    await record({ ...CART, phone: who.phone });
    await textFrom(served, who.phone, 'Yes');
    await record({ ...CART, name: 'Basket', phone: anotherPhone(served) });
    const yes = (await threadOf(owner, who)).find(message => message.body === 'Yes');
    expect(yes?.attributed_to).toEqual({ type: 'flow', id: 'cart', name: 'Left in the cart' });
  });

  test.each(['campaigns', 'flows'])('/%s: a cursor that it never gave is none', async list => {
    for (const cursor of ['nonsense', Buffer.from('{"id":"x"}').toString('base64url')]) {
      const answer = await owner.send(`/api/v1/${list}?cursor=${cursor}`);
      expect(await problemIn(answer)).toEqual([400, 'invalid_cursor', 'cursor']);
    }
  });
});
