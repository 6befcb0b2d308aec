import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConsentEntry } from '../../contract/consentRoutes.ts';
import type { Client } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { openAnotherShop } from './anotherShop.ts';
import { anotherPhone, type Customer, customer, later, textFrom } from './customers.ts';
import { NOBODY, problemIn } from './problems.ts';

let served: Served;
let owner: Client;
let key: Client;
let theirs: { profileId: string };
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
  key = await served.keyWith(['profiles:read', 'profiles:write']);
  theirs = await openAnotherShop(served);
});
afterAll(() => served.close());

type Given = { state: 'subscribed' | 'unsubscribed'; evidence?: string };

async function state({ profileId: id }: Customer, { state, evidence }: Given): Promise<void> {
  later(served, 1);
  const body = { sms_marketing: state, sms_transactional: state, ...(evidence && { evidence }) };
  await key.call('changeConsent', { params: { id }, body });
}

/** Somebody with as many entries as that, beside the one of JOIN. */
async function withEntries(count: number): Promise<Customer> {
  const who = await customer(served);
  await state(who, { state: 'unsubscribed' });
  for (let at = 2; at < count; at += 2)
    await state(who, { state: at % 4 === 2 ? 'subscribed' : 'unsubscribed' });
  return who;
}

const listed = (id: string, query: { limit?: number; cursor?: string } = {}) =>
  owner.call('listConsentEntries', { params: { id }, query });

describe('SMS-6: GET /profiles/{id}/consent_ledger', () => {
  test('has what, when, from where and on what evidence, the newest first', async () => {
    const who = await customer(served);
    const joined = served.clock.now.getTime() - 60_000;
    await textFrom(served, who.phone, 'Stop!');
    const { data, next_cursor } = await listed(who.profileId);
    const texted = { source: 'keyword', actor: { kind: 'customer', id: who.profileId, name: null } };
    const stopped = { ...texted, became: 'unsubscribed', evidence: 'STOP' };
    expect(data).toMatchObject([
      { ...stopped, kind: 'sms_transactional', was: 'never_subscribed', at: served.clock.now.toISOString() },
      { ...stopped, kind: 'sms_marketing', was: 'subscribed', profile_id: who.profileId },
      { ...texted, was: 'never_subscribed', evidence: 'JOIN', at: new Date(joined).toISOString() },
    ]);
    expect(data.map(entry => typeof entry.message_id)).toEqual(['string', 'string', 'string']);
    expect(next_cursor).toBeNull();
  });

  test.each([1, 2, 3, 100])('comes page by page, none twice: %i at a time', async limit => {
    const who = await withEntries(6);
    const all = (await listed(who.profileId)).data;
    expect(all).toHaveLength(7);
    const paged: ConsentEntry[] = [];
    let cursor: string | null = null;
    do {
      const page = await listed(who.profileId, { limit, ...(cursor && { cursor }) });
      expect(page.data.length).toBeLessThanOrEqual(limit);
      paged.push(...page.data);
      cursor = page.next_cursor;
    } while (cursor);
    expect(paged).toEqual(all);
  });

  test('of nobody, and of a profile of another workspace, is 404; a cursor that it never gave is none', async () => {
    for (const id of [NOBODY, theirs.profileId])
      await expect(listed(id)).rejects.toMatchObject({ status: 404, code: 'not_found' });
    const { profileId } = await customer(served);
    const answer = await owner.send(`/api/v1/profiles/${profileId}/consent_ledger?cursor=nonsense`);
    expect(await problemIn(answer)).toEqual([400, 'invalid_cursor', 'cursor']);
  });
});

const CSV = '/api/v1/consent_ledger.csv';
const HEAD = 'at,profile_id,kind,was,became,source,evidence,message_id,actor_kind,actor_id,id\r\n';

const csvOf = async (profileId: string) => (await owner.send(`${CSV}?profile_id=${profileId}`)).text();

describe('SMS-6: GET /consent_ledger.csv', () => {
  test('has a line an entry, the oldest first, as RFC 4180 has it', async () => {
    const who = await withEntries(2);
    const entries = (await listed(who.profileId)).data.toReversed();
    const lines = entries.map(({ actor, evidence, message_id, ...one }) =>
      [
        ...[one.at, one.profile_id, one.kind, one.was, one.became, one.source],
        ...[evidence ?? '', message_id ?? '', actor.kind, actor.id ?? '', one.id],
      ].join(','),
    );
    expect(lines).toHaveLength(3);
    expect(await csvOf(who.profileId)).toBe(HEAD + lines.map(line => `${line}\r\n`).join(''));
  });

  test.each([
    ['a comma', 'Form 12, signed', '"Form 12, signed"'],
    ['quotes', 'He said "yes"', '"He said ""yes"""'],
    ['a line break', 'Signed\nin the shop', '"Signed\nin the shop"'],
    ['a formula', '=HYPERLINK("http://x.example")', `"'=HYPERLINK(""http://x.example"")"`],
    ['a sum', '+1+1', "'+1+1"],
    ['a difference', '-1', "'-1"],
    ['a function', '@SUM(A1)', "'@SUM(A1)"],
    ['a sign within', 'a=b', 'a=b'],
    ['other letters', 'Firmato, perché sì 🙂', '"Firmato, perché sì 🙂"'],
  ])('keeps evidence in its field, and tame: %s', async (_, evidence, field) => {
    const who = await customer(served);
    await state(who, { state: 'unsubscribed', evidence });
    expect(await csvOf(who.profileId)).toContain(`,api,${field},,api_key,`);
  });

  test('is a CSV to keep, in UTF-8', async () => {
    const answer = await owner.send(CSV);
    expect(answer.headers.get('content-type')).toMatch(/^text\/csv(; charset=utf-8)?$/);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="consent-ledger.csv"');
    expect((await answer.text()).startsWith(HEAD)).toBe(true);
  });

  // One call after the other, more than a part of the table holds.
  test('has every entry of the workspace once, however many, and none of another', {
    timeout: 180_000,
  }, async () => {
    const who = await customer(served);
    const toggles = Array.from({ length: 520 }, (_, at) => (at % 2 ? 'subscribed' : 'unsubscribed'));
    for (const one of toggles) await state(who, { state: one as Given['state'] });
    const ids = (await (await owner.send(CSV)).text()).match(/[^,]+(?=\r\n)/g)?.slice(1) ?? [];
    expect(ids.length).toBeGreaterThan(1000);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(ids.toSorted());
    const ofTheirs = await csvOf(theirs.profileId);
    expect(ofTheirs).toBe(HEAD);
  });

  test('is for who may change settings, and for keys that may read profiles', async () => {
    const support = await served.as('support');
    expect(await problemIn(await support.send(CSV))).toEqual([403, 'forbidden_role']);
    const blind = await served.keyWith(['tickets:read']);
    expect(await problemIn(await blind.send(CSV))).toEqual([403, 'missing_scope']);
    expect((await key.send(CSV)).status).toBe(200);
    expect(await problemIn(await owner.send(`${CSV}?profile_id=x`))).toEqual([
      422,
      'invalid_request',
      'profile_id',
    ]);
  });

  test('of a customer without entries is the head alone', async () => {
    const phone = anotherPhone(served);
    await textFrom(served, phone, 'Hello');
    const [profile] = (await owner.call('listProfiles', { query: { phone } })).data;
    expect(await csvOf(profile?.id ?? '')).toBe(HEAD);
  });
});
