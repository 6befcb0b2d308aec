import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Activity } from '../../contract/activityRoutes.ts';
import { type Client, JSON_BODY } from '../harness/client.ts';
import type { Input } from '../harness/routeTypes.ts';
import { openServed, type Served } from '../harness/served.ts';
import { anotherPhone, type Customer, customer, later, textFrom } from './customers.ts';
import { NOBODY, problemIn } from './problems.ts';

let served: Served;
let owner: Client;
let key: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
  key = await served.keyWith(['profiles:write']);
});
afterAll(() => served.close());

const CART = {
  ...{ type: 'flow' as const, id: 'cart', name: 'Left in the cart', body: 'Still there' },
  status: 'sent' as const,
};

type Send = Partial<NonNullable<Input<'recordMarketingSend'>['body']>>;

const send = ({ phone }: Customer, about: Send = {}) => {
  later(served, 1);
  const body = { ...CART, ...about, phone };
  return key.call('recordMarketingSend', { body });
};

const viewed = (profile: object, more: object = {}) =>
  key.send('/api/v1/events', {
    ...{ method: 'POST', headers: JSON_BODY },
    body: JSON.stringify({ metric: 'Viewed Product', profile, ...more }),
  });

const activityOf = async ({ profileId: id }: Pick<Customer, 'profileId'>, query = {}) =>
  (await owner.call('listActivity', { params: { id }, query })).data;

const metricsOf = async ({ profileId: id }: Customer) =>
  (await owner.call('listMetrics', { params: { id } })).data.map(({ metric, count }) => [metric, count]);

/** Somebody who has texted three times, got two texts of a flow and not a third, looked at something, and stopped. */
async function busy() {
  const who = await customer(served);
  await send(who);
  await send(who, { status: 'delivered' });
  await send(who, { status: 'failed', type: 'campaign', id: 'sale', name: 'Sale' });
  later(served, 1);
  await viewed({ phone: who.phone }, { properties: { product: 'Riva mug' } });
  await textFrom(served, who.phone, 'STOP');
  return who;
}

describe('PROF-2: the activity of a profile', () => {
  test('tells what it texted, got and did, and how its consent went, the newest first', async () => {
    const who = await busy();
    const told = await activityOf(who);
    const times = told.map(({ at }) => at);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(told.map(({ metric }) => metric).toSorted()).toEqual(
      [
        ...['Entered Flow', 'Failed', 'Received SMS', 'Received SMS', 'Sent SMS', 'Sent SMS', 'Sent SMS'],
        ...['Subscribed', 'Unsubscribed', 'Unsubscribed', 'Viewed Product'],
      ].toSorted(),
    );
  });

  test('each with its details', async () => {
    const who = await busy();
    const told = await activityOf(who);
    const details = (metric: string) => told.filter(one => one.metric === metric);
    expect(details('Viewed Product')).toMatchObject([{ details: { product: 'Riva mug' }, source: 'api' }]);
    expect(details('Subscribed')).toMatchObject([
      { details: { kind: 'sms_marketing', source: 'keyword', evidence: 'JOIN' }, source: 'parley' },
    ]);
    const flow = { type: 'flow', id: 'cart', name: 'Left in the cart' };
    const [, first] = details('Received SMS');
    expect(first).toMatchObject({ details: { text: 'Still there', source: 'flow', marketing: flow } });
    expect(details('Entered Flow')).toMatchObject([
      { at: first?.at, message_id: first?.message_id, details: { flow_id: 'cart', flow_name: flow.name } },
    ]);
    expect(details('Sent SMS').at(-1)).toMatchObject({ details: { text: 'JOIN', keyword: 'JOIN' } });
    expect(details('Failed')).toMatchObject([
      { details: { text: 'Still there', source: 'campaign', code: null, reason: null } },
    ]);
  });

  test('of one metric, and which ones there are', async () => {
    const who = await busy();
    const counts = await metricsOf(who);
    expect(counts).toEqual([
      ['Entered Flow', 1],
      ['Failed', 1],
      ['Received SMS', 2],
      ['Sent SMS', 3],
      ['Subscribed', 1],
      ['Unsubscribed', 2],
      ['Viewed Product', 1],
    ]);
    for (const [metric, count] of counts)
      expect(await activityOf(who, { metric }), String(metric)).toHaveLength(Number(count));
    expect(await activityOf(who, { metric: 'Placed Order' })).toEqual([]);
  });

  test('page by page, without a gap and nothing twice, what coincides too', async () => {
    const who = await busy();
    const all = await activityOf(who);
    const paged: Activity[] = [];
    let cursor: string | null = null;
    do {
      const query: { limit: number; cursor?: string } = { limit: 2, ...(cursor && { cursor }) };
      const page: { data: Activity[]; next_cursor: string | null } = await owner.call('listActivity', {
        params: { id: who.profileId },
        query,
      });
      paged.push(...page.data);
      cursor = page.next_cursor;
    } while (cursor);
    expect(paged).toEqual(all);
  });

  test('of nobody is none', async () => {
    for (const path of ['activity', 'metrics'])
      expect(await problemIn(await owner.send(`/api/v1/profiles/${NOBODY}/${path}`))).toEqual([
        404,
        'not_found',
      ]);
  });
});

describe('PROF-2 DATA-1: POST /events', () => {
  const NAMED = { metric: 'Viewed Product', properties: {} };

  test('makes a profile of whoever is not known, and finds them by any of their names', async () => {
    const phone = anotherPhone(served);
    const first = await key.call('recordEvent', {
      body: { ...NAMED, profile: { phone, email: 'Nadia@Kroll.example', external_id: 'shop-77' } },
    });
    expect(first).toMatchObject({ metric: 'Viewed Product', source: 'api', details: {} });
    const names = [{ phone }, { email: 'nadia@kroll.example' }, { external_id: 'shop-77' }];
    for (const profile of names) await key.call('recordEvent', { body: { ...NAMED, profile } });
    const { data } = await owner.call('listProfiles', { query: { phone } });
    expect(data).toMatchObject([
      { email: 'nadia@kroll.example', consent: { sms_marketing: 'never_subscribed' } },
    ]);
    expect(await activityOf({ profileId: data[0]?.id ?? '' })).toHaveLength(4);
  });

  test('counts once what says one unique_id of one profile and metric', async () => {
    const [who, other] = [await customer(served), await customer(served)];
    const once = { unique_id: 'view-1', properties: { a: 1 } };
    const statuses = [];
    for (const profile of [{ phone: who.phone }, { id: who.profileId }, { phone: other.phone }])
      statuses.push((await viewed(profile, once)).status);
    statuses.push((await viewed({ phone: who.phone }, { ...once, metric: 'Added to Cart' })).status);
    expect(statuses).toEqual([201, 200, 201, 201]);
    expect(await activityOf(who, { metric: 'Viewed Product' })).toHaveLength(1);
  });

  test('at once, it counts once too', async () => {
    const profile = { phone: anotherPhone(served) };
    const all = await Promise.all(Array.from({ length: 20 }, () => viewed(profile, { unique_id: 'same' })));
    expect(all.map(({ status }) => status).toSorted()).toEqual([...Array(19).fill(200), 201]);
  });

  test('keeps the time that it is told', async () => {
    const who = await customer(served);
    await viewed({ id: who.profileId }, { at: '2026-01-02T03:04:05+01:00' });
    expect((await activityOf(who)).at(-1)).toMatchObject({ at: '2026-01-02T02:04:05.000Z' });
  });

  const PHONE = { phone: '+393475550142' };
  test.each<[string, object, (string | number)[]]>([
    ['nobody', { metric: 'A', profile: {} }, [422, 'invalid_request', '/profile']],
    ['no metric', { profile: PHONE }, [422, 'invalid_request', '/metric']],
    ['a bad phone', { metric: 'A', profile: { phone: '12' } }, [422, 'invalid_phone', '/profile/phone']],
    ['a bad address', { metric: 'A', profile: { email: 'a' } }, [422, 'invalid_request', '/profile/email']],
    ['nobody’s id', { metric: 'A', profile: { id: NOBODY } }, [404, 'not_found', '/profile/id']],
    ['no time', { metric: 'A', profile: PHONE, at: 'noon' }, [422, 'invalid_request', '/at']],
    [
      'a time to come',
      { metric: 'A', profile: PHONE, at: '2099-01-01T00:00:00Z' },
      [422, 'sent_in_future', '/at'],
    ],
    [
      'too much',
      { metric: 'A', profile: PHONE, properties: { a: 'x'.repeat(8000) } },
      [422, 'invalid_request', '/properties'],
    ],
    [
      'what is no text',
      { metric: 'A', profile: PHONE, properties: { a: '\0' } },
      [422, 'invalid_request', '/properties'],
    ],
    [
      'half a character',
      { metric: 'A', profile: PHONE, properties: { '\ud83d': 'a' } },
      [422, 'invalid_request', '/properties'],
    ],
    ['another field', { metric: 'A', profile: PHONE, colour: 1 }, [422, 'invalid_request', '/colour']],
  ])('of %s is refused, and the field named', async (_, body, problem) => {
    const init = { method: 'POST', headers: JSON_BODY, body: JSON.stringify(body) };
    expect(await problemIn(await key.send('/api/v1/events', init))).toEqual(problem);
  });
});
