import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLOSE } from '../../contract/closeCodes.ts';
import { type Client, clientWith, JSON_BODY, memberClient } from '../harness/client.ts';
import { openFeed } from '../harness/feed.ts';
import { linkTo } from '../harness/keptMail.ts';
import { openServed, type Served } from '../harness/served.ts';
import { openThread } from './calls.ts';

const PASSWORD = 'a green kettle sings';

let served: Served;
let owner: Client;
let nobody: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
  nobody = clientWith(served.url, {});
});
afterAll(() => served.close());

const signIn = (email: string, password = PASSWORD) => memberClient(served.url, { email, password });

async function idOf(email: string): Promise<string> {
  const { data } = await owner.call('listMembers', { query: { limit: 100 } });
  return data.find(member => member.email === email)?.id ?? '';
}

/** Somebody who was invited and has come. */
async function joined(email: string, role: 'owner' | 'admin' | 'support' = 'support'): Promise<string> {
  await owner.call('invite', { body: { email, role } });
  const token = await linkTo(owner, email);
  await nobody.call('acceptInvitation', { body: { token, name: 'Ida Berg', password: PASSWORD } });
  return idOf(email);
}

/** With each other's mail page before them, as on a machine that nobody else reaches. */
describe('invitations', () => {
  test('ROLE-4: the link of one makes a member, signed in, and works once', async () => {
    const email = 'ida@morlane.example';
    await owner.call('invite', { body: { email: 'Ida@Morlane.example', role: 'support' } });
    const token = await linkTo(owner, email);
    const told = await nobody.call('readInvitation', { body: { token } });
    expect(told).toEqual({ workspace: 'Morlane', email, role: 'support', has_account: false });
    const body = { token, name: 'Ida Berg', password: PASSWORD };
    const session = await nobody.call('acceptInvitation', { body });
    expect(session?.member).toMatchObject({ name: 'Ida Berg', email, role: 'support' });
    await expect(nobody.call('acceptInvitation', { body })).rejects.toMatchObject({ code: 'link_over' });
    await expect((await signIn(email)).call('listTickets')).resolves.toBeDefined();
    expect((await owner.call('listInvitations')).data).toEqual([]);
  });

  test('ROLE-4: sent again, only the new link works; taken back, none does', async () => {
    const email = 'tom@morlane.example';
    const { id } = await owner.call('invite', { body: { email, role: 'manager' } });
    const first = await linkTo(owner, email);
    served.clock.now = new Date(served.clock.now.getTime() + 1000);
    await owner.call('resendInvitation', { params: { id } });
    const second = await linkTo(owner, email);
    expect(second).not.toBe(first);
    await expect(nobody.call('readInvitation', { body: { token: first } })).rejects.toMatchObject({
      status: 410,
    });
    await expect(nobody.call('readInvitation', { body: { token: second } })).resolves.toBeDefined();
    await owner.call('revokeInvitation', { params: { id } });
    await expect(nobody.call('readInvitation', { body: { token: second } })).rejects.toMatchObject({
      status: 410,
    });
  });

  test('ROLE-4: after a week the link is over', async () => {
    const email = 'una@morlane.example';
    await owner.call('invite', { body: { email, role: 'support' } });
    const token = await linkTo(owner, email);
    const began = served.clock.now;
    served.clock.now = new Date(began.getTime() + 7 * 24 * 3600_000);
    await expect(nobody.call('readInvitation', { body: { token } })).rejects.toMatchObject({
      code: 'link_over',
    });
    served.clock.now = began;
  });

  test('ROLE-3: an Admin invites no Owner, and nobody who is there already', async () => {
    const admin = await served.as('admin');
    const asOwner = { email: 'new@morlane.example', role: 'owner' as const };
    await expect(admin.call('invite', { body: asOwner })).rejects.toMatchObject({
      status: 403,
      code: 'owners_only',
    });
    const there = { email: 'support@morlane.example', role: 'support' as const };
    await expect(admin.call('invite', { body: there })).rejects.toMatchObject({ code: 'already_member' });
  });

  test.each([
    ['short', 'password_too_short'],
    ['Password1234!', 'password_common'],
    ['vera@morlane', 'password_is_known'],
  ])('ROLE-4: %s is no password', async (password, code) => {
    const email = 'vera@morlane.example';
    await owner.call('invite', { body: { email, role: 'support' } });
    const token = await linkTo(owner, email);
    const body = { token, name: 'vera morlane', password };
    await expect(nobody.call('acceptInvitation', { body })).rejects.toMatchObject({ status: 422, code });
  });

  test('ROLE-4: an account that is there shows its password, and keeps it', async () => {
    const email = 'wim@morlane.example';
    await owner.call('removeMember', { params: { id: await joined(email) } });
    await owner.call('invite', { body: { email, role: 'support' } });
    const token = await linkTo(owner, email);
    expect(await nobody.call('readInvitation', { body: { token } })).toMatchObject({ has_account: true });
    const wrong = { token, password: 'another green kettle' };
    await expect(nobody.call('acceptInvitation', { body: wrong })).rejects.toMatchObject({
      code: 'wrong_password',
    });
    const session = await nobody.call('acceptInvitation', { body: { token, password: PASSWORD } });
    expect(session?.member.name).toBe('Ida Berg');
  });

  test('ROLE-4: an Admin reads no link in the kept mails', async () => {
    const email = 'xenia@morlane.example';
    await owner.call('invite', { body: { email, role: 'support' } });
    const { data } = await (await served.as('admin')).call('listMails');
    expect(data.find(({ to }) => to === email)).toMatchObject({ html: null, text: null });
  });
});

describe('roles', () => {
  test('ROLE-3: the last Owner stays, and only an Owner unmakes one', async () => {
    const [mine, noa] = [await idOf('owner@morlane.example'), served.memberId];
    const admin = await served.as('admin');
    const demote = { params: { id: noa }, body: { role: 'admin' as const } };
    await expect(admin.call('changeMember', demote)).rejects.toMatchObject({ code: 'owners_only' });
    await owner.call('changeMember', demote);
    const last = { params: { id: mine }, body: { role: 'admin' as const } };
    await expect(owner.call('changeMember', last)).rejects.toMatchObject({ status: 409, code: 'last_owner' });
    await expect(owner.call('removeMember', { params: { id: mine } })).rejects.toMatchObject({
      code: 'last_owner',
    });
    await owner.call('changeMember', { params: { id: noa }, body: { role: 'owner' } });
  });

  test('ROLE-3: of two Owners who both step down at once, one stays', async () => {
    const email = 'second@morlane.example';
    const id = await joined(email, 'owner');
    await owner.call('changeMember', { params: { id: served.memberId }, body: { role: 'admin' } });
    const mine = await idOf('owner@morlane.example');
    const second = await signIn(email);
    const done = await Promise.allSettled([
      owner.call('changeMember', { params: { id: mine }, body: { role: 'admin' } }),
      second.call('changeMember', { params: { id }, body: { role: 'admin' } }),
    ]);
    expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const left = done[0]?.status === 'rejected' ? owner : second;
    await left.call('changeMember', { params: { id: mine }, body: { role: 'owner' } });
    await owner.call('changeMember', { params: { id: served.memberId }, body: { role: 'owner' } });
  });

  test('ROLE-2: a role that is lost ends the open feed, and hands the tickets over, in their history', async () => {
    const email = 'yara@morlane.example';
    const id = await joined(email);
    const { ticketId } = await openThread(served);
    await owner.call('patchTicket', { params: { id: ticketId }, body: { assignee_id: id } });
    const feed = await openFeed(served.url, (await signIn(email)).headers);
    const body = { role: 'analyst' as const, hand_over_to: served.memberId };
    await owner.call('changeMember', { params: { id }, body });
    expect(await feed.closed).toBe(CLOSE.forbiddenRole);
    const ticket = await owner.call('readTicket', { params: { id: ticketId } });
    expect(ticket.assignee_id).toBe(served.memberId);
    const [newest] = (await owner.call('readHistory', { params: { id: ticketId } })).data;
    expect(newest?.actor).toMatchObject({ name: 'owner' });
  });

  test('ROLE-4: who leaves is signed out everywhere, and their tickets are nobody’s', async () => {
    const email = 'zoe@morlane.example';
    const id = await joined(email);
    const { ticketId } = await openThread(served);
    await owner.call('patchTicket', { params: { id: ticketId }, body: { assignee_id: id } });
    const client = await signIn(email);
    const feed = await openFeed(served.url, client.headers);
    await owner.call('removeMember', { params: { id } });
    expect(await feed.closed).toBe(CLOSE.noWorkspace);
    await expect(client.call('readSession')).rejects.toMatchObject({ code: 'no_workspace' });
    await expect(signIn(email)).rejects.toMatchObject({
      status: 403,
      code: 'no_workspace',
    });
    expect((await owner.call('readTicket', { params: { id: ticketId } })).assignee_id).toBe(null);
  });

  test('ASSIGN-1: tickets are handed over to somebody else who may have them', async () => {
    const id = await joined('hans@morlane.example');
    for (const hand_over_to of [id, await idOf('analyst@morlane.example')])
      await expect(
        owner.call('removeMember', { params: { id }, query: { hand_over_to } }),
      ).rejects.toMatchObject({
        code: 'unknown_assignee',
      });
  });
});

describe('an account', () => {
  test('ROLE-4: a password is set anew by a link that works once, and every session ends', async () => {
    const email = 'petra@morlane.example';
    await joined(email);
    const before = await signIn(email);
    const feed = await openFeed(served.url, before.headers);
    served.clock.now = new Date(served.clock.now.getTime() + 1000);
    await nobody.call('askPasswordReset', { body: { email } });
    await served.context.background.settled();
    const body = { token: await linkTo(owner, email), password: 'two green kettles' };
    await nobody.call('resetPassword', { body });
    expect(await feed.closed).toBe(CLOSE.signedOut);
    await expect(before.call('readSession')).rejects.toMatchObject({ status: 401 });
    await expect(signIn(email)).rejects.toMatchObject({ code: 'wrong_credentials' });
    await expect(signIn(email, 'two green kettles')).resolves.toBeDefined();
    await expect(nobody.call('resetPassword', { body })).rejects.toMatchObject({ code: 'link_over' });
  });

  test('ROLE-4: whoever asks is not told which addresses have an account, and no mail goes to others', async () => {
    const email = 'stranger@morlane.example';
    expect(await nobody.call('askPasswordReset', { body: { email } })).toBe(null);
    await served.context.background.settled();
    const { data } = await owner.call('listMails', { query: { limit: 100 } });
    expect(data.filter(({ to }) => to === email)).toEqual([]);
  });

  test('ROLE-4: a password is changed by who knows it, and the other sessions end', async () => {
    const email = 'quinn@morlane.example';
    await joined(email);
    const [here, there] = [await signIn(email), await signIn(email)];
    const wrong = { password: 'not this one at all', new_password: 'two green kettles' };
    await expect(here.call('changePassword', { body: wrong })).rejects.toMatchObject({
      code: 'wrong_password',
    });
    await here.call('changePassword', { body: { ...wrong, password: PASSWORD } });
    await expect(there.call('readSession')).rejects.toMatchObject({ status: 401 });
    await expect(here.call('readSession')).resolves.toBeDefined();
    await expect(signIn(email, 'two green kettles')).resolves.toBeDefined();
  });

  test('ROLE-4: an address is changed once the new one says so, and the old one is told', async () => {
    const [old, email] = ['rosa@morlane.example', 'rosa.neri@morlane.example'];
    await joined(old);
    const client = await signIn(old);
    await client.call('askEmailChange', { body: { email, password: PASSWORD } });
    expect((await client.call('readSession')).member.email).toBe(old);
    const token = await linkTo(owner, email);
    expect(await nobody.call('confirmEmail', { body: { token } })).toEqual({ email });
    expect((await client.call('readSession')).member.email).toBe(email);
    await served.context.background.settled();
    const told = (await owner.call('listMails')).data.find(({ to }) => to === old);
    expect(told).toMatchObject({ subject: 'Your e-mail address for signing in has changed' });
    expect(told?.text).toContain(email);
    expect(told?.html).not.toContain('href');
    await expect(nobody.call('confirmEmail', { body: { token } })).rejects.toMatchObject({
      code: 'link_over',
    });
    const taken = { email: 'support@morlane.example', password: PASSWORD };
    await expect(client.call('askEmailChange', { body: taken })).rejects.toMatchObject({
      code: 'email_taken',
    });
  });

  test('ROLE-4: sessions are listed, one is ended at once, and then all others', async () => {
    const email = 'sam@morlane.example';
    await joined(email);
    const [here, there, third] = [await signIn(email), await signIn(email), await signIn(email)];
    const feed = await openFeed(served.url, there.headers);
    const { data } = await there.call('listSessions');
    // And the one that came with the invitation.
    expect(data).toHaveLength(4);
    const theirs = data.find(({ is_this }) => is_this)?.id ?? '';
    await here.call('endSession', { params: { id: theirs } });
    expect(await feed.closed).toBe(CLOSE.signedOut);
    await expect(
      (await served.as('owner')).call('endSession', { params: { id: theirs } }),
    ).rejects.toMatchObject({
      status: 404,
    });
    await here.call('endOtherSessions');
    await expect(third.call('readSession')).rejects.toMatchObject({ status: 401 });
    expect((await here.call('listSessions')).data).toMatchObject([{ is_this: true }]);
  });

  test('ROLE-4: one is told when it was last used', async () => {
    const support = await served.as('support');
    served.clock.now = new Date(served.clock.now.getTime() + 5 * 60_000);
    await support.call('readSession');
    const { data } = await support.call('listSessions');
    expect(data.find(({ is_this }) => is_this)?.seen_at).toBe(served.clock.now.toISOString());
  });
});

describe('signing in', () => {
  const from = (address: string, password: string) =>
    nobody.send('/api/v1/session', {
      method: 'POST',
      body: JSON.stringify({ email: 'manager@morlane.example', password }),
      headers: { ...JSON_BODY, 'x-forwarded-for': address },
    });

  test('ROLE-4: guessing is slow where it comes from, and locks nobody out anywhere else', async () => {
    for (let turn = 0; turn < 5; turn += 1) expect((await from('192.0.2.1', 'wrong')).status).toBe(401);
    expect((await from('192.0.2.1', 'wrong')).status).toBe(429);
    expect((await from('192.0.2.1', 'correct horse battery staple')).status).toBe(429);
    expect((await from('192.0.2.2', 'correct horse battery staple')).status).toBe(200);
    served.clock.now = new Date(served.clock.now.getTime() + 61_000);
    expect((await from('192.0.2.1', 'correct horse battery staple')).status).toBe(200);
  });

  test('ROLE-4: whoever is right is not counted', async () => {
    for (let turn = 0; turn < 8; turn += 1)
      expect((await from('192.0.2.3', 'correct horse battery staple')).status).toBe(200);
  });
});
