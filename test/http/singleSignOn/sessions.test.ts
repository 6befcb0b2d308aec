import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { memberClient } from '../../harness/client.ts';
import { linkTo } from '../../harness/keptMail.ts';
import { openSigningOn, PASSWORD, type SigningOn } from '../../harness/signingOn.ts';
import { openWalker } from '../../harness/walk.ts';

let on: SigningOn;
beforeAll(async () => {
  on = await openSigningOn();
});
afterAll(() => on?.close());
beforeEach(() => on.begin());

describe('a session that a provider has begun', () => {
  test('ROLE-4: it sees and ends none but such sessions of its account', async () => {
    const { email, person } = await on.aMember();
    const byPassword = await memberClient(on.served.url, { email, password: PASSWORD });
    const [walker, another] = [openWalker(), openWalker()];
    await on.signIn(person, '', walker);
    await on.signIn(person, '', another);
    const client = on.asWalker(walker);
    expect((await client.call('listSessions')).data).toHaveLength(2);
    expect((await byPassword.call('listSessions')).data).toHaveLength(3);
    const mine = (await byPassword.call('listSessions')).data.find(({ is_this }) => is_this);
    const end = client.call('endSession', { params: { id: mine?.id ?? '' } });
    await expect(end).rejects.toMatchObject({ status: 404 });
    await client.call('endOtherSessions');
    await expect(on.asWalker(another).call('readSession')).rejects.toMatchObject({ status: 401 });
    await expect(byPassword.call('readSession')).resolves.toBeDefined();
  });

  test('ROLE-4: it opens no other workspace of its account, and begins none', async () => {
    const { id, person } = await on.aMember('owner');
    const elsewhere = await on.anotherWorkspace(id);
    const walker = openWalker();
    await on.signIn(person, '', walker);
    const client = on.asWalker(walker);
    expect((await client.call('listWorkspaces')).data).toMatchObject([{ id: on.served.workspaceId }]);
    const go = { body: { workspace_id: elsewhere } };
    await expect(client.call('switchWorkspace', go)).rejects.toMatchObject({ code: 'limited_session' });
    const begin = { body: { name: 'C', organization_prefix: 'C', time_zone: 'Europe/Rome' } };
    await expect(client.call('createWorkspace', begin)).rejects.toMatchObject({ code: 'limited_session' });
    await on.owner.call('removeMember', { params: { id } });
    await expect(client.call('readSession')).rejects.toMatchObject({ status: 401 });
  });
});

describe('where members have to sign in so', () => {
  test('ROLE-4: a password lets nobody in but Owners, and an invitation makes a member who is led to it', async () => {
    const { email } = await on.aMember();
    await on.setUp(on.owner, { required: true });
    const byPassword = memberClient(on.served.url, { email, password: PASSWORD });
    await expect(byPassword).rejects.toMatchObject({ status: 403, code: 'provider_required' });
    const wrong = memberClient(on.served.url, { email, password: 'another one' });
    await expect(wrong).rejects.toMatchObject({ code: 'wrong_credentials' });
    await expect(on.served.as('admin')).rejects.toMatchObject({ code: 'provider_required' });
    await expect(on.served.as('owner')).resolves.toBeDefined();
    await on.owner.call('invite', { body: { email: 'una@morlane.example', role: 'support' } });
    const token = await linkTo(on.owner, 'una@morlane.example');
    const body = { token, name: 'Una', password: PASSWORD };
    expect(await on.nobody.call('acceptInvitation', { body })).toBe(null);
    const una = { sub: 'una', email: 'una@morlane.example', email_verified: true };
    expect(await on.signIn(una)).toBe('/inbox');
  });

  test('ROLE-4: who has another workspace comes in there, and does not get here from it', async () => {
    const { id, email } = await on.aMember();
    const elsewhere = await on.anotherWorkspace(id);
    const before = await memberClient(on.served.url, { email, password: PASSWORD });
    await on.setUp(on.owner, { required: true });
    const client = await memberClient(on.served.url, { email, password: PASSWORD });
    expect((await client.call('readSession')).workspace.id).toBe(elsewhere);
    const go = { body: { workspace_id: on.served.workspaceId } };
    await expect(client.call('switchWorkspace', go)).rejects.toMatchObject({ code: 'provider_required' });
    await on.owner.call('removeMember', { params: { id } });
    expect((await before.call('readSession')).workspace.id).toBe(elsewhere);
  });

  test('ROLE-4: with the provider it goes, and passwords open again', async () => {
    const { email } = await on.aMember();
    await on.setUp(on.owner, { required: true });
    await on.owner.call('removeSingleSignOn');
    await expect(memberClient(on.served.url, { email, password: PASSWORD })).resolves.toBeDefined();
    expect((await on.nobody.call('listSignInProviders')).data).toEqual([]);
    expect((await on.owner.call('readSingleSignOn')).provider).toBe(null);
  });
});
