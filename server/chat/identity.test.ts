import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShop, type Shop } from '../../test/harness/shop.ts';
import { openAnotherShop } from '../../test/http/anotherShop.ts';
import { makeIdentityKey } from '../actions/makeIdentityKey.ts';
import { retireIdentityKey } from '../actions/retireIdentityKey.ts';
import { SYSTEM } from '../domain/decision.ts';
import { secretsInUse } from '../store/identityKeys.ts';
import { verifyIdentity } from './identity.ts';
import { signIdentity } from './signIdentity.ts';

const MARA = {
  externalId: 'cust-7',
  email: 'mara@lindqvist.example',
  name: 'Mara Lindqvist',
  phone: '+46705550196',
};
const NOBODY_ELSE = { email: null, name: null, phone: null };

let shop: Shop;
let secret: string;
beforeAll(async () => {
  shop = await openShop();
  secret = (await newKey(shop.workspaceId)).secret;
});
afterAll(() => shop.close());

async function newKey(workspaceId: string) {
  const id = await makeIdentityKey(shop.context, workspaceId, SYSTEM);
  const [newest = ''] = await secretsInUse(shop.db, shop.context.installation.box, workspaceId);
  return { id, secret: newest };
}

const verify = (jwt: string, workspaceId = shop.workspaceId) =>
  verifyIdentity(shop.context, workspaceId, jwt);

const inSeconds = (seconds: number) => Math.floor(shop.clock.now.getTime() / 1000) + seconds;
const encoded = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** As any library would write it, and some would not. */
function jwtOf(claims: object, header: object = { alg: 'HS256', typ: 'JWT' }, key = secret): string {
  const signed = `${encoded(header)}.${encoded(claims)}`;
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}

const claims = (more: object = {}) => ({ sub: 'cust-7', exp: inSeconds(3600), ...more });

const refused = (code: string, detail: RegExp) => ({ code, detail: expect.stringMatching(detail) });

describe('CHAT-4: an identity that the shop has signed', () => {
  test('says who the visitor is', async () => {
    expect(await verify(await signIdentity(secret, MARA, shop.clock.now))).toEqual(MARA);
  });

  test.each<[string, object, object]>([
    ['only by the id', {}, {}],
    ['with nothing else known', { email: null, name: '', phone: '' }, {}],
    [
      'an address in small letters',
      { email: ' Mara@Lindqvist.EXAMPLE ' },
      { email: 'mara@lindqvist.example' },
    ],
    ['a number as people write it', { phone: '+46 70 555 01 96' }, { phone: '+46705550196' }],
    ['a name without white space around', { name: ' Mara ' }, { name: 'Mara' }],
    ['with claims that say nothing here', { iat: 0, role: 'vip', email_verified: true }, {}],
    ['an id of 200 characters', { sub: 'x'.repeat(200) }, { externalId: 'x'.repeat(200) }],
    ['to the last moment, by a clock that is behind', { exp: -59 }, {}],
    ['for 30 days', { exp: 30 * 24 * 3600 }, {}],
  ])('%s', async (_, { exp = 3600, ...more }: { exp?: number }, known) => {
    const identity = await verify(jwtOf(claims({ ...more, exp: inSeconds(exp) })));
    expect(identity).toEqual({ externalId: 'cust-7', ...NOBODY_ELSE, ...known });
  });

  test('by each of the keys in use, and no more by one that is retired', async () => {
    const other = await newKey(shop.workspaceId);
    const [first, second] = [jwtOf(claims()), jwtOf(claims(), { alg: 'HS256' }, other.secret)];
    expect(await Promise.all([verify(first), verify(second)])).toHaveLength(2);
    await retireIdentityKey(shop.context, shop.workspaceId, other.id, SYSTEM);
    await expect(verify(second)).rejects.toMatchObject(refused('identity_invalid', /None of the keys/));
    expect(await verify(first)).toMatchObject({ externalId: 'cust-7' });
  });
});

describe('CHAT-4: what says nothing of who a visitor is', () => {
  const NO_KEY = /^None of the keys in use in this workspace has signed it\.$/;

  test("another workspace's, and with none of its own keys", async () => {
    const { workspaceId } = await openAnotherShop(shop);
    await expect(verify(jwtOf(claims()), workspaceId)).rejects.toMatchObject(
      refused('identity_invalid', NO_KEY),
    );
    const theirs = await newKey(workspaceId);
    const jwt = jwtOf(claims(), { alg: 'HS256' }, theirs.secret);
    expect(await verify(jwt, workspaceId)).toMatchObject({ externalId: 'cust-7' });
    await expect(verify(jwt)).rejects.toMatchObject(refused('identity_invalid', NO_KEY));
  });

  test('one whose claims or signature were changed', async () => {
    const [header = '', , signature = ''] = jwtOf(claims()).split('.');
    const forged = `${header}.${encoded(claims({ sub: 'cust-8' }))}.${signature}`;
    const cut = jwtOf(claims()).slice(0, -4);
    for (const jwt of [forged, cut, `${header}.${encoded(claims())}.`, jwtOf(claims(), undefined, 'another')])
      await expect(verify(jwt), jwt).rejects.toMatchObject(refused('identity_invalid', NO_KEY));
  });

  test('a forged one that has expired: it is told nothing of its claims', async () => {
    const jwt = jwtOf({ exp: 1 }, undefined, 'another');
    await expect(verify(jwt)).rejects.toMatchObject(refused('identity_invalid', NO_KEY));
  });

  test('one that nobody signed', async () => {
    for (const alg of ['none', 'None', 'nOnE']) {
      const unsigned = `${encoded({ alg })}.${encoded(claims())}.`;
      await expect(verify(unsigned)).rejects.toMatchObject(refused('identity_invalid', /HS256/));
      await expect(verify(jwtOf(claims(), { alg }))).rejects.toMatchObject(
        refused('identity_invalid', /HS256/),
      );
    }
  });

  test('by any other algorithm, symmetric or not', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const signed = `${encoded({ alg: 'RS256' })}.${encoded(claims())}`;
    const byKeyPair = `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
    // As if the public half were the secret, or its owner said that the secret is a public half.
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    await expect(verify(byKeyPair)).rejects.toMatchObject(refused('identity_invalid', /HS256/));
    await expect(verify(jwtOf(claims(), { alg: 'RS256' }))).rejects.toMatchObject(
      refused('identity_invalid', /HS256/),
    );
    await expect(verify(jwtOf(claims(), { alg: 'HS512' }))).rejects.toMatchObject(
      refused('identity_invalid', /HS256/),
    );
    await expect(verify(jwtOf(claims(), { alg: 'HS256' }, pem))).rejects.toMatchObject(
      refused('identity_invalid', NO_KEY),
    );
  });

  test('with a key of its own, or a header that has to be understood and is not', async () => {
    const jwk = { kty: 'oct', k: Buffer.from('my own').toString('base64url') };
    await expect(verify(jwtOf(claims(), { alg: 'HS256', jwk }, 'my own'))).rejects.toMatchObject(
      refused('identity_invalid', NO_KEY),
    );
    const critical = jwtOf(claims(), { alg: 'HS256', crit: ['more'], more: 1 });
    await expect(verify(critical)).rejects.toMatchObject(refused('identity_invalid', /no JWT/));
  });

  test.each(['', 'mara', '..', 'a.b', 'a.b.c', 'a.b.c.d', 'ey', '{"sub":"cust-7"}', '\0', '🙂.🙂.🙂'])(
    '%j',
    async jwt => {
      await expect(verify(jwt)).rejects.toMatchObject(refused('identity_invalid', /no JWT/));
    },
  );

  test('one whose claims are none', async () => {
    for (const none of [null, [], 'cust-7', 7]) {
      const jwt = jwtOf(none as unknown as object);
      await expect(verify(jwt)).rejects.toMatchObject(refused('identity_invalid', /no JWT/));
    }
  });

  test('one of more than 4000 characters', async () => {
    const jwt = jwtOf(claims({ more: 'x'.repeat(4000) }));
    await expect(verify(jwt)).rejects.toMatchObject(refused('identity_invalid', /4000 characters/));
  });

  test('one that has expired, by more than clocks differ', async () => {
    const expired = jwtOf(claims({ exp: inSeconds(-60) }));
    await expect(verify(expired)).rejects.toMatchObject(refused('identity_expired', /"exp" is past/));
  });

  test.each<[string, object, RegExp]>([
    ['exp', { exp: undefined }, /"exp" is missing/],
    ['exp', { exp: '2030-01-01' }, /"exp" has to be a number/],
    ['exp', { exp: 30 * 24 * 3600 + 62 }, /"exp" is more than 30 days ahead/],
    ['exp', { exp: 1e300 }, /"exp" is more than 30 days ahead/],
    ['nbf', { nbf: 3600 }, /"nbf" does not hold now/],
    ['sub', { sub: undefined }, /"sub" has to be a string of 1 to 200/],
    ['sub', { sub: '' }, /"sub" has to be/],
    ['sub', { sub: 7 }, /"sub" has to be/],
    ['sub', { sub: 'a\0b' }, /"sub" has to be/],
    ['sub', { sub: 'x'.repeat(201) }, /"sub" has to be/],
    ['email', { email: 'mara' }, /"email" has to be an e-mail address/],
    ['email', { email: ['mara@lindqvist.example'] }, /"email" has to be/],
    ['name', { name: 'x'.repeat(201) }, /"name" has to be one line/],
    ['name', { name: 'Mara\nLindqvist' }, /"name" has to be one line/],
    ['phone', { phone: '0705550196' }, /"phone" has to be a phone number in international form/],
    ['phone', { phone: 46_705_550_196 }, /"phone" has to be/],
  ])('by the claim %s of %j', async (_, more, detail) => {
    const times = Object.entries(more).map(([name, value]) => [
      name,
      typeof value === 'number' && ['exp', 'nbf'].includes(name) ? inSeconds(value) : value,
    ]);
    await expect(verify(jwtOf(claims(Object.fromEntries(times))))).rejects.toMatchObject(
      refused('identity_invalid', detail),
    );
  });
});
