import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openOidc } from '../../../server/people/oidc/oidc.ts';
import { openSigningOn, type SigningOn } from '../../harness/signingOn.ts';

let on: SigningOn;
beforeAll(async () => {
  on = await openSigningOn();
});
afterAll(() => on?.close());
beforeEach(() => on.begin());

describe('a provider as it is set up', () => {
  test('ROLE-4: its secret is told to nobody, and kept for the same client alone', async () => {
    const told = await on.owner.call('readSingleSignOn');
    expect(told.redirect_uri).toBe(`${on.served.url}/sso/callback`);
    expect(JSON.stringify(told)).not.toContain(on.provider.clientSecret);
    const same = { client_secret: undefined, label: 'Morlane' };
    expect((await on.setUp(on.owner, same)).provider).toMatchObject({ label: 'Morlane' });
    await expect(on.setUp(on.owner, { ...same, client_id: 'another' })).rejects.toMatchObject({
      status: 422,
      code: 'client_secret_missing',
    });
    const { data } = await on.nobody.call('listSignInProviders');
    expect(data.map(one => Object.keys(one))).toEqual([['id', 'label']]);
  });

  test('ROLE-4: the address of its document is as good as its own', async () => {
    const { issuer } = on.provider;
    const told = await on.setUp(on.owner, { issuer: `${issuer}/.well-known/openid-configuration` });
    expect(told.provider?.issuer).toBe(issuer);
  });

  test.each<[string, () => string, string, number]>([
    ['nobody', () => 'http://127.0.0.1:9', 'issuer_unreachable', 409],
    ['no provider', () => on.served.url, 'issuer_without_document', 422],
    [
      'one who is called otherwise',
      () => on.provider.issuer.replace('127.0.0.1', 'localhost'),
      'issuer_differs',
      422,
    ],
    ['an address with more behind it', () => `${on.provider.issuer}?a=b`, 'issuer_no_address', 422],
    ['no address', () => 'morlane', 'invalid_request', 422],
  ])('ROLE-4: %s is no provider, and the field says why', async (_, issuer, code, status) => {
    await expect(on.setUp(on.owner, { issuer: issuer() })).rejects.toMatchObject({ status, code });
    expect((await on.owner.call('readSingleSignOn')).provider?.issuer).toBe(on.provider.issuer);
  });

  test.each(['http://login.example', 'https://localhost', 'https://10.0.0.1', 'https://[::1]'])(
    'ROLE-4: %s is not called unless the operator allows it',
    async issuer => {
      const { context } = on.served;
      const made = { secretKey: 'for tests', publicUrl: on.served.url, now: context.now };
      const oidc = openOidc({ ...made, privateAddresses: false });
      expect(await oidc.whyNot({ issuer, clientId: 'parley', secret: 'one' })).toBe('issuer_refused');
    },
  );

  test('SET-2: who named it stands in the audit log, without the secret', async () => {
    await on.setUp(on.owner, { label: 'Another word', client_secret: 'another' });
    const [newest] = (await on.owner.call('listAudit')).data;
    expect(newest).toMatchObject({ kind: 'setting', by: { name: 'owner' } });
    expect(newest?.fields).toEqual({
      'single_sign_on/label': { from: 'Sign in with Morlane', to: 'Another word' },
      'single_sign_on/client_secret': { from: null, to: null },
    });
  });
});
