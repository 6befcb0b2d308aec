import * as client from 'klaviyo-api';
import { describe, expect, test } from 'vitest';
import { CAMPAIGN, EVENT, FLOW, METRIC, PROFILE } from '../../test/fakes/klaviyo/recorded.ts';
import { firstPull } from '../domain/klaviyo/pull.ts';
import { STEPS } from './steps.ts';

const NOW = new Date('2026-11-27T09:00:00Z');
const PULL = firstPull('shop-1', 'connection-1', NOW);

const read = (step: keyof typeof STEPS, data: unknown[], included: unknown[] = []) =>
  STEPS[step].read({ page: { data, included, next: null }, pull: PULL, now: NOW });

const withAttributes = <T extends { attributes: object }>(resource: T, attributes: object) => ({
  ...resource,
  attributes: { ...resource.attributes, ...attributes },
});

describe('DATA-1: the recorded resources are those of Klaviyo’s client', () => {
  type Documented = { getAttributeTypeMap(): { baseName: string }[] };
  test.each<[string, object, Documented]>([
    ['profile', PROFILE.attributes, client.ProfileResponseObjectResourceExtendedAttributes],
    ['its location', PROFILE.attributes.location, client.ProfileLocation],
    ['its consent', PROFILE.attributes.subscriptions.sms.marketing, client.SMSMarketing],
    ['and the other', PROFILE.attributes.subscriptions.sms.transactional, client.SMSTransactional],
    ['metric', METRIC.attributes, client.MetricResponseObjectResourceAttributes],
    ['event', EVENT.attributes, client.EventResponseObjectResourceAttributes],
    ['its relationships', EVENT.relationships, client.EventResponseObjectResourceRelationships],
    ['campaign', CAMPAIGN.attributes, client.CampaignResponseObjectResourceAttributes],
    ['flow', FLOW.attributes, client.FlowResponseObjectResourceAttributes],
  ])('%s', (_, recorded, documented) => {
    const names = documented.getAttributeTypeMap().map(({ baseName }) => baseName);
    expect(names).toEqual(expect.arrayContaining(Object.keys(recorded)));
  });
});

describe('DATA-1: a profile of Klaviyo’s', () => {
  test('is read with its names, its place and the shop’s own properties', () => {
    const [line] = read('profiles', [PROFILE]).lines;
    expect(line).toMatchObject({
      ...{ kind: 'profile', id: PROFILE.id },
      profile: {
        names: { email: 'sarah.mason@example.com', phone: '+15005550006', external: '63f64a2b-c6bf' },
        place: { city: 'New York', region: 'NY', timeZone: 'America/New_York' },
        details: { firstName: 'Sarah', title: 'Regional Manager', properties: { tags: ['vip'] } },
      },
    });
  });

  test('tells of each kind of consent at its own time, the older first (SMS-6)', () => {
    const [line] = read('profiles', [PROFILE]).lines;
    expect(line?.consents.map(({ given, at, evidence }) => [given, at?.toISOString(), evidence])).toEqual([
      [{ sms_transactional: 'unsubscribed' }, '2026-01-06T08:00:00.123Z', 'Klaviyo, API'],
      [{ sms_marketing: 'subscribed' }, '2026-02-21T20:07:38.000Z', 'Klaviyo, TEXT, JOIN'],
    ]);
  });

  test.each([
    ['a yes without a time is as old as the profile', 'SUBSCRIBED', PROFILE.attributes.created],
    ['a no without one as young', 'UNSUBSCRIBED', PROFILE.attributes.updated],
  ])('%s', (_, consent, at) => {
    const subscriptions = { sms: { marketing: { consent } } };
    const [line] = read('profiles', [withAttributes(PROFILE, { subscriptions })]).lines;
    expect(line?.consents[0]?.at).toEqual(new Date(at));
  });

  test.each([
    ['says nothing of texts', { subscriptions: { email: {} } }],
    ['has never said anything', { subscriptions: { sms: { marketing: { consent: 'NEVER_SUBSCRIBED' } } } }],
    ['has no phone', { phone_number: null }],
  ])('that %s tells of no consent', (_, attributes) => {
    expect(read('profiles', [withAttributes(PROFILE, attributes)]).lines[0]?.consents).toEqual([]);
  });

  test('is read as far as it can be', () => {
    const odd = { email: 'no address', phone_number: '12', location: 'here', properties: { a: '\0' } };
    expect(read('profiles', [withAttributes(PROFILE, odd)]).lines[0]).toMatchObject({
      profile: { names: { email: undefined, phone: undefined }, details: { properties: undefined } },
    });
  });

  test.each([
    [withAttributes(PROFILE, { email: null, phone_number: null, external_id: null }), 'names_nobody'],
    [{ type: 'profile', id: PROFILE.id }, 'unreadable'],
  ])('is left out with why', (profile, reason) => {
    expect(read('profiles', [profile])).toMatchObject({ lines: [], leftOut: [{ id: PROFILE.id, reason }] });
  });
});

describe('DATA-1 PROF-2: an event of Klaviyo’s', () => {
  test('is the customer’s, under the name that its metric has there: Sent SMS is their text', () => {
    const [line] = read('events', [EVENT], [METRIC, PROFILE]).lines;
    expect(line).toMatchObject({
      kind: 'event',
      event: {
        ...{ metric: 'Sent SMS', uniqueId: EVENT.id, source: 'klaviyo', at: new Date('2026-11-08') },
        ...{ properties: { Body: 'Is it in stock?' } },
        customer: { names: [{ kind: 'external' }, { kind: 'phone' }, { kind: 'email' }] },
      },
    });
  });

  test('is named by the metrics that were pulled before, where none stands beside it', () => {
    const pull = { ...PULL, metrics: read('metrics', [METRIC]).metrics };
    const page = { data: [EVENT], included: [PROFILE], next: null };
    expect(STEPS.events.read({ page, pull, now: NOW }).lines).toMatchObject([
      { event: { metric: 'Sent SMS' } },
    ]);
  });

  test('that takes consent back does so when it happened (SMS-6)', () => {
    const metric = withAttributes(METRIC, { name: 'Unsubscribed from SMS Marketing' });
    const [line] = read('events', [EVENT], [metric, PROFILE]).lines;
    expect(line?.consents).toMatchObject([
      { given: { sms_marketing: 'unsubscribed' }, at: new Date('2026-11-08') },
    ]);
  });

  test.each([
    ['of nobody', [METRIC], 'names_nobody'],
    ['of no metric', [PROFILE], 'metric_unknown'],
  ])('%s is left out', (_, included, reason) => {
    expect(read('events', [EVENT], included).leftOut).toEqual([{ id: EVENT.id, reason }]);
  });
});

describe('DATA-1: campaigns and flows of Klaviyo’s', () => {
  test('come with their names and when they sent last', () => {
    const at = new Date('2026-11-02');
    expect(read('campaigns', [CAMPAIGN]).lines).toMatchObject([
      { kind: 'marketing', source: { type: 'campaign', name: 'Black Friday', lastSentAt: at } },
    ]);
    expect(read('flows', [FLOW]).lines).toMatchObject([{ source: { type: 'flow', name: 'Welcome' } }]);
  });

  test.each([
    [
      'a campaign that is still to be sent',
      'campaigns',
      withAttributes(CAMPAIGN, { send_time: '2027-01-01' }),
    ],
    ['one that nobody has sent', 'campaigns', withAttributes(CAMPAIGN, { send_time: null })],
    ['a draft of a flow', 'flows', withAttributes(FLOW, { status: 'draft' })],
  ] as const)('are nothing here yet: %s', (_, step, resource) => {
    expect(read(step, [resource])).toMatchObject({ lines: [], leftOut: [] });
  });
});

test('DATA-1: what has changed is asked for from a little before the last round', () => {
  const since = new Date('2026-11-27T08:00:00Z');
  expect(STEPS.profiles.query(null, NOW).filter).toBeUndefined();
  expect(STEPS.profiles.query(since, NOW).filter).toBe('greater-than(updated,2026-11-27T07:55:00.000Z)');
  expect(STEPS.campaigns.query(since, NOW).filter).toBe(
    "equals(messages.channel,'sms'),greater-or-equal(updated_at,2026-11-27T07:55:00.000Z)",
  );
  expect(STEPS.events.query(null, NOW).filter).toBe('greater-or-equal(datetime,2026-08-29T09:00:00.000Z)');
  expect(STEPS.events.query(since, NOW).filter).toBe('greater-or-equal(datetime,2026-11-27T07:00:00.000Z)');
});
