import type {
  ProfileResponseObjectResource,
  ProfileSubscriptionCreateQueryResourceObject,
} from 'klaviyo-api';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sweepImports } from '../../server/actions/csv/sweepImports.ts';
import { runImport } from '../../server/actions/runImport.ts';
import { inWorkspace } from '../../server/store/database.ts';
import { whereFound } from '../erasure/whereFound.ts';
import { openServed, type Served } from '../harness/served.ts';
import { anotherPhone, customer, later, textFrom } from '../http/customers.ts';
import { type KlaviyoClients, klaviyoClients, refusalOf } from './clients.ts';

let served: Served;
let shop: KlaviyoClients;
beforeAll(async () => {
  served = await openServed();
  shop = await klaviyoClients(served);
});
afterAll(() => served.close());

/** Works off what has been taken in, as the job does. */
async function workOff(): Promise<void> {
  const { db, workspaceId, context } = served;
  const waiting = await inWorkspace(db, workspaceId, tx =>
    tx.selectFrom('imports').select('id').where('completedAt', 'is', null).execute(),
  );
  for (const { id: importId } of waiting) await runImport(context, { workspaceId, importId });
}

const importOf = async (data: object[], lists: string[] = []) => {
  const relationships = { lists: { data: lists.map(id => ({ type: 'list' as const, id })) } };
  const attributes = { profiles: { data } } as never;
  const job = { data: { type: 'profile-bulk-import-job' as const, attributes, relationships } };
  return (await shop.profiles.bulkImportProfiles(job)).body.data;
};

/** Whom an import came to, page by page. */
async function pagesOf(id: string, pageSize: number): Promise<ProfileResponseObjectResource[][]> {
  const pages: ProfileResponseObjectResource[][] = [];
  for (let pageCursor: string | undefined; ; ) {
    const given = { pageSize, ...(pageCursor && { pageCursor }) };
    const { body } = await shop.profiles.getProfilesForBulkImportProfilesJob(id, given);
    pages.push(body.data);
    if (!body.links?.next) return pages;
    pageCursor = body.links.next;
  }
}

const cameTo = async (id: string) => {
  const { body } = await shop.profiles.getProfileIdsForBulkImportProfilesJob(id, { pageSize: 100 });
  return body.data.map(one => one.id);
};

const somebody = (attributes: object, id?: string) => ({ type: 'profile', attributes, ...(id && { id }) });

const profileBy = async (phone: string) => {
  const { body } = await shop.profiles.getProfiles({
    ...{ filter: `equals(phone_number,"${phone}")`, additionalFieldsProfile: ['subscriptions'] },
  });
  return body.data[0]?.attributes;
};

describe('DATA-1: profiles in bulk by Klaviyo’s client', () => {
  test('are accepted with a job that does them, and done, whatever list they are for', async () => {
    const phones = Array.from({ length: 40 }, () => anotherPhone(served));
    const lines = phones.map((phoneNumber, n) => somebody({ phoneNumber, firstName: `No. ${n}` }));
    const job = await importOf(lines, ['Y6nRLr']);
    expect(job.attributes).toMatchObject({ status: 'queued', totalCount: 40, completedCount: 0 });
    const client = new Client(served.owner);
    await client.connect();
    const jobs = await client.query('select task_identifier from graphile_worker.jobs where key = $1', [
      `import:${job.id}`,
    ]);
    await client.end();
    expect(jobs.rows).toEqual([{ task_identifier: 'import' }]);
    await workOff();
    const { body } = await shop.profiles.getBulkImportProfilesJob(job.id);
    expect(body.data).toMatchObject({
      attributes: { status: 'complete', totalCount: 40, completedCount: 40, failedCount: 0 },
      relationships: { lists: { data: [{ type: 'list', id: 'Y6nRLr' }] } },
    });
    expect((await profileBy(String(phones[39])))?.firstName).toBe('No. 39');
  });

  test('have an error for each line that is refused, and the others stand', async () => {
    const [a, b] = [anotherPhone(served), anotherPhone(served)];
    const first = await importOf([somebody({ phoneNumber: a, email: 'a@example.com' })]);
    await workOff();
    const { id } = await importOf([
      somebody({ phoneNumber: '12' }),
      somebody({ firstName: 'Nobody' }),
      somebody({ phoneNumber: b, firstName: 'Mara' }),
      somebody({ phoneNumber: b, email: 'a@example.com' }),
      somebody({ firstName: 'Gone' }, '00000000-0000-4000-8000-000000000000'),
    ]);
    await workOff();
    const { body } = await shop.profiles.getErrorsForBulkImportProfilesJob(id, { pageSize: 3 });
    const rest = await shop.profiles.getErrorsForBulkImportProfilesJob(id, {
      pageCursor: String(body.links?.next),
    });
    const at = '/data/attributes/profiles/data';
    expect(
      [...body.data, ...rest.body.data].map(({ attributes }) => [attributes.code, attributes.source.pointer]),
    ).toEqual([
      ['invalid', `${at}/0/attributes/phone_number`],
      ['invalid', `${at}/1/attributes`],
      ['duplicate_profile', `${at}/3/attributes/email`],
      ['not_found', `${at}/4/id`],
    ]);
    expect(body.data[0]?.attributes.originalPayload).toMatchObject({ attributes: { phone_number: '12' } });
    expect((await profileBy(b))?.firstName).toBe('Mara');
    const jobs = await shop.profiles.getBulkImportProfilesJobs({ filter: 'equals(status,"complete")' });
    expect(jobs.body.data.map(one => one.id)).toEqual(expect.arrayContaining([first.id, id]));
    const none = await shop.profiles.getBulkImportProfilesJobs({ filter: 'equals(status,"queued")' });
    expect(none.body.data).toEqual([]);
  });

  test('say for which lists they came, which are nothing but their ids here', async () => {
    const { id } = await importOf([somebody({ phoneNumber: anotherPhone(served) })], ['Y6nRLr', 'XVTP5Q']);
    const { body: ids } = await shop.profiles.getListIdsForBulkImportProfilesJob(id);
    expect(ids.data).toEqual([
      { type: 'list', id: 'Y6nRLr' },
      { type: 'list', id: 'XVTP5Q' },
    ]);
    const { body } = await shop.profiles.getListForBulkImportProfilesJob(id);
    expect(body.data.map(({ type, id: list }) => ({ type, id: list }))).toEqual(ids.data);
    expect(body.data[0]?.attributes.name).toBeNull();
  });

  test('say page by page whom they came to, each once: who is new, who changed, and who was as told', async () => {
    const [known, ...phones] = Array.from({ length: 5 }, () => anotherPhone(served));
    await importOf([somebody({ phoneNumber: known, firstName: 'Ada' })]);
    await workOff();
    const lines = [known, ...phones, phones[0]].map(phoneNumber =>
      somebody({ phoneNumber, firstName: 'Ada' }),
    );
    const { id } = await importOf([...lines, somebody({ phoneNumber: '12' })]);
    expect(await cameTo(id)).toEqual([]);
    await workOff();
    const pages = await pagesOf(id, 2);
    expect(pages.map(page => page.length)).toEqual([2, 2, 1]);
    const found = pages.flat();
    expect(found.map(one => one.attributes.phoneNumber).toSorted()).toEqual([known, ...phones].toSorted());
    expect(found.every(one => one.attributes.firstName === 'Ada')).toBe(true);
    expect(found.map(one => one.id)).toEqual(await cameTo(id));
    const { body } = await shop.profiles.getProfilesForBulkImportProfilesJob(id, {
      ...{
        fieldsProfile: ['email', 'subscriptions.sms.marketing.consent'],
        additionalFieldsProfile: ['subscriptions'],
      },
    });
    expect(body.data[0]?.attributes).toEqual({
      ...{ email: null, subscriptions: { sms: { marketing: { consent: 'NEVER_SUBSCRIBED' } } } },
    });
  });

  test('list who is one with another by now once, as who there is, and nobody who was erased', async () => {
    const { profileId: stays } = await customer(served);
    const phones = Array.from({ length: 4 }, () => anotherPhone(served));
    const { id } = await importOf(phones.map(phoneNumber => somebody({ phoneNumber })));
    await workOff();
    const [first = '', second = '', third = '', fourth = ''] = await cameTo(id);
    const owner = await served.as('owner');
    for (const goes of [first, third])
      await owner.call('joinProfiles', { params: { id: stays }, body: { other_id: goes, preview: false } });
    expect(await cameTo(id)).toEqual([stays, second, fourth]);
    await owner.call('joinProfiles', { params: { id: second }, body: { other_id: fourth, preview: false } });
    expect(await cameTo(id)).toEqual([stays, second]);
    await owner.call('eraseProfile', { params: { id: second } });
    expect(await cameTo(id)).toEqual([stays]);
    const { body } = await shop.profiles.getProfilesForBulkImportProfilesJob(id);
    expect(body.data.map(one => one.id)).toEqual([stays]);
  });

  test('are gone a month after their end, with whom they came to', async () => {
    const { id } = await importOf([somebody({ phoneNumber: anotherPhone(served) }), somebody({})]);
    await workOff();
    const { body } = await shop.profiles.getBulkImportProfilesJob(id);
    const { completedAt, expiresAt } = body.data.attributes;
    expect(Number(expiresAt) - Number(completedAt)).toBe(30 * 24 * 3_600_000);
    later(served, 30 * 24 * 60);
    await sweepImports(served.context);
    expect((await shop.profiles.getBulkImportProfilesJob(id)).body.data.id).toBe(id);
    later(served, 1);
    await sweepImports(served.context);
    expect(await refusalOf(shop.profiles.getBulkImportProfilesJob(id))).toMatchObject({ status: 404 });
    const left = await whereFound(served, [id]);
    expect(left.filter(table => table.startsWith('public.'))).toEqual([]);
  });

  test('of which there is none are not found', async () => {
    const none = '01ABC';
    expect(await refusalOf(shop.profiles.getBulkImportProfilesJob(none))).toMatchObject({ status: 404 });
    expect(await refusalOf(shop.profiles.getListForBulkImportProfilesJob(none))).toMatchObject({
      status: 404,
    });
    expect(await refusalOf(cameTo(none))).toMatchObject({ status: 404 });
  });
});

describe('DATA-1 PROF-2: events in bulk by Klaviyo’s client', () => {
  const event = (name: string, uniqueId?: string) => ({
    type: 'event' as const,
    attributes: {
      properties: { page: name },
      metric: { data: { type: 'metric' as const, attributes: { name } } },
      ...(uniqueId && { uniqueId }),
    },
  });
  const tell = (attributes: object, data: ReturnType<typeof event>[]) => {
    const profile = { data: { type: 'profile' as const, attributes } };
    const one = { type: 'event-bulk-create' as const, attributes: { profile, events: { data } } };
    return shop.events.bulkCreateEvents({
      data: { type: 'event-bulk-create-job', attributes: { eventsBulkCreate: { data: [one] } } },
    });
  };

  test('are taken in once each, however often the job is done', async () => {
    const phoneNumber = anotherPhone(served);
    const told = [event('Bulk A', '1'), event('Bulk A', '2'), event('Bulk B'), event('Bulk A', '1')];
    for (const _ of [1, 2])
      expect((await tell({ phoneNumber, firstName: 'Ada' }, told)).response.status).toBe(202);
    await workOff();
    const { body } = await shop.profiles.getProfiles({ filter: `equals(phone_number,"${phoneNumber}")` });
    expect(body.data[0]?.attributes.firstName).toBe('Ada');
    const { data } = (await shop.events.getEvents({ filter: `equals(profile_id,"${body.data[0]?.id}")` }))
      .body;
    expect(
      data.map(({ attributes }) => (attributes.eventProperties as { page: string }).page).toSorted(),
    ).toEqual([...['Bulk A', 'Bulk A', 'Bulk B']]);
  });

  test('are refused at once where one of them cannot be read', async () => {
    const pointer =
      '/data/attributes/events-bulk-create/data/0/attributes/events/data/1/attributes/metric/data/attributes/name';
    expect(await refusalOf(tell({ email: 'a@example.com' }, [event('One'), event('')]))).toMatchObject({
      ...{ status: 400, source: { pointer } },
    });
  });
});

describe('DATA-1 SMS-6: consent in bulk by Klaviyo’s client', () => {
  type Sms = NonNullable<ProfileSubscriptionCreateQueryResourceObject['attributes']['subscriptions']['sms']>;
  const YES: Sms = { marketing: { consent: 'SUBSCRIBED' } };

  const subscribe = async (phoneNumber: string, sms: Sms, more: object = {}) => {
    const profiles = {
      data: [{ type: 'profile' as const, attributes: { phoneNumber, subscriptions: { sms } } }],
    };
    const list = { data: { type: 'list' as const, id: 'Y6nRLr' } };
    const attributes = { customSource: 'Checkout', profiles, ...more };
    const type = 'profile-subscription-bulk-create-job' as const;
    await shop.profiles.bulkSubscribeProfiles({ data: { type, attributes, relationships: { list } } });
    await workOff();
  };

  const unsubscribe = async (phoneNumber: string) => {
    const sms = { marketing: { consent: 'UNSUBSCRIBED' as const } };
    const profiles = {
      data: [{ type: 'profile' as const, attributes: { phoneNumber, subscriptions: { sms } } }],
    };
    const type = 'profile-subscription-bulk-delete-job' as const;
    await shop.profiles.bulkUnsubscribeProfiles({ data: { type, attributes: { profiles } } });
    await workOff();
  };

  const consentOf = async (phone: string) => {
    const sms = (await profileBy(phone))?.subscriptions?.sms;
    return [sms?.marketing?.consent, sms?.transactional?.consent];
  };

  test('is given, with from where and for which list in the ledger, and taken back', async () => {
    const phone = anotherPhone(served);
    await subscribe(phone, { ...YES, transactional: { consent: 'SUBSCRIBED' } });
    expect(await consentOf(phone)).toEqual(['SUBSCRIBED', 'SUBSCRIBED']);
    await unsubscribe(phone);
    expect(await consentOf(phone)).toEqual(['UNSUBSCRIBED', 'SUBSCRIBED']);
    const { body } = await shop.profiles.getProfiles({ filter: `equals(phone_number,"${phone}")` });
    const owner = await served.as('owner');
    const params = { id: String(body.data[0]?.id) };
    const { data } = await owner.call('listConsentEntries', { params });
    expect(data.at(-1)).toMatchObject({
      source: 'api',
      evidence: 'Checkout, list Y6nRLr',
      actor: { kind: 'api_key' },
    });
  });

  test('of another time stands at that time, and undoes no later STOP', async () => {
    const { phone } = await customer(served);
    const before = served.clock.now;
    await textFrom(served, phone, 'STOP');
    later(served, 10);
    const at = (consentedAt: Date): Sms => ({ marketing: { consent: 'SUBSCRIBED', consentedAt } });
    await subscribe(phone, at(before), { historicalImport: true });
    expect(await consentOf(phone)).toEqual(['UNSUBSCRIBED', 'UNSUBSCRIBED']);
    const another = anotherPhone(served);
    await subscribe(another, at(before), { historicalImport: true });
    const sms = (await profileBy(another))?.subscriptions?.sms;
    expect(sms?.marketing).toMatchObject({ consent: 'SUBSCRIBED', consentTimestamp: before });
  });

  test('to texts is refused at once of somebody without a phone', async () => {
    const attributes = { email: 'a@example.com', subscriptions: { sms: YES } };
    const profiles = { data: [{ type: 'profile' as const, attributes }] };
    const type = 'profile-subscription-bulk-create-job' as const;
    const call = shop.profiles.bulkSubscribeProfiles({ data: { type, attributes: { profiles } } });
    const pointer = '/data/attributes/profiles/data/0/attributes/phone_number';
    expect(await refusalOf(call)).toMatchObject({ status: 400, source: { pointer } });
  });
});
