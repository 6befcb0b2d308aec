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

describe('what goes wrong is said on the sign-in page', () => {
  test('ROLE-4: a no', async () => {
    on.provider.says = 'access_denied';
    const { person } = await on.aMember();
    expect(await on.signIn(person, '/reports')).toBe('/sign-in?next=%2Freports#denied');
    on.provider.says = null;
    expect(await on.signIn(person)).toBe('/inbox');
  });

  test('ROLE-4: an answer that comes twice', async () => {
    const { person } = await on.aMember();
    on.provider.person = person;
    const walker = openWalker();
    const back = await walker.walk(await on.wayThere(), on.isBack);
    const carried = walker.cookies.get('parley_trip') ?? '';
    expect((await walker.step(back)).to).toBe(`${on.served.url}/inbox`);
    expect(walker.cookies.has('parley_trip')).toBe(false);
    expect((await walker.step(back)).to).toBe(`${on.served.url}/sign-in#stale`);
    walker.cookies.set('parley_trip', carried);
    expect((await walker.step(back)).to).toBe(`${on.served.url}/sign-in#stale`);
  });

  test('ROLE-4: an answer in another browser, of another trip, or that was changed', async () => {
    const { person } = await on.aMember();
    on.provider.person = person;
    const [walker, other] = [openWalker(), openWalker()];
    const back = await walker.walk(await on.wayThere(), on.isBack);
    expect((await other.step(back)).to).toBe(`${on.served.url}/sign-in#stale`);
    await other.walk(await on.wayThere(), on.isBack);
    expect((await other.step(back)).to).toBe(`${on.served.url}/sign-in#stale`);
    expect((await walker.step(back.replace('code=', 'code=x'))).to).toBe(`${on.served.url}/sign-in#stale`);
  });

  test('ROLE-4: one that took too long', async () => {
    on.provider.person = (await on.aMember()).person;
    const walker = openWalker();
    const back = await walker.walk(await on.wayThere(), on.isBack);
    on.served.clock.now = new Date(Date.now() + 600_000);
    expect((await walker.step(back)).to).toBe(`${on.served.url}/sign-in#stale`);
  });

  test('ROLE-4: one to another nonce', async () => {
    on.provider.person = (await on.aMember()).person;
    const walker = openWalker();
    const { to } = await walker.step(await on.wayThere());
    const asked = new URL(to ?? '');
    asked.searchParams.set('nonce', 'another');
    const back = await walker.walk(asked.href, on.isBack);
    expect((await walker.step(back)).to).toBe(`${on.served.url}/sign-in#unproven`);
  });

  test('ROLE-4: clocks that are apart', async () => {
    const { person } = await on.aMember();
    on.served.clock.now = new Date(Date.now() + 3600_000);
    expect(await on.signIn(person)).toBe('/sign-in#clock');
  });

  test('ROLE-4: a secret that is none', async () => {
    const { person } = await on.aMember();
    await on.setUp(on.owner, { client_secret: 'another' });
    expect(await on.signIn(person)).toBe('/sign-in#misconfigured');
  });

  test('ROLE-4: a provider that is down, and one that is gone', async () => {
    const down = await openIdentityProvider({ redirectUri: `${on.served.url}/sso/callback` });
    await on.setUp(on.owner, { issuer: down.issuer });
    const way = await on.wayThere();
    await down.close();
    expect((await openWalker().step(way)).to).toBe(`${on.served.url}/sign-in#unreachable`);
    await on.owner.call('removeSingleSignOn');
    expect((await openWalker().step(way)).to).toBe(`${on.served.url}/sign-in#stale`);
    expect((await openWalker().step(`${on.served.url}/sso/nothing`)).to).toBe(
      `${on.served.url}/sign-in#stale`,
    );
  });

  test('ROLE-4: too many tries from one network', async () => {
    const way = `${on.served.url}/sso/nothing`;
    const from = { 'x-forwarded-for': '192.0.2.7' };
    const tried = Array.from({ length: 61 }, () => fetch(way, { redirect: 'manual', headers: from }));
    const led = (await Promise.all(tried)).map(answer => answer.headers.get('location'));
    expect(led.filter(to => to === '/sign-in#too_many')).toHaveLength(1);
  });
});
