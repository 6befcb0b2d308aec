import type { ProfileCreateQueryResourceObjectAttributes, ProfileMeta } from 'klaviyo-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openServed, type Served } from '../harness/served.ts';
import { anotherPhone, customer, later } from '../http/customers.ts';
import { type KlaviyoClients, klaviyoClients, refusalOf } from './clients.ts';

let served: Served;
let shop: KlaviyoClients;
beforeAll(async () => {
  served = await openServed();
  shop = await klaviyoClients(served);
});
afterAll(() => served.close());

type Attributes = ProfileCreateQueryResourceObjectAttributes;

const sent = (attributes: Attributes, meta?: ProfileMeta) => ({
  data: { type: 'profile' as const, attributes, ...(meta && { meta }) },
});

const created = async (attributes: Attributes) => {
  const { body } = await shop.profiles.createProfile(sent(attributes));
  return { ...body.data, id: String(body.data.id) };
};

const updated = async (id: string, attributes: Attributes, meta?: ProfileMeta) => {
  const { data } = sent(attributes, meta);
  return (await shop.profiles.updateProfile(id, { data: { ...data, id } })).body.data;
};

const read = async (id: string) => (await shop.profiles.getProfile(id)).body.data;

let count = 0;
const anEmail = () => `somebody-${++count}@example.com`;

const ADA = {
  firstName: 'Ada',
  lastName: 'Riva',
  organization: 'Riva Studio',
  title: 'Potter',
  locale: 'it-IT',
  location: { address1: 'Via Roma 1', city: 'Torino', region: 'TO', country: 'IT', timezone: 'Europe/Rome' },
  properties: { size: 'M', likes: ['mugs'] },
};

describe('DATA-1: a profile by Klaviyo’s client', () => {
  test('is created with all that is told of it, and read again', async () => {
    const [email, phoneNumber] = [anEmail(), anotherPhone(served)];
    const given = { ...ADA, email, phoneNumber, externalId: `shop-${phoneNumber}` };
    const { id, attributes } = await created(given);
    expect(attributes).toMatchObject(given);
    expect((await read(id)).attributes).toEqual(attributes);
    expect(
      await served.as('owner').then(owner => owner.call('readProfile', { params: { id } })),
    ).toMatchObject({
      ...{ name: 'Ada Riva', phone: phoneNumber, email, time_zone: 'Europe/Rome' },
      location: { city: 'Torino', region: 'TO', country: 'IT' },
      consent: { sms_marketing: 'never_subscribed' },
      details: { title: 'Potter', address: { address1: 'Via Roma 1' }, properties: ADA.properties },
    });
  });

  test('is refused as a duplicate, with the id of the one that is there', async () => {
    const email = anEmail();
    const { id } = await created({ email });
    expect(await refusalOf(created({ email, phoneNumber: anotherPhone(served) }))).toMatchObject({
      ...{ status: 409, code: 'duplicate_profile', source: { pointer: '/data/attributes/email' } },
      meta: { duplicate_profile_id: id },
    });
  });

  test('is updated in what is given: null takes away, what is not given stays', async () => {
    const email = anEmail();
    const { id } = await created({ ...ADA, email });
    await updated(id, { lastName: null, title: 'Painter', location: { address1: null, zip: '10121' } });
    const { attributes } = await read(id);
    expect(attributes).toMatchObject({
      ...{ email, firstName: 'Ada', lastName: null, title: 'Painter', organization: 'Riva Studio' },
      location: { address1: null, zip: '10121', city: 'Torino' },
    });
  });

  test('has properties that are merged, appended to and taken from', async () => {
    const { id } = await created({ email: anEmail(), properties: { size: 'M', likes: ['mugs'] } });
    await updated(id, { properties: { size: 'L' } });
    const patchProperties = { append: { likes: 'bowls' }, unappend: { likes: 'mugs' } };
    await updated(id, {}, { patchProperties } as ProfileMeta);
    expect((await read(id)).attributes.properties).toEqual({ size: 'L', likes: ['bowls'] });
  });

  test('is known by a new address from then on, and no longer by the one before', async () => {
    const [before, after] = [anEmail(), anEmail()];
    const { id } = await created({ email: before });
    await updated(id, { email: after });
    expect((await read(id)).attributes.email).toBe(after);
    expect((await created({ email: before })).id).not.toBe(id);
  });

  test('keeps the phone that its texts go to, whatever it is called by beside it', async () => {
    const { profileId, phone } = await customer(served);
    await updated(profileId, { phoneNumber: anotherPhone(served) });
    const { body } = await shop.profiles.getProfiles({ filter: `equals(phone_number,"${phone}")` });
    expect(body.data.map(({ id }) => id)).toEqual([profileId]);
  });

  test('is created or updated by whatever it is known by: 201, then 200', async () => {
    const email = anEmail();
    const save = (attributes: Attributes) => shop.profiles.createOrUpdateProfile(sent(attributes));
    const first = await save({ email, firstName: 'Mara' });
    const again = await save({ email, phoneNumber: anotherPhone(served) });
    expect([first.response.status, again.response.status]).toEqual([201, 200]);
    expect(again.body.data).toMatchObject({ id: first.body.data.id, attributes: { firstName: 'Mara' } });
  });

  test('shows its consent when that is asked for', async () => {
    const { profileId } = await customer(served);
    const { body } = await shop.profiles.getProfile(profileId, {
      additionalFieldsProfile: ['subscriptions'],
    });
    expect(body.data.attributes.subscriptions?.sms).toMatchObject({
      marketing: { consent: 'SUBSCRIBED', canReceiveSmsMarketing: true, consentTimestamp: expect.any(Date) },
      transactional: {
        consent: 'NEVER_SUBSCRIBED',
        canReceiveSmsTransactional: false,
        consentTimestamp: null,
      },
    });
    expect((await read(profileId)).attributes.subscriptions).toBeUndefined();
  });

  test('in those fields alone that are asked for', async () => {
    const { id } = await created({ ...ADA, email: anEmail() });
    const { body } = await shop.profiles.getProfile(id, { fieldsProfile: ['first_name', 'location.city'] });
    expect(JSON.parse(JSON.stringify(body.data.attributes))).toEqual({
      ...{ firstName: 'Ada', location: { city: 'Torino' } },
    });
  });

  test.each<[string, Attributes, string]>([
    ['nobody', { firstName: 'Ada' }, '/data/attributes'],
    ['no address', { email: 'ada' }, '/data/attributes/email'],
    ['no phone', { phoneNumber: '12' }, '/data/attributes/phone_number'],
    [
      'no time zone',
      { email: 'z@example.com', location: { timezone: 'Mars/One' } },
      '/data/attributes/location/timezone',
    ],
    [
      'more than there is room for',
      { email: 'p@example.com', properties: { all: 'x'.repeat(32_001) } },
      '/data/attributes/properties',
    ],
  ])('is refused with where it is wrong: %s', async (_, attributes, pointer) => {
    expect(await refusalOf(created(attributes))).toMatchObject({ source: { pointer } });
  });
});

describe('DATA-1: lists of profiles by Klaviyo’s client', () => {
  const found = async (filter: string) =>
    (await shop.profiles.getProfiles({ filter })).body.data.map(({ attributes }) => attributes.email);

  const agree = async (id: string) => {
    const tool = await served.keyWith(['profiles:write']);
    await tool.call('changeConsent', {
      params: { id },
      body: { sms_marketing: 'subscribed', evidence: 'Form' },
    });
  };

  test('by what they are known by', async () => {
    const [a, b] = [anEmail(), anEmail()];
    const { id } = await created({ email: a, externalId: 'a-1' });
    await created({ email: b });
    expect(await found(`equals(email,"${a}")`)).toEqual([a]);
    expect(await found(`any(email,["${a}","${b}","nobody@example.com"])`)).toEqual([a, b]);
    expect(await found('equals(external_id,"a-1")')).toEqual([a]);
    expect(await found(`equals(id,"${id}")`)).toEqual([a]);
    expect(await found('equals(id,"01ABC")')).toEqual([]);
  });

  test('by when they were made or changed', async () => {
    later(served, 60);
    const since = served.clock.now.toISOString();
    later(served, 1);
    const [a, b] = [anEmail(), anEmail()];
    const { id } = await created({ email: a });
    const { id: agreeing } = await created({ email: b, phoneNumber: anotherPhone(served) });
    expect(await found(`greater-than(created,${since})`)).toEqual([a, b]);
    later(served, 1);
    const between = served.clock.now.toISOString();
    later(served, 1);
    await updated(id, { title: 'Potter' });
    expect(await found(`greater-than(updated,${between})`)).toEqual([a]);
    expect(await found(`greater-than(created,${since}),less-than(updated,${between})`)).toEqual([b]);
    later(served, 1);
    await agree(agreeing);
    expect(await found(`greater-than(updated,${between})`)).toEqual([a, b]);
    expect(await found(`greater-than(updated,${between}),less-than(created,${since})`)).toEqual([]);
  });

  test('page by page, in either order, without a gap and nothing twice', async () => {
    const made: string[] = [];
    later(served, 60);
    const filter = `greater-than(created,${served.clock.now.toISOString()})`;
    for (let n = 0; n < 5; n += 1) {
      later(served, 1);
      made.push((await created({ email: anEmail(), phoneNumber: anotherPhone(served) })).id);
    }
    const [first = '', second = '', ...others] = made;
    later(served, 1);
    await updated(first, { title: 'Potter' });
    later(served, 1);
    await agree(second);
    for (const [sort, order] of [
      ['id', made],
      ['-created', made.toReversed()],
      ['updated', [...others, first, second]],
      ['-updated', [second, first, ...others.toReversed()]],
    ] as const) {
      const seen: unknown[] = [];
      let pageCursor: string | undefined;
      do {
        const { body } = await shop.profiles.getProfiles({
          filter,
          sort,
          pageSize: 2,
          ...(pageCursor && { pageCursor }),
        });
        seen.push(...body.data.map(({ id }) => id));
        pageCursor = body.links?.next ?? undefined;
      } while (pageCursor);
      expect(seen).toEqual(order);
    }
  });

  test.each([
    ['equals(email)', 'filter'],
    ['contains(email,"a")', 'filter'],
    ['equals(shoe,"42")', 'filter'],
    ['greater-than(created,"yesterday")', 'filter'],
  ])('a filter that cannot be is refused: %s', async (filter, parameter) => {
    expect(await refusalOf(found(filter))).toMatchObject({
      status: 400,
      code: 'invalid',
      source: { parameter },
    });
  });
});
