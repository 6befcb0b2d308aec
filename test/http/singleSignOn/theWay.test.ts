import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openIdentityProvider } from '../../fakes/oidc/identityProvider.ts';
import { openSigningOn, type SigningOn } from '../../harness/signingOn.ts';
import { openWalker } from '../../harness/walk.ts';

let on: SigningOn;
beforeAll(async () => {
  on = await openSigningOn();
});
afterAll(() => on?.close());
beforeEach(() => on.begin());

describe('the way to a provider and back', () => {
  test('ROLE-4: a member comes in, where they wanted to, and their session is one like any other', async () => {
    const ida = await on.aMember();
    const walker = openWalker();
    expect(await on.signIn(ida.person, '/inbox?view=mine', walker)).toBe('/inbox?view=mine');
    const client = on.asWalker(walker);
    expect((await client.call('readSession')).member.id).toBe(ida.id);
    expect((await client.call('listSessions')).data).toMatchObject([{ is_this: true }]);
    await client.call('signOut');
    await expect(client.call('readSession')).rejects.toMatchObject({ status: 401 });
  });

  test('ROLE-4: by code, with PKCE, state and nonce, and for no more than who it is', async () => {
    const { to } = await openWalker().step(await on.wayThere());
    const asked = Object.fromEntries(new URL(to ?? '').searchParams);
    expect(asked).toMatchObject({
      ...{ response_type: 'code', scope: 'openid email profile', code_challenge_method: 'S256' },
      redirect_uri: `${on.served.url}/sso/callback`,
      ...{ state: expect.stringMatching(/.{40}/), nonce: expect.stringMatching(/.{40}/) },
    });
  });

  test('ROLE-4: what the browser carries is out of reach of scripts, and of every other page of ours', async () => {
    const answer = await fetch(await on.wayThere(), { redirect: 'manual' });
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
    const ida = await on.aMember();
    expect(await on.signIn(ida.person, next)).toBe('/inbox');
  });

  test('ROLE-4: an address that is told in the token is taken from there', async () => {
    const ida = await on.aMember();
    const other = await openIdentityProvider({
      redirectUri: `${on.served.url}/sso/callback`,
      tellsAtOnce: true,
    });
    const { issuer, clientSecret: client_secret } = other;
    await on.setUp(on.owner, { issuer, client_secret });
    other.person = ida.person;
    const home = await openWalker().walk(await on.wayThere(), on.isHome);
    expect(home).toBe(`${on.served.url}/inbox`);
    await other.close();
  });
});

describe('who comes in', () => {
  test('ROLE-4: nobody gets an account by it', async () => {
    const stranger = { sub: 'stranger', email: 'stranger@morlane.example', email_verified: true };
    expect(await on.signIn(stranger)).toBe('/sign-in#not_in_team');
    const { data } = await on.owner.call('listMembers', { query: { limit: 100 } });
    expect(data.filter(({ email }) => email === stranger.email)).toEqual([]);
  });

  test.each([false, undefined])('ROLE-4: an address not verified (%s) is nobody’s', async email_verified => {
    const { person } = await on.aMember();
    const { sub, email } = person;
    const claimed = { sub, email, ...(email_verified !== undefined && { email_verified }) };
    expect(await on.signIn(claimed)).toBe('/sign-in#unverified');
  });

  test('ROLE-4: after the first time it is the subject that counts, whatever the address', async () => {
    const { id, person } = await on.aMember();
    await on.signIn(person);
    const walker = openWalker();
    const moved = { sub: person.sub, email: 'elsewhere@morlane.example', email_verified: false };
    expect(await on.signIn(moved, '', walker)).toBe('/inbox');
    expect((await on.asWalker(walker).call('readSession')).member.id).toBe(id);
  });

  test('ROLE-4: an address that the provider has given to somebody else opens nothing', async () => {
    const { person } = await on.aMember();
    await on.signIn(person);
    expect(await on.signIn({ ...person, sub: `${person.sub}-another` })).toBe('/sign-in#another_person');
  });

  test('ROLE-4: of two who come with one new subject at once both are the same person', async () => {
    const { id, person } = await on.aMember();
    const walkers = [openWalker(), openWalker()];
    expect(await Promise.all(walkers.map(walker => on.signIn(person, '', walker)))).toEqual([
      '/inbox',
      '/inbox',
    ]);
    for (const walker of walkers) expect((await on.asWalker(walker).call('readSession')).member.id).toBe(id);
  });

  test('ROLE-4: who has left the team comes in no more, and invited anew may be new to the provider', async () => {
    const { id, person } = await on.aMember();
    await on.signIn(person);
    await on.owner.call('removeMember', { params: { id } });
    expect(await on.signIn(person)).toBe('/sign-in#not_in_team');
    await on.rejoin(id);
    expect(await on.signIn({ ...person, sub: `${person.sub}-anew` })).toBe('/inbox');
  });

  test('ROLE-3: an Admin’s own provider makes nobody Owner', async () => {
    const [boss, ida] = [await on.aMember('owner'), await on.aMember()];
    const admin = await on.served.as('admin');
    expect((await on.setUp(admin)).provider?.for_owners).toBe(false);
    expect(await on.signIn(boss.person)).toBe('/sign-in#owner_apart');
    expect(await on.signIn(ida.person)).toBe('/inbox');
    await on.setUp(on.owner);
    expect(await on.signIn(boss.person)).toBe('/inbox');
    const { issuer, clientId: client_id } = on.provider;
    const renamed = { issuer, client_id, label: 'Morlane', required: false };
    expect((await admin.call('setSingleSignOn', { body: renamed })).provider?.for_owners).toBe(true);
  });
});
