import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';
import { close, listen } from '../loopback.ts';

/** Who sits before the provider's sign-in page. */
export type Person = { sub: string; email: string; email_verified?: boolean };

/** A provider of OpenID Connect on this machine: `oidc-provider`, where everybody who comes is signed in already. */
export type IdentityProvider = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Whoever comes next. */
  person: Person;
  /** What it says instead, as `access_denied`. */
  says: string | null;
  close(): Promise<void>;
};

type Opening = {
  redirectUri: string;
  /** Whether it tells the address in its ID token, and not only where it is asked. */
  tellsAtOnce?: boolean;
};

const ASKED_FOR = 'openid email profile';

export async function openIdentityProvider({
  redirectUri,
  tellsAtOnce = false,
}: Opening): Promise<IdentityProvider> {
  const [clientId, clientSecret] = ['parley', randomBytes(16).toString('hex')];
  const people = new Map<string, Person>();
  const server = createServer();
  const issuer = await listen(server);
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    jwks: { keys: [signingKey()] },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: !tellsAtOnce,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...people.get(sub), sub }) }),
  });
  const answer = provider.callback();
  const here: IdentityProvider = {
    ...{ issuer, clientId, clientSecret },
    person: { sub: 'nobody', email: 'nobody@morlane.example' },
    says: null,
    close: () => close(server),
  };
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response);
    void resultOf().then(result => provider.interactionFinished(request, response, result));
  });
  return here;

  async function resultOf() {
    if (here.says) return { error: here.says, error_description: 'as it was told to' };
    const { sub: accountId } = here.person;
    people.set(accountId, here.person);
    const grant = new provider.Grant({ accountId, clientId });
    grant.addOIDCScope(ASKED_FOR);
    return { login: { accountId }, consent: { grantId: await grant.save() } };
  }
}

function signingKey(): object {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'one' };
}
