import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShop, type Shop } from '../../test/harness/shop.ts';
import type { Accepted } from '../domain/decision.ts';
import type { Facts } from '../domain/facts.ts';
import type { Profile } from '../domain/state.ts';
import { aMessage, aProfile, aTicket, NOW } from '../domain/testFacts.ts';
import { inWorkspace } from './database.ts';
import { changedRows, insertOf, isUnchanged, newRows, updateOf } from './rows.ts';

const KEY = ['workspaceId', 'id'];

describe('rows to insert', () => {
  test('have the columns that any of them fills, and leave the others to the defaults of the table', () => {
    const plain = newRows('messages', [aMessage(), aMessage()]);
    for (const field of ['keyword', 'media', 'mediaLeftOut', 'attempts', 'providerId'])
      expect(plain.fields).not.toContain(field);
    const filled = newRows('messages', [aMessage(), aMessage({ keyword: 'STOP', attempts: 2 })]);
    expect(filled.fields).toEqual(expect.arrayContaining(['keyword', 'attempts', 'body', 'workspaceId']));
    expect(JSON.parse(filled.json)).toMatchObject([{ attempts: 0 }, { attempts: 2, keyword: 'STOP' }]);
    expect(JSON.parse(filled.json)[0]).not.toHaveProperty('keyword');
  });

  test('name their columns as the database does, with their types', () => {
    const rows = newRows('marketing_sources', [
      { workspaceId: 'shop-1', type: 'flow', id: 'cart', name: 'Cart', lastSentAt: NOW },
    ]);
    expect(insertOf(rows, '$1')).toBe(
      'insert into marketing_sources (workspace_id, type, id, name, last_sent_at) ' +
        'select workspace_id, type, id, name, last_sent_at from json_to_recordset($1) ' +
        'as r(workspace_id uuid, type text, id text, name text, last_sent_at timestamptz)',
    );
    expect(JSON.parse(rows.json)[0]).toMatchObject({ last_sent_at: NOW.toISOString() });
  });

  test('false is the default: it is written only beside a row of which it is true', () => {
    expect(newRows('tickets', [aTicket({ read: false })]).fields).not.toContain('read');
    const both = newRows('tickets', [aTicket({ read: false }), aTicket({ read: true })]);
    expect(JSON.parse(both.json)).toMatchObject([{ read: false }, { read: true }]);
  });
});

describe('rows to update', () => {
  const was = aTicket({ flags: ['opt_out_suspected'], snoozedUntil: NOW });

  test('have their key, and the columns that differ in any of them', () => {
    const other = aTicket({ id: 'ticket-2' });
    const rows = changedRows('tickets', [
      { was, now: { ...was, status: 'closed' } },
      { was: other, now: { ...other, read: false } },
    ]);
    expect(rows.fields).toEqual([...KEY, 'status', 'read']);
    expect(JSON.parse(rows.json)).toEqual([
      { workspace_id: 'shop-1', id: 'ticket-1', status: 'closed', read: true },
      { workspace_id: 'shop-1', id: 'ticket-2', status: 'open', read: false },
    ]);
    expect(updateOf(rows, '$3')).toMatch(
      /set status = r.status, read = r.read\s+from json_to_recordset\(\$3\)/,
    );
  });

  test('are none where nothing differs, though dates, lists and objects were made anew', () => {
    const ref = { type: 'flow', id: 'cart', name: 'Cart', sentAt: NOW.toISOString() } as const;
    const profile = aProfile({ unanswered: ref, blockedAt: NOW });
    const again = { ...profile, unanswered: { ...ref }, blockedAt: new Date(NOW) };
    expect(isUnchanged(changedRows('profiles', [{ was: profile, now: again }]))).toBe(true);
    const ticket = { ...was, flags: [...was.flags], tags: [], snoozedUntil: new Date(NOW) };
    expect(isUnchanged(changedRows('tickets', [{ was, now: ticket }]))).toBe(true);
    expect(isUnchanged(changedRows('tickets', []))).toBe(true);
  });

  test.each([
    ['a date becomes null', { snoozedUntil: null }, 'snoozedUntil'],
    ['a list becomes empty', { flags: [] }, 'flags'],
    ['null becomes a name', { attributedName: 'Autumn' }, 'attributedName'],
    ['a moment later', { sortedAt: NOW }, 'sortedAt'],
  ])('%s: that is a difference', (_, change, field) => {
    expect(changedRows('tickets', [{ was, now: { ...was, ...change } }]).fields).toEqual([...KEY, field]);
  });
});

describe('in the database', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop();
  });
  afterAll(() => shop.close());

  const change = (phone: string, fields: Partial<Profile>) =>
    shop.context.gate.submit({
      workspaceId: shop.workspaceId,
      load: { phone },
      decide: ({ profile }: Facts): Accepted => {
        if (!profile) throw new Error('there is no such customer');
        return { profile: { ...profile, ...fields }, changes: [] };
      },
    });

  const profileOf = (phone: string) =>
    inWorkspace(shop.db, shop.workspaceId, tx =>
      tx
        .selectFrom('profiles')
        .innerJoin('profileIdentifiers', 'profileIdentifiers.profileId', 'profiles.id')
        .selectAll('profiles')
        .where('value', '=', phone)
        .executeTakeFirstOrThrow(),
    );

  const [anna, bruno] = ['+393475550161', '+393475550162'];

  test('a field set to null is null, in a batch where others are set to something', async () => {
    for (const phone of [anna, bruno]) await shop.text('Hello', { from: phone });
    const ref = { type: 'flow', id: 'cart', name: 'Cart', sentAt: NOW.toISOString() } as const;
    await change(anna, { name: 'Anna', unanswered: ref, blockedAt: NOW });
    await Promise.all([
      change(anna, { name: null, unanswered: null, blockedAt: null }),
      change(bruno, { name: 'Bruno', unanswered: ref }),
    ]);
    expect(await profileOf(anna)).toMatchObject({ name: null, unanswered: null, blockedAt: null });
    expect(await profileOf(bruno)).toMatchObject({ name: 'Bruno', unanswered: ref, blockedAt: null });
  });

  test('of two who change in different fields, each keeps the field of the other', async () => {
    await Promise.all([change(anna, { city: 'Bologna' }), change(bruno, { name: 'Bruno B.' })]);
    expect(await profileOf(anna)).toMatchObject({ city: 'Bologna', name: null });
    expect(await profileOf(bruno)).toMatchObject({ city: null, name: 'Bruno B.' });
  });

  test('what does not differ writes no row', async () => {
    const before = await versionOf(anna);
    await change(anna, { city: 'Bologna', createdAt: new Date((await profileOf(anna)).createdAt) });
    expect(await versionOf(anna)).toBe(before);
    await change(anna, { city: 'Ferrara' });
    expect(await versionOf(anna)).not.toBe(before);
  });

  /** PostgreSQL's own: another with every writing of the row. */
  async function versionOf(phone: string): Promise<string> {
    const client = new Client(shop.owner);
    await client.connect();
    const { rows } = await client.query(
      `select p.xmin::text from profiles p join profile_identifiers i on i.profile_id = p.id where i.value = $1`,
      [phone],
    );
    await client.end();
    return rows[0].xmin;
  }
});
