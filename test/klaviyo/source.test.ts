import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connectKlaviyo, resumeKlaviyo, stopKlaviyo } from '../../server/actions/klaviyo/connectKlaviyo.ts';
import { pullKlaviyo } from '../../server/actions/klaviyo/pullKlaviyo.ts';
import { SYSTEM } from '../../server/domain/decision.ts';
import { klaviyo } from '../../server/klaviyo/client.ts';
import { inWorkspace, type Reading, writing } from '../../server/store/database.ts';
import { type KlaviyoSource, klaviyoSourceOf } from '../../server/store/klaviyoSources.ts';
import { openServed, type Served } from '../harness/served.ts';
import { openShop, type Shop } from '../harness/shop.ts';
import { anotherPhone, later, textFrom } from '../http/customers.ts';
import { type KlaviyoClients, klaviyoClients } from './clients.ts';
import { knownCustomer } from './known.ts';

/** The shop whose Klaviyo it is: another Parley, which speaks Klaviyo's API. */
let there: Served;
let theirs: KlaviyoClients;
/** The shop that pulls from it. */
let here: Shop;
beforeAll(async () => {
  there = await openServed();
  theirs = await klaviyoClients(there);
});
afterAll(() => there.close());
beforeEach(async () => {
  here = await openShop({ clock: there.clock });
  here.context.klaviyo = klaviyo({ apiBase: `${there.url}/klaviyo`, timeoutMs: 10_000 });
  await connectKlaviyo(here.context, here.workspaceId, theirs.key, SYSTEM);
  return () => here.close();
});

async function source(): Promise<KlaviyoSource> {
  const { db, context, workspaceId } = here;
  const found = await klaviyoSourceOf(db, context.installation.box, workspaceId);
  if (!found) throw new Error('nothing is connected');
  return found;
}

const pullPage = async () => pullKlaviyo(here.context, await source());

/** Page after page, as the jobs do, until a round has ended. */
async function pullRound(): Promise<KlaviyoSource> {
  const { endedAt: before } = await source();
  later(there, 1);
  for (let pages = 0; pages < 50; pages += 1) {
    await pullPage();
    const now = await source();
    if (now.endedAt !== before) return now;
  }
  throw new Error('the round does not end');
}

const inHere = <T>(read: (tx: Reading) => Promise<T>) => inWorkspace(here.db, here.workspaceId, read);
const profiles = () => inHere(tx => tx.selectFrom('profiles').selectAll().execute());
const names = () => inHere(tx => tx.selectFrom('profileIdentifiers').selectAll().execute());
const events = () => inHere(tx => tx.selectFrom('events').selectAll().execute());
const marketing = () => inHere(tx => tx.selectFrom('marketingSources').selectAll().execute());
const ledger = () => inHere(tx => tx.selectFrom('consentLedger').selectAll().execute());

async function ours(phone: string) {
  const found = (await names()).find(({ value }) => value === phone);
  return (await profiles()).find(({ id }) => id === found?.profileId);
}

async function theirCustomer(attributes: object) {
  const { body } = await theirs.profiles.createProfile({ data: { type: 'profile', attributes } });
  return String(body.data.id);
}

async function consentThere(profileId: string, sms_marketing: 'subscribed' | 'unsubscribed') {
  const key = await there.keyWith(['profiles:write']);
  await key.call('changeConsent', { params: { id: profileId }, body: { sms_marketing, evidence: 'A form' } });
}

describe('DATA-1: a Klaviyo account', () => {
  test('comes in with its customers, their consent, its campaigns, flows and events', async () => {
    const { phone } = await knownCustomer(there);
    const phoneNumber = anotherPhone(there);
    const id = await theirCustomer({ phoneNumber, firstName: 'Ada', location: { city: 'Torino' } });
    await consentThere(id, 'subscribed');
    const { counts, leftOut } = await pullRound();
    expect(leftOut).toBe(0);
    expect(counts).toMatchObject({ campaigns: 1, flows: 1, consents: 2 });
    expect(await ours(phoneNumber)).toMatchObject({
      name: 'Ada',
      city: 'Torino',
      smsMarketing: 'subscribed',
    });
    expect(await ours(phone)).toMatchObject({ smsMarketing: 'subscribed' });
    expect((await marketing()).map(one => [one.type, one.id, one.name])).toEqual(
      expect.arrayContaining([
        ['campaign', 'sale', 'Summer sale'],
        ['flow', 'cart', 'Left in the cart'],
      ]),
    );
    expect((await events()).map(({ metric, source }) => [metric, source])).toContainEqual([
      ...['Viewed Product', 'klaviyo'],
    ]);
    expect((await ledger())[0]).toMatchObject({ source: 'import', evidence: 'Klaviyo', actorKind: 'system' });
  });

  test('is asked in the next round for what has changed since, and nothing comes twice', async () => {
    await knownCustomer(there);
    later(there, 60);
    await pullRound();
    const before = await events();
    const phoneNumber = anotherPhone(there);
    later(there, 60);
    const known = await profiles();
    await theirCustomer({ phoneNumber, firstName: 'Mara' });
    const { counts } = await pullRound();
    expect((await ours(phoneNumber))?.name).toBe('Mara');
    expect(await profiles()).toHaveLength(known.length + 1);
    expect(counts.profiles).toBe(known.length + 1);
    expect((await events()).map(({ id }) => id).toSorted()).toEqual(before.map(({ id }) => id).toSorted());
  });

  test('goes on where it was stopped, and pulls nothing meanwhile', async () => {
    await pullPage();
    await stopKlaviyo(here.context, here.workspaceId, SYSTEM);
    const stopped = await source();
    await pullPage();
    expect(await source()).toEqual(stopped);
    await resumeKlaviyo(here.context, here.workspaceId, SYSTEM);
    expect(await source()).toMatchObject({ stoppedAt: null, step: stopped.step, turn: stopped.turn });
    expect((await pullRound()).endedAt).not.toBeNull();
  });

  test('of which one page is taken twice at once counts it once', async () => {
    const now = await source();
    await Promise.all([pullKlaviyo(here.context, now), pullKlaviyo(here.context, now)]);
    expect((await source()).counts.profiles).toBe((await profiles()).length);
  });
});

describe('DATA-1 SMS-6: consent at Klaviyo', () => {
  test('that is older than a STOP here does not undo it', async () => {
    const phoneNumber = anotherPhone(there);
    await consentThere(await theirCustomer({ phoneNumber }), 'subscribed');
    later(there, 1);
    await here.text('STOP', { from: phoneNumber });
    await pullRound();
    expect((await ours(phoneNumber))?.smsMarketing).toBe('unsubscribed');
  });

  test('that is revoked there is revoked here', async () => {
    const phoneNumber = anotherPhone(there);
    const id = await theirCustomer({ phoneNumber });
    await consentThere(id, 'subscribed');
    await pullRound();
    expect((await ours(phoneNumber))?.smsMarketing).toBe('subscribed');
    await textFrom(there, phoneNumber, 'STOP');
    await pullRound();
    expect((await ours(phoneNumber))?.smsMarketing).toBe('unsubscribed');
  });
});

test('DATA-1 PROF-4: what somebody has put right here stays', async () => {
  const phoneNumber = anotherPhone(there);
  await here.text('Hello', { from: phoneNumber });
  const profile = await ours(phoneNumber);
  const params = { workspaceId: here.workspaceId, id: String(profile?.id) };
  await writing(here.db, params.workspaceId, tx =>
    tx.updateTable('profiles').set({ name: 'Ada Lindqvist' }).where('id', '=', params.id).execute(),
  );
  await theirCustomer({ phoneNumber, firstName: 'A.', email: 'ada@klaviyo.example' });
  await pullRound();
  expect(await ours(phoneNumber)).toMatchObject({ id: params.id, name: 'Ada Lindqvist' });
  expect((await names()).find(({ kind }) => kind === 'email')).toMatchObject({
    ...{ value: 'ada@klaviyo.example', profileId: params.id },
  });
});
