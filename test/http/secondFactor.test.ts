import { TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashPassword } from '../../server/passwords.ts';
import { addMember } from '../../server/store/createWorkspace.ts';
import { inWorkspace } from '../../server/store/database.ts';
import { type Client, clientWith, memberClient } from '../harness/client.ts';
import { linkTo } from '../harness/keptMail.ts';
import { openServed, type Served } from '../harness/served.ts';

const PASSWORD = 'a green kettle sings';

let served: Served;
let nobody: Client;
let passwordHash: string;
beforeAll(async () => {
  served = await openServed();
  nobody = clientWith(served.url, {});
  passwordHash = await hashPassword(PASSWORD);
});
afterAll(() => served.close());

type Ida = { id: string; email: string; client: Client; secret: string; recovery: string[] };

let made = 0;
/** Somebody whose authenticator is set up. Her next code is of a minute later: none counts twice. */
async function withAuthenticator(): Promise<Ida> {
  const { db, workspaceId, clock, url } = served;
  made += 1;
  const email = `ida${made}@morlane.example`;
  const role = 'support' as const;
  const id = await addMember(db, workspaceId, { name: 'Ida', email, passwordHash, role }, clock.now);
  const client = await memberClient(url, { email, password: PASSWORD });
  const { secret } = await client.call('proposeSecondFactor', { body: { password: PASSWORD } });
  const { recovery_codes: recovery } = await client.call('confirmSecondFactor', {
    body: { code: codeOf(secret) },
  });
  later(60);
  return { id, email, client, secret, recovery };
}

const codeOf = (secret: string) => new TOTP({ secret }).generate({ timestamp: served.clock.now.getTime() });

function later(seconds: number): void {
  served.clock.now = new Date(served.clock.now.getTime() + seconds * 1000);
}

/** What the newest change says. */
async function lastChanged(): Promise<unknown> {
  const { db, workspaceId } = served;
  const { fields } = await inWorkspace(db, workspaceId, tx =>
    tx
      .selectFrom('changes')
      .select('fields')
      .where('workspaceId', '=', workspaceId)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow(),
  );
  return fields;
}

const signIn = ({ email }: Ida, code?: string) =>
  nobody.call('signIn', { body: { email, password: PASSWORD, ...(code && { code }) } });

test('ROLE-4: once a code has confirmed it, the password alone signs nobody in', async () => {
  const ida = await withAuthenticator();
  expect(ida.recovery).toHaveLength(10);
  expect(await ida.client.call('readSecondFactor')).toEqual({ on: true, recovery_codes_left: 10 });
  await expect(signIn(ida)).rejects.toMatchObject({ status: 403, code: 'code_needed' });
  expect((await signIn(ida, codeOf(ida.secret))).member.id).toBe(ida.id);
});

test('ROLE-4: until a code has confirmed it, none is asked for', async () => {
  const support = await served.as('support');
  const body = { password: 'correct horse battery staple' };
  await expect(
    support.call('proposeSecondFactor', { body: { password: 'another one' } }),
  ).rejects.toMatchObject({
    code: 'wrong_password',
  });
  const first = await support.call('proposeSecondFactor', { body });
  const { uri, secret } = await support.call('proposeSecondFactor', { body });
  expect(new URL(uri).searchParams.get('secret')).toBe(secret);
  await expect(
    support.call('confirmSecondFactor', { body: { code: codeOf(first.secret) } }),
  ).rejects.toMatchObject({ status: 422, code: 'wrong_code' });
  expect(await support.call('readSecondFactor')).toEqual({ on: false, recovery_codes_left: 0 });
  await expect(served.as('support')).resolves.toBeDefined();
});

test('ROLE-4: a code counts once, and one of before does not either', async () => {
  const ida = await withAuthenticator();
  const before = codeOf(ida.secret);
  later(30);
  const code = codeOf(ida.secret);
  const both = await Promise.allSettled([signIn(ida, code), signIn(ida, code)]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expect(signIn(ida, before)).rejects.toMatchObject({ status: 422, code: 'wrong_code' });
});

test('ROLE-4: a recovery code lets in once, however it is typed', async () => {
  const ida = await withAuthenticator();
  const [first = ''] = ida.recovery;
  await signIn(ida, first.toUpperCase().replaceAll('-', ' '));
  await expect(signIn(ida, first)).rejects.toMatchObject({ code: 'wrong_code' });
  expect(await ida.client.call('readSecondFactor')).toEqual({ on: true, recovery_codes_left: 9 });
});

test('ROLE-4: codes are guessed as slowly as passwords', async () => {
  const ida = await withAuthenticator();
  for (const code of ['1', '2', '3', '4', '5'])
    await expect(signIn(ida, code)).rejects.toMatchObject({ code: 'wrong_code' });
  await expect(signIn(ida, codeOf(ida.secret))).rejects.toMatchObject({ code: 'rate_limited' });
  later(60);
  await expect(signIn(ida, codeOf(ida.secret))).resolves.toBeDefined();
});

test('ROLE-4: it is turned off with the password and a code, and then nothing is asked for', async () => {
  const ida = await withAuthenticator();
  const off = (password: string, code: string) =>
    ida.client.call('endSecondFactor', { body: { password, code } });
  await expect(off('another one', codeOf(ida.secret))).rejects.toMatchObject({ code: 'wrong_password' });
  await expect(off(PASSWORD, '000')).rejects.toMatchObject({ code: 'wrong_code' });
  await off(PASSWORD, codeOf(ida.secret));
  expect(await ida.client.call('readSecondFactor')).toEqual({ on: false, recovery_codes_left: 0 });
  await expect(signIn(ida)).resolves.toBeDefined();
});

test('ROLE-4: an Admin takes it off a member, and the history of settings says so; nobody their own', async () => {
  const ida = await withAuthenticator();
  const admin = await served.as('admin');
  const { data } = await admin.call('listMembers', { query: { limit: 100 } });
  expect(data.find(({ id }) => id === ida.id)?.second_factor).toBe(true);
  await admin.call('resetSecondFactor', { params: { id: ida.id } });
  await expect(signIn(ida)).resolves.toBeDefined();
  const again = admin.call('resetSecondFactor', { params: { id: ida.id } });
  await expect(again).rejects.toMatchObject({ status: 409, code: 'second_factor_off' });
  expect(await lastChanged()).toEqual({ [`members/${ida.id}/second_factor`]: { from: true, to: false } });
  const { member } = await admin.call('readSession');
  await expect(admin.call('resetSecondFactor', { params: { id: member.id } })).rejects.toMatchObject({
    code: 'code_needed',
  });
});

test('ROLE-3: an Admin takes it off no Owner, and who administers nothing is not told who has one', async () => {
  const [admin, support] = [await served.as('admin'), await served.as('support')];
  const { data } = await support.call('listMembers', { query: { limit: 100 } });
  expect(new Set(data.map(({ second_factor }) => second_factor))).toEqual(new Set([null]));
  const owner = data.find(({ role }) => role === 'owner')?.id ?? '';
  await expect(admin.call('resetSecondFactor', { params: { id: owner } })).rejects.toMatchObject({
    code: 'owners_only',
  });
});

test('ROLE-4: an invitation to an account that has one is accepted with a code', async () => {
  const ida = await withAuthenticator();
  const owner = await served.as('owner');
  await owner.call('removeMember', { params: { id: ida.id } });
  await owner.call('invite', { body: { email: ida.email, role: 'support' } });
  const body = { token: await linkTo(owner, ida.email), password: PASSWORD };
  await expect(nobody.call('acceptInvitation', { body })).rejects.toMatchObject({ code: 'code_needed' });
  const session = await nobody.call('acceptInvitation', { body: { ...body, code: codeOf(ida.secret) } });
  expect(session?.member.id).toBe(ida.id);
});
