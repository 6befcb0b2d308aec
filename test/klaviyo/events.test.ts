import type { EventCreateQueryV2, EventCreateQueryV2ResourceObjectAttributes } from 'klaviyo-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { METRICS } from '../../contract/metrics.ts';
import { metricId, metricOfId } from '../../server/http/klaviyo/metricId.ts';
import { openServed, type Served } from '../harness/served.ts';
import { anotherPhone, later } from '../http/customers.ts';
import { type KlaviyoClients, klaviyoClients, refusalOf } from './clients.ts';
import { knownCustomer } from './known.ts';

let served: Served;
let shop: KlaviyoClients;
beforeAll(async () => {
  served = await openServed();
  shop = await klaviyoClients(served);
});
afterAll(() => served.close());

type Attributes = EventCreateQueryV2ResourceObjectAttributes;
type Whose = Attributes['profile']['data'];

const event = (
  name: string,
  whose: Omit<Whose, 'type'>,
  more: Partial<Attributes> = {},
): EventCreateQueryV2 => ({
  data: {
    type: 'event',
    attributes: {
      properties: {},
      metric: { data: { type: 'metric', attributes: { name } } },
      profile: { data: { type: 'profile', ...whose } },
      ...more,
    },
  },
});

const tell = (...told: Parameters<typeof event>) => shop.events.createEvent(event(...told));

const listed = async (options: Parameters<KlaviyoClients['events']['getEvents']>[0]) =>
  (await shop.events.getEvents(options)).body;

const byPhone = () => {
  const phoneNumber = anotherPhone(served);
  return { phoneNumber, whose: { attributes: { phoneNumber } } };
};

const profileBy = async (phone: string) => {
  const { body } = await shop.profiles.getProfiles({ filter: `equals(phone_number,"${phone}")` });
  return body.data[0];
};

describe('DATA-1 PROF-2: events by Klaviyo’s client', () => {
  test('are taken in of somebody new, with what is told of them, and stand in their activity', async () => {
    const phoneNumber = anotherPhone(served);
    const attributes = { phoneNumber, firstName: 'Ada', properties: { size: 'M' } };
    const { response } = await tell(
      'Placed Order',
      { attributes },
      {
        ...{ properties: { items: ['Riva mug'] }, value: 9.99, valueCurrency: 'EUR', uniqueId: 'o-1' },
      },
    );
    expect([response.status, response.data]).toEqual([202, '']);
    const profile = await profileBy(phoneNumber);
    expect(profile?.attributes).toMatchObject({ firstName: 'Ada', properties: { size: 'M' } });
    const owner = await served.as('owner');
    const { data } = await owner.call('listActivity', { params: { id: String(profile?.id) } });
    expect(data).toMatchObject([
      { metric: 'Placed Order', details: { items: ['Riva mug'], $value: 9.99, $value_currency: 'EUR' } },
    ]);
  });

  test('count once by their id, or else once a second', async () => {
    const { phoneNumber, whose } = byPhone();
    for (const uniqueId of ['a', 'a', 'b']) await tell('Viewed Product', whose, { uniqueId });
    const time = new Date(served.clock.now.getTime() - 60_000);
    for (const more of [{ time }, { time }]) await tell('Opened Email', whose, more);
    const id = (await profileBy(phoneNumber))?.id;
    const { data } = await listed({ filter: `equals(profile_id,"${id}")` });
    const names = data.map(({ relationships }) => relationships?.metric?.data?.id);
    expect(names).toEqual(['Viewed Product', 'Viewed Product', 'Opened Email'].map(metricId));
  });

  test('of a profile are all that there is, texts both ways by Klaviyo’s names for them, and each can be read', async () => {
    const { profileId } = await knownCustomer(served);
    const { data, included } = await listed({
      filter: `equals(profile_id,"${profileId}")`,
      include: ['metric'],
    });
    const names = (included ?? []).map(({ id }) => metricOfId(String(id)));
    // What the customer texted is Sent SMS, and what they were sent is Received SMS.
    expect(names.toSorted()).toEqual([
      'Entered Flow',
      'Received SMS',
      'Sent SMS',
      'Subscribed',
      'Viewed Product',
    ]);
    for (const one of data) {
      const { body } = await shop.events.getEvent(one.id, { include: ['profile'] });
      expect(body.data).toEqual(one);
      expect(body.included).toMatchObject([{ id: profileId }]);
    }
  });

  test('are listed by metric and time, page by page in either order', async () => {
    const { whose } = byPhone();
    const start = served.clock.now;
    for (let minute = 1; minute <= 5; minute += 1) {
      later(served, 1);
      await tell('Walked In', whose, { properties: { minute } });
    }
    const since = new Date(start.getTime() + 60_000).toISOString();
    const filter = `equals(metric_id,"${metricId('Walked In')}"),greater-than(datetime,${since})`;
    for (const [sort, order] of [
      ['datetime', [2, 3, 4, 5]],
      ['-datetime', [5, 4, 3, 2]],
    ] as const) {
      const seen: unknown[] = [];
      let pageCursor: string | undefined;
      do {
        const page = await listed({ filter, sort, pageSize: 3, ...(pageCursor && { pageCursor }) });
        seen.push(...page.data.map(({ attributes }) => attributes.eventProperties));
        pageCursor = page.links?.next;
      } while (pageCursor);
      expect(seen).toMatchObject(order.map(minute => ({ minute })));
    }
  });

  test('of a profile are listed by time as well', async () => {
    const { phoneNumber, whose } = byPhone();
    const times = [1, 2, 3].map(minute => new Date(served.clock.now.getTime() - minute * 60_000));
    for (const time of times) await tell('Walked By', whose, { time });
    const mine = `equals(profile_id,"${(await profileBy(phoneNumber))?.id}")`;
    const [, middle] = times.map(time => Math.floor(time.getTime() / 1000));
    const count = async (operator: string) =>
      (await listed({ filter: `${mine},${operator}(timestamp,${middle})` })).data.length;
    expect(await count('greater-or-equal')).toBe(2);
    expect(await count('less-than')).toBeLessThanOrEqual(2);
    expect(await refusalOf(listed({ filter: mine, sort: 'datetime' }))).toMatchObject({
      source: { parameter: 'sort' },
    });
  });

  test('whose metric is told profile by profile are refused to be listed of all', async () => {
    const filter = `equals(metric_id,"${metricId(METRICS.received)}")`;
    expect(await refusalOf(listed({ filter }))).toMatchObject({
      status: 400,
      source: { parameter: 'filter' },
    });
  });

  test.each<[string, Parameters<typeof event>, string]>([
    ['nobody’s', ['Viewed', { attributes: {} }], '/data/attributes/profile/data'],
    [
      'of no metric',
      ['', { attributes: { email: 'a@example.com' } }],
      '/data/attributes/metric/data/attributes/name',
    ],
    [
      'of somebody who is not there',
      ['Viewed', { id: '00000000-0000-4000-8000-000000000000', attributes: {} }],
      '/data/id',
    ],
    [
      'still to come',
      ['Viewed', { attributes: { email: 'a@example.com' } }, { time: new Date('2090-01-01') }],
      '/data/attributes/time',
    ],
  ])('are refused: %s', async (_, told, pointer) => {
    expect(await refusalOf(tell(...told))).toMatchObject({ source: { pointer } });
  });
});

describe('DATA-1: metrics by Klaviyo’s client', () => {
  test('are those that came in and those that Parley records, by name', async () => {
    const { whose } = byPhone();
    await tell('Zipped', whose);
    const { data } = (await shop.metrics.getMetrics()).body;
    const names = data.map(({ attributes }) => attributes.name);
    expect(names).toEqual(names.toSorted());
    expect(names).toEqual(expect.arrayContaining(['Zipped', ...Object.values(METRICS)]));
    const one = data.find(({ attributes }) => attributes.name === 'Zipped');
    expect(one?.attributes).toMatchObject({ integration: { name: 'API' }, created: expect.any(String) });
    expect((await shop.metrics.getMetric(String(one?.id))).body.data).toEqual(one);
    const ours = await shop.metrics.getMetrics({ filter: 'equals(integration.name,"Parley")' });
    expect(ours.body.data.map(({ attributes }) => attributes.name)).toEqual(
      Object.values(METRICS).toSorted(),
    );
    expect(await refusalOf(shop.metrics.getMetric('nothing'))).toMatchObject({ status: 404 });
  });
});
