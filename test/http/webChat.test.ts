import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inWorkspace, writing } from '../../server/store/database.ts';
import { type Client, refusalIn } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { queryAs } from '../walls/catalog.ts';
import { openAnotherShop } from './anotherShop.ts';
import { problemIn } from './problems.ts';

let served: Served;
let admin: Client;
beforeAll(async () => {
  served = await openServed();
  admin = await served.as('admin');
});
afterAll(() => served.close());

const changesTold = () =>
  inWorkspace(served.db, served.workspaceId, tx =>
    tx.selectFrom('changes').selectAll().where('type', '=', 'settings.updated').orderBy('number').execute(),
  );

describe('CHAT-3: GET /api/v1/web_chat/answer says what a visitor would get', () => {
  const weekday = [{ from: '09:00', to: '18:00' }];
  const days = { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday, sat: [], sun: [] };
  beforeAll(() =>
    admin.call('patchSettings', {
      body: {
        welcome_message: 'Hello',
        office_hours: { days, holidays: [{ date: '2026-12-25', name: 'Christmas', hours: [] }] },
        office_hours_replies: { inside: '', outside: 'Back soon' },
      },
    }),
  );

  test.each([
    [
      'on Saturday at 23:10',
      '2026-11-28T23:10:00+01:00',
      { open: false, answer: 'Back soon', opens_at: '2026-11-30T08:00:00.000Z', closes_at: null },
    ],
    [
      'at nine on Monday, where nothing is said inside the hours',
      '2026-11-30T08:00:00Z',
      { open: true, answer: null, opens_at: null, closes_at: '2026-11-30T17:00:00.000Z' },
    ],
    [
      'at Christmas',
      '2026-12-25T11:00:00+01:00',
      { open: false, answer: 'Back soon', opens_at: '2026-12-28T08:00:00.000Z', closes_at: null },
    ],
  ])('%s', async (_, at, answer) => {
    const told = await admin.call('readVisitorAnswer', { query: { at } });
    expect(told).toEqual({ ...answer, welcome: 'Hello', local_time: expect.any(String) });
    expect(new Date(told.local_time)).toEqual(new Date(at));
  });

  test.each([
    ['Europe/Rome', '2026-11-28T22:10:30.250Z', '2026-11-28T23:10:30+01:00'],
    ['UTC', '2026-11-28T22:10:30Z', '2026-11-28T22:10:30+00:00'],
    ['America/St_Johns', '2026-11-28T22:10:30Z', '2026-11-28T18:40:30-03:30'],
    ['Asia/Kathmandu', '2026-11-28T22:10:30Z', '2026-11-29T03:55:30+05:45'],
  ])('by the clock of %s', async (time_zone, at, local_time) => {
    await admin.call('patchSettings', { body: { time_zone } });
    expect(await admin.call('readVisitorAnswer', { query: { at } })).toMatchObject({ local_time });
    await admin.call('patchSettings', { body: { time_zone: 'Europe/Rome' } });
  });

  test('now, where no time is given', async () => {
    served.clock.now = new Date('2026-11-30T12:00:00Z');
    const told = await admin.call('readVisitorAnswer');
    expect(told).toMatchObject({ open: true, local_time: '2026-11-30T13:00:00+01:00' });
  });

  test.each([
    'tomorrow',
    '2026-11-28',
    '2026-11-28T23:10:00',
    '2026-13-28T23:10:00Z',
    '9999-12-31T23:30:00Z',
    '0000-01-01T00:00:00Z',
  ])('%s is no time for it', async at => {
    const answer = await admin.send(`/api/v1/web_chat/answer?at=${at}`);
    expect(await problemIn(answer)).toEqual([422, 'invalid_request', 'at']);
  });
});

describe('CHAT-4: keys to sign identities with', () => {
  beforeEach(async () => {
    const { data } = await admin.call('listIdentityKeys');
    for (const { id } of data) await admin.call('retireIdentityKey', { params: { id } });
  });

  test('are made, listed with their secrets, and retired without', async () => {
    const first = await admin.call('createIdentityKey');
    expect(first).toMatchObject({ created_at: served.clock.now.toISOString(), retired_at: null });
    expect(first.secret).toMatch(/^idk_[A-Za-z0-9_-]{43}$/);
    const second = await admin.call('createIdentityKey');
    expect(second.secret).not.toBe(first.secret);
    expect((await admin.call('listIdentityKeys')).data.slice(0, 2)).toEqual([second, first]);
    const retired = await admin.call('retireIdentityKey', { params: { id: first.id } });
    expect(retired).toEqual({ ...first, secret: null, retired_at: served.clock.now.toISOString() });
    expect((await admin.call('listIdentityKeys')).data.slice(0, 2)).toEqual([second, retired]);
  });

  test('come page by page', async () => {
    const made = [await admin.call('createIdentityKey'), await admin.call('createIdentityKey')];
    const first = await admin.call('listIdentityKeys', { query: { limit: 1 } });
    const second = await admin.call('listIdentityKeys', {
      query: { limit: 1, cursor: first.next_cursor ?? '' },
    });
    expect([...first.data, ...second.data]).toEqual(made.toReversed());
  });

  test('are three at most, whoever makes them at once', async () => {
    const asked = await Promise.all(
      Array.from({ length: 6 }, () => admin.send('/api/v1/web_chat/identity_keys', { method: 'POST' })),
    );
    expect(asked.map(answer => answer.status).toSorted()).toEqual([201, 201, 201, 409, 409, 409]);
    const refused = asked.find(answer => answer.status === 409);
    expect(refused && (await refusalIn(refused))).toMatchObject({ code: 'too_many_keys' });
    const [key] = (await admin.call('listIdentityKeys')).data;
    await admin.call('retireIdentityKey', { params: { id: key?.id ?? '' } });
    expect(await admin.call('createIdentityKey')).toMatchObject({ retired_at: null });
  });

  test('SET-2: are in the audit log by their ids, a second retirement is not', async () => {
    const before = (await changesTold()).length;
    const { id, secret } = await admin.call('createIdentityKey');
    await admin.call('retireIdentityKey', { params: { id } });
    served.clock.now = new Date(served.clock.now.getTime() + 60_000);
    const again = await admin.call('retireIdentityKey', { params: { id } });
    expect(again.retired_at).not.toBe(served.clock.now.toISOString());
    const told = (await changesTold()).slice(before);
    const nothing = { from: null, to: null };
    expect(told).toMatchObject([
      { actorKind: 'member', fields: { [`identity_keys/${id}/made`]: nothing } },
      { actorKind: 'member', fields: { [`identity_keys/${id}/retired`]: nothing } },
    ]);
    expect(JSON.stringify(told)).not.toContain(secret);
  });

  test('are sealed in the table', async () => {
    const { id, secret } = await admin.call('createIdentityKey');
    const { rows } = await queryAs(served.owner, client =>
      client.query(`select encode(secret, 'escape') as kept from identity_keys where id = $1`, [id]),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0].kept).not.toContain(secret?.slice(4, 20));
  });

  test('are not there for another workspace, nor by an id that never was', async () => {
    const { workspaceId } = await openAnotherShop(served);
    const other = { workspaceId, id: '0195512e-7a00-7000-8000-000000000009', secret: Buffer.from('x') };
    await writing(served.db, workspaceId, tx =>
      tx
        .insertInto('identityKeys')
        .values({ ...other, createdAt: served.clock.now, retiredAt: null })
        .execute(),
    );
    for (const id of [other.id, '0195512e-7a00-7000-8000-000000000008'])
      await expect(admin.call('retireIdentityKey', { params: { id } })).rejects.toMatchObject({
        status: 404,
      });
    const row = await inWorkspace(served.db, workspaceId, tx =>
      tx.selectFrom('identityKeys').select('retiredAt').executeTakeFirstOrThrow(),
    );
    expect(row).toEqual({ retiredAt: null });
  });
});
