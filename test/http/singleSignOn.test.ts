import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { NewSingleSignOn } from '../../contract/singleSignOnRoutes.ts';
import { hashPassword } from '../../server/passwords.ts';
import { openOidc } from '../../server/people/oidc/oidc.ts';
import { addMember, createWorkspace } from '../../server/store/createWorkspace.ts';
import { writing } from '../../server/store/database.ts';
import { joinTeam } from '../../server/store/team.ts';
import { type IdentityProvider, openIdentityProvider } from '../fakes/oidc/identityProvider.ts';
import { type Client, clientWith, memberClient } from '../harness/client.ts';
import { linkTo } from '../harness/keptMail.ts';
import { openServed, type Served } from '../harness/served.ts';
import { openWalker, type Walker } from '../harness/walk.ts';

const PASSWORD = 'a green kettle sings';

let served: Served;
let owner: Client;
let nobody: Client;
let provider: IdentityProvider;
let passwordHash: string;
beforeAll(async () => {
  served = await openServed();
  // The provider has no clock but the real one.
  served.clock.now = new Date();
  owner = await served.as('owner');
  nobody = clientWith(served.url, {});
  provider = await openIdentityProvider({ redirectUri: `${served.url}/sso/callback` });
  passwordHash = await hashPassword(PASSWORD);
});
afterAll(async () => {
  await provider?.close();
  await served?.close();
});
beforeEach(async () => {
  served.clock.now = new Date();
  provider.says = null;
  await setUp(owner);
});

function setUp(by: Client, more: Partial<NewSingleSignOn> = {}) {
  const { issuer, clientId: client_id, clientSecret: client_secret } = provider;
  const body = { issuer, client_id, client_secret, label: 'Sign in with Morlane', required: false, ...more };
  return by.call('setSingleSignOn', { body });
}

let made = 0;
/** A member of the team, whom the provider knows. */
async function aMember(role: 'support' | 'owner' | 'admin' = 'support') {
  made += 1;
  const { db, workspaceId, clock } = served;
  const email = `ida${made}@morlane.example`;
  const id = await addMember(db, workspaceId, { name: 'Ida', email, passwordHash, role }, clock.now);
  const person = { sub: `subject-${made}`, email, email_verified: true };
  return { id, email, person };
}

/** The way there, from the button. */
async function wayThere(next = ''): Promise<string> {
  const { data } = await nobody.call('listSignInProviders');
  return `${served.url}/sso/${data[0]?.id}${next && `?next=${encodeURIComponent(next)}`}`;
}

const isBack = (to: string) => to.startsWith(`${served.url}/sso/callback`);
const isHome = (to: string) => to.startsWith(served.url) && !to.includes('/sso/');

/** Where somebody is once they have been to the provider: a path, from the inbox's own beginning. */
async function signIn(person: IdentityProvider['person'], next = '', walker = openWalker()): Promise<string> {
  provider.person = person;
  return (await walker.walk(await wayThere(next), isHome)).slice(served.url.length);
}

const asWalker = ({ cookies }: Walker) =>
  clientWith(served.url, { cookie: `parley_session=${cookies.get('parley_session')}` });

describe('the way to a provider and back', () => {
  test('ROLE-4: a member comes in, where they wanted to, and their session is one like any other', async () => {
    const ida = await aMember();
    const walker = openWalker();
    expect(await signIn(ida.person, '/inbox?view=mine', walker)).toBe('/inbox?view=mine');
    const client = asWalker(walker);
    expect((await client.call('readSession')).member.id).toBe(ida.id);
    expect((await client.call('listSessions')).data).toMatchObject([{ is_this: true }]);
    await client.call('signOut');
    await expect(client.call('readSession')).rejects.toMatchObject({ status: 401 });
  });

  test('ROLE-4: by code, with PKCE, state and nonce, and for no more than who it is', async () => {
    const { to } = await openWalker().step(await wayThere());
    const asked = Object.fromEntries(new URL(to ?? '').searchParams);
    expect(asked).toMatchObject({
      ...{ response_type: 'code', scope: 'openid email profile', code_challenge_method: 'S256' },
      redirect_uri: `${served.url}/sso/callback`,
      ...{ state: expect.stringMatching(/.{40}/), nonce: expect.stringMatching(/.{40}/) },
    });
  });

  test('ROLE-4: what the browser carries is out of reach of scripts, and of every other page of ours', async () => {
    const answer = await fetch(await wayThere(), { redirect: 'manual' });
    expect(answer.headers.get('set-cookie')).toMatch(
      /^parley_trip=[\w-]+; Max-Age=600; Path=\/sso; HttpOnly; SameSite=Lax$/,
    );
    expect(answer.headers.get('cache-control')).toContain('no-store');
  });

  test.each([
    'https://evil.example/',
    '//evil.example',
    '/.//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    'x'.repeat(600),
  ])('ROLE-4: it leads to no place but ours: %s', async next => {
    const ida = await aMember();
    expect(await signIn(ida.person, next)).toBe('/inbox');
  });

  test('ROLE-4: an address that is told in the token is taken from there', async () => {
    const ida = await aMember();
    const other = await openIdentityProvider({
      redirectUri: `${served.url}/sso/callback`,
      tellsAtOnce: true,
    });
    const { issuer, clientSecret: client_secret } = other;
    await setUp(owner, { issuer, client_secret });
    other.person = ida.person;
    const home = await openWalker().walk(await wayThere(), isHome);
    expect(home).toBe(`${served.url}/inbox`);
    await other.close();
  });
});

describe('who comes in', () => {
  test('ROLE-4: nobody gets an account by it', async () => {
    const stranger = { sub: 'stranger', email: 'stranger@morlane.example', email_verified: true };
    expect(await signIn(stranger)).toBe('/sign-in#not_in_team');
    const { data } = await owner.call('listMembers', { query: { limit: 100 } });
    expect(data.filter(({ email }) => email === stranger.email)).toEqual([]);
  });

  test.each([false, undefined])('ROLE-4: an address not verified (%s) is nobody’s', async email_verified => {
    const { person } = await aMember();
    const { sub, email } = person;
    const claimed = { sub, email, ...(email_verified !== undefined && { email_verified }) };
    expect(await signIn(claimed)).toBe('/sign-in#unverified');
  });

  test('ROLE-4: after the first time it is the subject that counts, whatever the address', async () => {
    const { id, person } = await aMember();
    await signIn(person);
    const walker = openWalker();
    const moved = { sub: person.sub, email: 'elsewhere@morlane.example', email_verified: false };
    expect(await signIn(moved, '', walker)).toBe('/inbox');
    expect((await asWalker(walker).call('readSession')).member.id).toBe(id);
  });

  test('ROLE-4: an address that the provider has given to somebody else opens nothing', async () => {
    const { person } = await aMember();
    await signIn(person);
    expect(await signIn({ ...person, sub: `${person.sub}-another` })).toBe('/sign-in#another_person');
  });

  test('ROLE-4: of two who come with one new subject at once both are the same person', async () => {
    const { id, person } = await aMember();
    const walkers = [openWalker(), openWalker()];
    expect(await Promise.all(walkers.map(walker => signIn(person, '', walker)))).toEqual([
      '/inbox',
      '/inbox',
    ]);
    for (const walker of walkers) expect((await asWalker(walker).call('readSession')).member.id).toBe(id);
  });

  test('ROLE-4: who has left the team comes in no more, and invited anew may be new to the provider', async () => {
    const { id, person } = await aMember();
    await signIn(person);
    await owner.call('removeMember', { params: { id } });
    expect(await signIn(person)).toBe('/sign-in#not_in_team');
    await rejoin(id);
    expect(await signIn({ ...person, sub: `${person.sub}-anew` })).toBe('/inbox');
  });

  test('ROLE-3: an Admin’s own provider makes nobody Owner', async () => {
    const [boss, ida] = [await aMember('owner'), await aMember()];
    const admin = await served.as('admin');
    expect((await setUp(admin)).provider?.for_owners).toBe(false);
    expect(await signIn(boss.person)).toBe('/sign-in#owner_apart');
    expect(await signIn(ida.person)).toBe('/inbox');
    await setUp(owner);
    expect(await signIn(boss.person)).toBe('/inbox');
    const { issuer, clientId: client_id } = provider;
    const renamed = { issuer, client_id, label: 'Morlane', required: false };
    expect((await admin.call('setSingleSignOn', { body: renamed })).provider?.for_owners).toBe(true);
  });
});

describe('what goes wrong is said on the sign-in page', () => {
  test('ROLE-4: a no', async () => {
    provider.says = 'access_denied';
    const { person } = await aMember();
    expect(await signIn(person, '/reports')).toBe('/sign-in?next=%2Freports#denied');
    provider.says = null;
    expect(await signIn(person)).toBe('/inbox');
  });

  test('ROLE-4: an answer that comes twice', async () => {
    const { person } = await aMember();
    provider.person = person;
    const walker = openWalker();
    const back = await walker.walk(await wayThere(), isBack);
    const carried = walker.cookies.get('parley_trip') ?? '';
    expect((await walker.step(back)).to).toBe(`${served.url}/inbox`);
    expect(walker.cookies.has('parley_trip')).toBe(false);
    expect((await walker.step(back)).to).toBe(`${served.url}/sign-in#stale`);
    walker.cookies.set('parley_trip', carried);
    expect((await walker.step(back)).to).toBe(`${served.url}/sign-in#stale`);
  });

  test('ROLE-4: an answer in another browser, of another trip, or that was changed', async () => {
    const { person } = await aMember();
    provider.person = person;
    const [walker, other] = [openWalker(), openWalker()];
    const back = await walker.walk(await wayThere(), isBack);
    expect((await other.step(back)).to).toBe(`${served.url}/sign-in#stale`);
    await other.walk(await wayThere(), isBack);
    expect((await other.step(back)).to).toBe(`${served.url}/sign-in#stale`);
    expect((await walker.step(back.replace('code=', 'code=x'))).to).toBe(`${served.url}/sign-in#stale`);
  });

  test('ROLE-4: one that took too long', async () => {
    provider.person = (await aMember()).person;
    const walker = openWalker();
    const back = await walker.walk(await wayThere(), isBack);
    served.clock.now = new Date(Date.now() + 600_000);
    expect((await walker.step(back)).to).toBe(`${served.url}/sign-in#stale`);
  });

  test('ROLE-4: one to another nonce', async () => {
    provider.person = (await aMember()).person;
    const walker = openWalker();
    const { to } = await walker.step(await wayThere());
    const asked = new URL(to ?? '');
    asked.searchParams.set('nonce', 'another');
    const back = await walker.walk(asked.href, isBack);
    expect((await walker.step(back)).to).toBe(`${served.url}/sign-in#unproven`);
  });

  test('ROLE-4: clocks that are apart', async () => {
    const { person } = await aMember();
    served.clock.now = new Date(Date.now() + 3600_000);
    expect(await signIn(person)).toBe('/sign-in#clock');
  });

  test('ROLE-4: a secret that is none', async () => {
    const { person } = await aMember();
    await setUp(owner, { client_secret: 'another' });
    expect(await signIn(person)).toBe('/sign-in#misconfigured');
  });

  test('ROLE-4: a provider that is down, and one that is gone', async () => {
    const down = await openIdentityProvider({ redirectUri: `${served.url}/sso/callback` });
    await setUp(owner, { issuer: down.issuer });
    const way = await wayThere();
    await down.close();
    expect((await openWalker().step(way)).to).toBe(`${served.url}/sign-in#unreachable`);
    await owner.call('removeSingleSignOn');
    expect((await openWalker().step(way)).to).toBe(`${served.url}/sign-in#stale`);
    expect((await openWalker().step(`${served.url}/sso/nothing`)).to).toBe(`${served.url}/sign-in#stale`);
  });

  test('ROLE-4: too many tries from one network', async () => {
    const way = `${served.url}/sso/nothing`;
    const from = { 'x-forwarded-for': '192.0.2.7' };
    const tried = Array.from({ length: 61 }, () => fetch(way, { redirect: 'manual', headers: from }));
    const led = (await Promise.all(tried)).map(answer => answer.headers.get('location'));
    expect(led.filter(to => to === '/sign-in#too_many')).toHaveLength(1);
  });
});

describe('a session that a provider has begun', () => {
  test('ROLE-4: it sees and ends none but such sessions of its account', async () => {
    const { email, person } = await aMember();
    const byPassword = await memberClient(served.url, { email, password: PASSWORD });
    const [walker, another] = [openWalker(), openWalker()];
    await signIn(person, '', walker);
    await signIn(person, '', another);
    const client = asWalker(walker);
    expect((await client.call('listSessions')).data).toHaveLength(2);
    expect((await byPassword.call('listSessions')).data).toHaveLength(3);
    const mine = (await byPassword.call('listSessions')).data.find(({ is_this }) => is_this);
    const end = client.call('endSession', { params: { id: mine?.id ?? '' } });
    await expect(end).rejects.toMatchObject({ status: 404 });
    await client.call('endOtherSessions');
    await expect(asWalker(another).call('readSession')).rejects.toMatchObject({ status: 401 });
    await expect(byPassword.call('readSession')).resolves.toBeDefined();
  });

  test('ROLE-4: it opens no other workspace of its account, and begins none', async () => {
    const { id, person } = await aMember('owner');
    const elsewhere = await anotherWorkspace(id);
    const walker = openWalker();
    await signIn(person, '', walker);
    const client = asWalker(walker);
    expect((await client.call('listWorkspaces')).data).toMatchObject([{ id: served.workspaceId }]);
    const go = { body: { workspace_id: elsewhere } };
    await expect(client.call('switchWorkspace', go)).rejects.toMatchObject({ code: 'limited_session' });
    const begin = { body: { name: 'C', organization_prefix: 'C', time_zone: 'Europe/Rome' } };
    await expect(client.call('createWorkspace', begin)).rejects.toMatchObject({ code: 'limited_session' });
    await owner.call('removeMember', { params: { id } });
    await expect(client.call('readSession')).rejects.toMatchObject({ status: 401 });
  });
});

describe('where members have to sign in so', () => {
  test('ROLE-4: a password lets nobody in but Owners, and an invitation makes a member who is led to it', async () => {
    const { email } = await aMember();
    await setUp(owner, { required: true });
    const byPassword = memberClient(served.url, { email, password: PASSWORD });
    await expect(byPassword).rejects.toMatchObject({ status: 403, code: 'provider_required' });
    const wrong = memberClient(served.url, { email, password: 'another one' });
    await expect(wrong).rejects.toMatchObject({ code: 'wrong_credentials' });
    await expect(served.as('admin')).rejects.toMatchObject({ code: 'provider_required' });
    await expect(served.as('owner')).resolves.toBeDefined();
    await owner.call('invite', { body: { email: 'una@morlane.example', role: 'support' } });
    const token = await linkTo(owner, 'una@morlane.example');
    const body = { token, name: 'Una', password: PASSWORD };
    expect(await nobody.call('acceptInvitation', { body })).toBe(null);
    const una = { sub: 'una', email: 'una@morlane.example', email_verified: true };
    expect(await signIn(una)).toBe('/inbox');
  });

  test('ROLE-4: who has another workspace comes in there, and does not get here from it', async () => {
    const { id, email } = await aMember();
    const elsewhere = await anotherWorkspace(id);
    const before = await memberClient(served.url, { email, password: PASSWORD });
    await setUp(owner, { required: true });
    const client = await memberClient(served.url, { email, password: PASSWORD });
    expect((await client.call('readSession')).workspace.id).toBe(elsewhere);
    const go = { body: { workspace_id: served.workspaceId } };
    await expect(client.call('switchWorkspace', go)).rejects.toMatchObject({ code: 'provider_required' });
    await owner.call('removeMember', { params: { id } });
    expect((await before.call('readSession')).workspace.id).toBe(elsewhere);
  });

  test('ROLE-4: with the provider it goes, and passwords open again', async () => {
    const { email } = await aMember();
    await setUp(owner, { required: true });
    await owner.call('removeSingleSignOn');
    await expect(memberClient(served.url, { email, password: PASSWORD })).resolves.toBeDefined();
    expect((await nobody.call('listSignInProviders')).data).toEqual([]);
    expect((await owner.call('readSingleSignOn')).provider).toBe(null);
  });
});

describe('a provider as it is set up', () => {
  test('ROLE-4: its secret is told to nobody, and kept for the same client alone', async () => {
    const told = await owner.call('readSingleSignOn');
    expect(told.redirect_uri).toBe(`${served.url}/sso/callback`);
    expect(JSON.stringify(told)).not.toContain(provider.clientSecret);
    const same = { client_secret: undefined, label: 'Morlane' };
    expect((await setUp(owner, same)).provider).toMatchObject({ label: 'Morlane' });
    await expect(setUp(owner, { ...same, client_id: 'another' })).rejects.toMatchObject({
      status: 422,
      code: 'client_secret_missing',
    });
    const { data } = await nobody.call('listSignInProviders');
    expect(data.map(one => Object.keys(one))).toEqual([['id', 'label']]);
  });

  test('ROLE-4: the address of its document is as good as its own', async () => {
    const { issuer } = provider;
    const told = await setUp(owner, { issuer: `${issuer}/.well-known/openid-configuration` });
    expect(told.provider?.issuer).toBe(issuer);
  });

  test.each<[string, () => string, string, number]>([
    ['nobody', () => 'http://127.0.0.1:9', 'issuer_unreachable', 409],
    ['no provider', () => served.url, 'issuer_without_document', 422],
    [
      'one who is called otherwise',
      () => provider.issuer.replace('127.0.0.1', 'localhost'),
      'issuer_differs',
      422,
    ],
    ['an address with more behind it', () => `${provider.issuer}?a=b`, 'issuer_no_address', 422],
    ['no address', () => 'morlane', 'invalid_request', 422],
  ])('ROLE-4: %s is no provider, and the field says why', async (_, issuer, code, status) => {
    await expect(setUp(owner, { issuer: issuer() })).rejects.toMatchObject({ status, code });
    expect((await owner.call('readSingleSignOn')).provider?.issuer).toBe(provider.issuer);
  });

  test.each(['http://login.example', 'https://localhost', 'https://10.0.0.1', 'https://[::1]'])(
    'ROLE-4: %s is not called unless the operator allows it',
    async issuer => {
      const { context } = served;
      const made = { secretKey: 'for tests', publicUrl: served.url, now: context.now };
      const oidc = openOidc({ ...made, privateAddresses: false });
      expect(await oidc.whyNot({ issuer, clientId: 'parley', secret: 'one' })).toBe('issuer_refused');
    },
  );

  test('SET-2: who named it stands in the audit log, without the secret', async () => {
    await setUp(owner, { label: 'Another word', client_secret: 'another' });
    const [newest] = (await owner.call('listAudit')).data;
    expect(newest).toMatchObject({ kind: 'setting', by: { name: 'owner' } });
    expect(newest?.fields).toEqual({
      'single_sign_on/label': { from: 'Sign in with Morlane', to: 'Another word' },
      'single_sign_on/client_secret': { from: null, to: null },
    });
  });
});

const rejoin = (id: string) =>
  writing(served.db, served.workspaceId, tx =>
    joinTeam(tx, served.workspaceId, id, 'support', served.clock.now),
  );

/** Of which somebody is Owner too. */
async function anotherWorkspace(accountId: string): Promise<string> {
  const { db, clock } = served;
  const settings = {
    organization_prefix: 'B',
    default_sender_email: 'b@b.example',
    time_zone: 'Europe/Rome',
  };
  const id = await createWorkspace(db, { name: 'B', settings }, clock.now);
  await writing(db, id, tx => joinTeam(tx, id, accountId, 'owner', clock.now));
  return id;
}
