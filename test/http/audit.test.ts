import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AuditEntry } from '../../contract/auditRoutes.ts';
import { inWorkspace, writing } from '../../server/store/database.ts';
import type { Client } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { onlyTicket } from '../harness/threads.ts';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());

const later = (minutes: number) => {
  served.clock.now = new Date(served.clock.now.getTime() + minutes * 60_000);
};

type Query = { kind?: AuditEntry['kind']; by?: string; since?: string; until?: string };
const audit = async (query: Query = {}) => (await owner.call('listAudit', { query })).data;
const last = async (query?: Query) => (await audit(query))[0];

async function idOf(name: string): Promise<string> {
  const { data } = await owner.call('listMembers');
  return data.find(member => member.name === name)?.id ?? '';
}

test('SET-2: a setting that is changed is in the audit log: by whom, from where, from and to', async () => {
  const session = (await owner.call('listSessions')).data.find(one => one.is_this);
  await owner.call('patchSettings', { body: { attribution_window_hours: 48 } });
  expect(await last()).toMatchObject({
    kind: 'setting',
    by: { kind: 'member', id: await idOf('owner'), name: 'owner' },
    ip: '127.0.0.1',
    session_id: session?.id,
    fields: { attribution_window_hours: { from: 24, to: 48 } },
  });
  const before = await audit();
  await owner.call('patchSettings', { body: { attribution_window_hours: 48 } });
  expect(await audit()).toEqual(before);
});

test('SET-2: so is what was not set at all before, from null', async () => {
  await owner.call('patchSettings', { body: { credits: { country_factors: { CH: 1.2 } } } });
  expect((await last())?.fields).toEqual({ 'credits.country_factors.CH': { from: null, to: 1.2 } });
});

test('SET-2: so is one that a program changes, by its key', async () => {
  const key = await served.keyWith(['settings:write']);
  await key.call('patchSettings', { body: { attribution_window_hours: 12 } });
  expect(await last()).toMatchObject({
    kind: 'setting',
    by: { kind: 'api_key', name: 'A key' },
    session_id: null,
  });
});

test('SET-2: a secret is in it as changed, and never itself', async () => {
  const { id, secret } = await owner.call('createIdentityKey');
  expect(await last()).toMatchObject({ fields: { [`identity_keys/${id}/made`]: { from: null, to: null } } });
  expect(secret).toBeTruthy();
  expect(JSON.stringify(await audit())).not.toContain(secret);
});

test('SET-2: a consent and an assignment by hand are in it, and what customers do is not', async () => {
  const before = (await audit()).length;
  for (const body of ['JOIN', 'Hello']) await served.text(body);
  const { id, profile } = await onlyTicket(owner);
  expect(await audit()).toHaveLength(before);
  const support = await idOf('support');
  await owner.call('patchTicket', { params: { id }, body: { assignee_id: support, read: true } });
  expect(await last()).toMatchObject({
    kind: 'assignment',
    ticket_id: id,
    fields: { assignee_id: { from: null, to: support } },
    names: { [support]: 'support' },
  });
  const key = await served.keyWith(['profiles:write']);
  const consent = { sms_marketing: 'unsubscribed', evidence: 'by telephone' } as const;
  await key.call('changeConsent', { params: { id: profile.id }, body: consent });
  expect(await last({ kind: 'consent' })).toMatchObject({
    profile_id: profile.id,
    fields: { sms_marketing: { from: 'subscribed', to: 'unsubscribed' } },
  });
});

test('SET-2: what somebody did stays in it when they leave, under their name', async () => {
  const [manager, id] = [await served.as('manager'), await idOf('manager')];
  await manager.call('patchSettings', { body: { unread_badge: false } });
  await owner.call('removeMember', { params: { id } });
  expect(await last({ by: id })).toMatchObject({ by: { id, name: 'manager' }, kind: 'setting' });
  expect(await last({ kind: 'role' })).toMatchObject({
    ip: '127.0.0.1',
    fields: { [`members/${id}/role`]: { from: 'manager', to: null } },
    names: { [id]: 'manager' },
  });
});

test('SET-2: nobody who works for the app can change it or take anything out of it', async () => {
  const { db, workspaceId } = served;
  for (const statement of [sql`update audit set kind = 'role'`, sql`delete from audit`, sql`truncate audit`])
    await expect(writing(db, workspaceId, tx => statement.execute(tx))).rejects.toMatchObject({
      code: '42501',
    });
});

test('SET-2: it is found by kind, by who, by when, and page by page', async () => {
  later(10);
  const since = served.clock.now.toISOString();
  for (const hours of [1, 2, 3]) {
    await owner.call('patchSettings', { body: { attribution_window_hours: hours } });
    later(1);
  }
  const until = served.clock.now.toISOString();
  await owner.call('patchSettings', { body: { attribution_window_hours: 4 } });
  const hours = (entries: AuditEntry[]) => entries.map(({ fields }) => fields.attribution_window_hours?.to);
  expect(hours(await audit({ since, until, kind: 'setting', by: await idOf('owner') }))).toEqual([3, 2, 1]);
  expect(await audit({ since, kind: 'role' })).toEqual([]);
  const first = await owner.call('listAudit', { query: { limit: 2, since } });
  const query = { limit: 2, since, cursor: first.next_cursor ?? '' };
  const second = await owner.call('listAudit', { query });
  expect(hours([...first.data, ...second.data])).toEqual([4, 3, 2, 1]);
  expect(second.next_cursor).toBeNull();
});

test('SET-2: the whole of it is a table, a line a field', async () => {
  await owner.call('patchSettings', { body: { name: '=cmd, "quoted"' } });
  const answer = await owner.send('/api/v1/audit.csv?kind=setting');
  expect(answer.headers.get('content-type')).toContain('text/csv');
  const [head, line] = (await answer.text()).split('\r\n');
  expect(head).toBe('at,kind,by_kind,by_id,by_name,ip,session_id,ticket_id,profile_id,field,from,to,id');
  expect(line).toContain(`,name,`);
  expect(line).toContain(`"'=cmd, ""quoted"""`);
});

test('SET-2: a change that is refused is not in it', async () => {
  const before = await audit();
  const body = { round_robin: { grace_minutes: 0 } };
  await expect(owner.call('patchSettings', { body })).rejects.toMatchObject({ status: 422 });
  expect(await audit()).toEqual(before);
  const rows = await inWorkspace(served.db, served.workspaceId, tx =>
    tx.selectFrom('audit').select('id').execute(),
  );
  expect(rows).toHaveLength(before.length);
});
