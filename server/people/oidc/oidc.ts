import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  clockSkew,
  clockTolerance,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  type IDToken,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { RefusalCode } from '../../../contract/refusals.ts';
import { guardedFetch } from '../../guardedFetch.ts';
import { mayBeCalled } from '../../publicAddress.ts';
import { NoSignIn } from './noSignIn.ts';
import { type Trip, type Trips, trips } from './trips.ts';
import { troubleOf, whyNotIssuer } from './troubleOf.ts';

/** What a provider says of itself and of its keys is some kilobytes. */
const LARGEST_ANSWER = 1024 * 1024;

/** What a provider knows us as. */
export type Client = { issuer: string; clientId: string; secret: string };

/** Who has come back, as the provider says. `email` as addresses are compared; null where it tells none. */
export type Claimed = { subject: string; email: string | null; isVerified: boolean };

export type Oidc = {
  /** To be registered with each provider. */
  redirectUri: string;
  /** Why nobody could sign in there; null where its address answers as a provider's. */
  whyNot(client: Client): Promise<RefusalCode | null>;
  /** Where the browser goes, and what it carries there and back. Throws `NoSignIn`. */
  begin(client: Client, to: Pick<Trip, 'provider' | 'next'>): Promise<{ url: string; carried: string }>;
  open: Trips['open'];
  /** `answer`: the query with which the browser came back. Throws `NoSignIn`. */
  finish(client: Client, trip: Trip, answer: URLSearchParams): Promise<Claimed>;
};

const ANSWERS_WITHIN_S = 10;
/** Clocks of servers are right to some seconds. */
const TOLERATED_S = 60;
const ASKED_FOR = 'openid email profile';

type Made = { secretKey: string; privateAddresses: boolean; publicUrl: string; now: () => Date };

/** OpenID Connect Core 1.0 by authorization code, with PKCE (RFC 7636), state and nonce. */
export function openOidc({ secretKey, privateAddresses, publicUrl, now }: Made): Oidc {
  const { seal, open } = trips({ secretKey, now });
  const redirectUri = `${publicUrl}/sso/callback`;
  return { redirectUri, whyNot, begin, open, finish };

  async function whyNot(client: Client): Promise<RefusalCode | null> {
    if (!privateAddresses && !mayBeCalled(client.issuer)) return 'issuer_refused';
    try {
      const told = (await configured(client)).serverMetadata();
      const isWhole = told.authorization_endpoint && told.token_endpoint && told.jwks_uri;
      return isWhole ? null : 'issuer_without_document';
    } catch (error) {
      return whyNotIssuer(error);
    }
  }

  function begin(client: Client, to: Pick<Trip, 'provider' | 'next'>) {
    return orTrouble(async () => {
      const trip = { ...to, state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const url = buildAuthorizationUrl(await configured(client), {
        ...{ redirect_uri: redirectUri, scope: ASKED_FOR, state: trip.state, nonce: trip.nonce },
        code_challenge: await calculatePKCECodeChallenge(trip.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, carried: seal(trip) };
    });
  }

  function finish(client: Client, trip: Trip, answer: URLSearchParams): Promise<Claimed> {
    // Somebody else's answer, or one of a trip that was begun anew since.
    if (answer.get('state') !== trip.state) throw new NoSignIn('stale');
    return orTrouble(async () => {
      const config = await configured(client);
      const tokens = await authorizationCodeGrant(config, new URL(`${redirectUri}?${answer}`), {
        expectedState: trip.state,
        expectedNonce: trip.nonce,
        pkceCodeVerifier: trip.verifier,
      });
      const token = tokens.claims();
      if (!token) throw new NoSignIn('unproven');
      return claimedBy(token, await aboutThem(config, token, tokens.access_token));
    });
  }

  function configured({ issuer, clientId, secret }: Client): Promise<Configuration> {
    const skew = Math.round((now().getTime() - Date.now()) / 1000);
    const clocks = { [clockSkew]: skew, [clockTolerance]: TOLERATED_S };
    return discovery(new URL(issuer), clientId, clocks, shownBy(secret), {
      [customFetch]: guardedFetch(privateAddresses, LARGEST_ANSWER),
      timeout: ANSWERS_WITHIN_S,
      execute: [enableNonRepudiationChecks, ...(privateAddresses ? [allowInsecureRequests] : [])],
    });
  }
}

/** In the header, as every provider has to take it (RFC 6749, 2.3.1), but for those who say that they do not. */
function shownBy(secret: string): ClientAuth {
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, ...rest) => {
    const taken = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (taken.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}

type About = Record<string, unknown>;

/** Many providers tell an address only where they are asked for it (OpenID Connect Core, 5.4). */
async function aboutThem(config: Configuration, token: IDToken, accessToken: string): Promise<About> {
  const isTold = token.email !== undefined || !config.serverMetadata().userinfo_endpoint;
  return isTold ? token : fetchUserInfo(config, accessToken, token.sub);
}

function claimedBy({ sub: subject }: IDToken, { email, email_verified }: About): Claimed {
  const address = typeof email === 'string' ? email.trim().toLowerCase() : null;
  return { subject, email: address, isVerified: email_verified === true };
}

async function orTrouble<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NoSignIn) throw error;
    throw new NoSignIn(troubleOf(error), error);
  }
}
