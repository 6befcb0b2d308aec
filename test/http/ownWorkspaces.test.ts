import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CLOSE } from '../../contract/closeCodes.ts';
import type { Role } from '../../contract/roles.ts';
import { sweepAvailability } from '../../server/actions/sweepAvailability.ts';
import { writing } from '../../server/store/database.ts';
import { setRole } from '../../server/store/team.ts';
import { type Client, clientWith, memberClient } from '../harness/client.ts';
import { openFeed } from '../harness/feed.ts';
import { linkTo } from '../harness/keptMail.ts';
import { openServed, type Served } from '../harness/served.ts';

const PASSWORD = 'a green kettle sings';
const POSTINO = { name: 'Postino', organization_prefix: 'Postino', time_zone: 'europe/rome' };

/** Morlane, and a second shop that Morlane's owner has begun beside it. */
let served: Served;
let owner: Client;
let nobody: Client;
let morlane: string;
let postino: string;
let people = 0;
beforeAll(async () => {
  served = await openServed();
  morlane = served.workspaceId;
  owner = await served.as('owner');
  nobody = clientWith(served.url, {});
  postino = (await owner.call('createWorkspace', { body: POSTINO })).id;
});
beforeEach(() => goTo(owner, morlane));
afterAll(() => served.close());

const goTo = (client: Client, workspace_id: string) =>
  client.call('switchWorkspace', { body: { workspace_id } });
const placeOf = async (client: Client) => (await client.call('readSession')).workspace.id;
const feedOf = (client: Client, workspaceId?: string) =>
  openFeed(served.url, client.headers, undefined, workspaceId);
/** What a page of this workspace calls. */
const pageOf = ({ headers }: Client, workspaceId: string) =>
  clientWith(served.url, { ...headers, 'parley-workspace': workspaceId });

async function invited(email: string, workspaceId: string, role: Role): Promise<string> {
  await goTo(owner, workspaceId);
  await owner.call('invite', { body: { email, role } });
  const token = await linkTo(owner, email);
  await goTo(owner, morlane);
  return token;
}

type Person = { email: string; id: string; client: Client };

/** Somebody who is signed in, in Morlane. */
async function inMorlane(role: Role = 'support'): Promise<Person> {
  const email = `ida${++people}@both.example`;
  const token = await invited(email, morlane, role);
  await nobody.call('acceptInvitation', { body: { token, name: 'Ida Berg', password: PASSWORD } });
  const client = await memberClient(served.url, { email, password: PASSWORD });
  return { email, client, id: (await client.call('readSession')).member.id };
}

/** The same, who is in Postino as well. */
async function inBoth(there: Role = 'support', here: Role = 'support'): Promise<Person> {
  const person = await inMorlane(here);
  const token = await invited(person.email, postino, there);
  await nobody.call('acceptInvitation', { body: { token, password: PASSWORD } });
  return person;
}

describe('a new workspace', () => {
  test('ROLE-4, SET-2: is empty, with who began it as its Owner, and says so first in its audit log', async () => {
    const began = await owner.call('createWorkspace', { body: { ...POSTINO, name: 'Third' } });
    expect(began).toMatchObject({ name: 'Third', role: 'owner', is_this: false, unread: 0 });
    const session = await goTo(owner, began.id);
    expect(session).toMatchObject({
      workspace: { id: began.id, name: 'Third', time_zone: 'Europe/Rome' },
      member: { role: 'owner' },
      simulator: false,
    });
    expect((await owner.call('listTickets')).data).toEqual([]);
    expect((await owner.call('listNumbers')).data).toEqual([]);
    expect((await owner.call('listMembers')).data).toHaveLength(1);
    const settings = await owner.call('readSettings');
    expect(settings).toMatchObject({ organization_prefix: 'Postino', name: 'Third' });
    expect(settings.default_sender_email).toBe(session.member.email);
    const { data } = await owner.call('listAudit');
    expect(data).toMatchObject([{ kind: 'role', fields: { [`members/${session.member.id}/role`]: {} } }]);
    expect(data[0]?.session_id).not.toBe(null);
  });

  test('ROLE-3: is begun by who is Owner of some workspace here, wherever they are now', async () => {
    const { client } = await inBoth('owner', 'analyst');
    await goTo(client, morlane);
    await expect(client.call('createWorkspace', { body: POSTINO })).resolves.toMatchObject({ role: 'owner' });
    const other = await inBoth('admin', 'manager');
    await expect(other.client.call('createWorkspace', { body: POSTINO })).rejects.toMatchObject({
      ...{ status: 403, code: 'not_an_owner' },
    });
  });

  test.each([
    [{ time_zone: 'Europe/Atlantis' }, 'unknown_time_zone'],
    [{ name: ' ' }, 'invalid_request'],
    [{ organization_prefix: 'x'.repeat(41) }, 'invalid_request'],
  ])('SET-2: with %j is refused', async (wrong, code) => {
    const asked = owner.call('createWorkspace', { body: { ...POSTINO, ...wrong } });
    await expect(asked).rejects.toMatchObject({ status: 422, code });
  });
});

describe('a session', () => {
  test('ROLE-4: lists its account’s workspaces, with what waits in each', async () => {
    const { client, email } = await inBoth('analyst');
    expect((await client.call('listWorkspaces')).data).toEqual([
      { id: morlane, name: 'Morlane', role: 'support', is_this: true, unread: 0 },
      { id: postino, name: 'Postino', role: 'analyst', is_this: false, unread: null },
    ]);
    await served.text('Hello');
    const [first] = (await client.call('listWorkspaces')).data;
    expect(first?.unread).toBe(1);
    const again = await memberClient(served.url, { email, password: PASSWORD });
    expect(await placeOf(again)).toBe(morlane);
  });

  test('ROLE-4: goes to another of them, and the next one begins there', async () => {
    const { client, email } = await inBoth();
    expect((await goTo(client, postino)).workspace.name).toBe('Postino');
    expect(await placeOf(client)).toBe(postino);
    const next = await memberClient(served.url, { email, password: PASSWORD });
    expect(await placeOf(next)).toBe(postino);
  });

  test('ROLE-4: goes nowhere where its account has no place', async () => {
    const { client } = await inMorlane();
    for (const id of [postino, crypto.randomUUID()])
      await expect(goTo(client, id)).rejects.toMatchObject({ status: 404, code: 'not_found' });
    expect(await placeOf(client)).toBe(morlane);
  });

  test('ROLE-2: its open feeds end with the switch, and what comes afterwards is told there alone', async () => {
    const { client } = await inBoth();
    const [before, colleagues] = [await feedOf(client, morlane), await feedOf(owner, morlane)];
    await goTo(client, postino);
    expect(await before.closed).toBe(CLOSE.otherWorkspace);
    const after = await feedOf(client, postino);
    await served.text('For Morlane');
    await client.call('createTag', { body: { name: 'For Postino', color: 'pink' } });
    await expect.poll(() => colleagues.tickets().size).toBe(1);
    await expect.poll(() => after.changes().length).toBe(1);
    expect(after.tickets().size).toBe(0);
    expect(colleagues.changes().filter(({ type }) => type === 'settings.updated')).toEqual([]);
    expect(before.changes()).toEqual([]);
    for (const feed of [after, colleagues]) feed.close();
  });

  test('ROLE-2: a page of the workspace that it has left does nothing in the other', async () => {
    const { client } = await inBoth();
    await goTo(client, postino);
    const left = pageOf(client, morlane);
    const refused = { status: 409, code: 'other_workspace' };
    const writes = left.call('createTag', { body: { name: 'Lost', color: 'pink' } });
    await expect(writes).rejects.toMatchObject(refused);
    await expect(left.call('listTickets')).rejects.toMatchObject(refused);
    expect((await client.call('listTags')).data.map(({ name }) => name)).not.toContain('Lost');
    expect(await (await feedOf(client, morlane)).closed).toBe(CLOSE.otherWorkspace);
    // Where it is, and the way back, it is told in any case.
    expect(await placeOf(left)).toBe(postino);
    await goTo(left, morlane);
    await expect(left.call('listTickets')).resolves.toBeDefined();
  });
});

describe('who is Online', () => {
  const online = async (client: Client) => (await client.call('readAvailability')).online;
  const later = async (minutes: number) => {
    served.clock.now = new Date(served.clock.now.getTime() + minutes * 60_000);
    await sweepAvailability(served.context);
  };
  beforeAll(async () => {
    await owner.call('patchSettings', { body: { round_robin: { enabled: true, grace_minutes: 5 } } });
  });

  test('ASSIGN-3: and goes to another workspace stays so for the grace time, and is told when they return', async () => {
    const { client } = await inBoth();
    await client.call('setAvailability', { body: { online: true } });
    await goTo(client, postino);
    await later(4);
    await goTo(client, morlane);
    expect(await online(client)).toBe(true);
    await goTo(client, postino);
    await later(2);
    await goTo(client, morlane);
    expect(await client.call('readAvailability')).toMatchObject({ online: false, offline_because: 'away' });
  });

  test('ASSIGN-3: and signs out in another workspace is Offline in both', async () => {
    const { client, email } = await inBoth();
    await client.call('setAvailability', { body: { online: true } });
    await goTo(client, postino);
    await client.call('signOut');
    const again = await memberClient(served.url, { email, password: PASSWORD });
    await goTo(again, morlane);
    expect(await again.call('readAvailability')).toMatchObject({ offline_because: 'signed_out' });
  });

  test('ASSIGN-3: and is removed is not Online by being somewhere else', async () => {
    const { client, id } = await inBoth();
    await client.call('setAvailability', { body: { online: true } });
    await owner.call('removeMember', { params: { id } });
    await later(1);
    const row = await writing(served.db, morlane, tx =>
      tx.selectFrom('availability').selectAll().where('memberId', '=', id).executeTakeFirstOrThrow(),
    );
    expect(row).toMatchObject({ online: false, offlineBecause: 'signed_out' });
  });
});

describe('an invitation', () => {
  test('ROLE-4: accepted by who is signed in takes the session that they have along', async () => {
    const { client, email } = await inMorlane();
    const feed = await feedOf(client, morlane);
    const token = await invited(email, postino, 'manager');
    const wrong = client.call('acceptInvitation', { body: { token, password: 'another kettle' } });
    await expect(wrong).rejects.toMatchObject({ code: 'wrong_password' });
    const joined = await client.call('acceptInvitation', { body: { token, password: PASSWORD } });
    expect(joined).toMatchObject({ workspace: { id: postino }, member: { email, role: 'manager' } });
    expect(await feed.closed).toBe(CLOSE.otherWorkspace);
    expect(await placeOf(client)).toBe(postino);
    expect((await client.call('listWorkspaces')).data).toHaveLength(2);
    // The one that came with the first invitation, and this one.
    expect((await client.call('listSessions')).data).toHaveLength(2);
  });
});

describe('who leaves a workspace', () => {
  test('ROLE-4: goes on in another of theirs, with every session that was there', async () => {
    const { client, id } = await inBoth();
    const feed = await feedOf(client, morlane);
    await owner.call('removeMember', { params: { id } });
    expect(await feed.closed).toBe(CLOSE.otherWorkspace);
    expect(await placeOf(client)).toBe(postino);
    expect((await client.call('listWorkspaces')).data).toMatchObject([{ id: postino, is_this: true }]);
    await expect(goTo(client, morlane)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('ROLE-4: is told so where there is no other, also when they sign in', async () => {
    const { client, id, email } = await inMorlane();
    const feed = await feedOf(client, morlane);
    await owner.call('removeMember', { params: { id } });
    expect(await feed.closed).toBe(CLOSE.noWorkspace);
    await expect(client.call('listTickets')).rejects.toMatchObject({ status: 403, code: 'no_workspace' });
    const again = memberClient(served.url, { email, password: PASSWORD });
    await expect(again).rejects.toMatchObject({ status: 403, code: 'no_workspace' });
    const wrong = memberClient(served.url, { email, password: 'not this one' });
    await expect(wrong).rejects.toMatchObject({ code: 'wrong_credentials' });
    // Whoever comes back does so by a session of their own: what was left opens nothing.
    const token = await invited(email, morlane, 'support');
    await nobody.call('acceptInvitation', { body: { token, password: PASSWORD } });
    await expect(client.call('listTickets')).rejects.toMatchObject({ status: 401 });
  });
});

describe('a second factor', () => {
  test('ROLE-4: of an account that is elsewhere too is taken off by no Admin of one workspace alone', async () => {
    const { id } = await inBoth('owner');
    const admin = (await inMorlane('admin')).client;
    const refused = admin.call('resetSecondFactor', { params: { id } });
    await expect(refused).rejects.toMatchObject({ status: 403, code: 'shared_account' });
    // Owner of both: let in, and then there is none to take off.
    const off = owner.call('resetSecondFactor', { params: { id } });
    await expect(off).rejects.toMatchObject({ code: 'second_factor_off' });
    const mine = (await owner.call('readSession')).member.id;
    await writing(served.db, postino, tx => setRole(tx, postino, mine, 'manager'));
    await expect(owner.call('resetSecondFactor', { params: { id } })).rejects.toMatchObject({
      code: 'shared_account',
    });
    await writing(served.db, postino, tx => setRole(tx, postino, mine, 'owner'));
  });
});
