import { errors, type JWTPayload, jwtVerify } from 'jose';
import type { Context } from '../actions/context.ts';
import type { Identity } from '../domain/chat/chatCaller.ts';
import { secretsInUse } from '../store/identityKeys.ts';
import { identityIn } from './claims.ts';
import { NoIdentity } from './noIdentity.ts';

type Needs = Pick<Context, 'db' | 'now' | 'installation'>;

/** In seconds: a shop's clock and ours may differ by as much. */
const TOLERANCE = 60;
/** In seconds. What lasts longer is as good as a password that is sent along with every page. */
const LASTS_AT_MOST = 30 * 24 * 3600;
/** In characters. A signed name, address and phone take a few hundred. */
const LONGEST = 4000;

/**
 * Whom a shop says that a visitor is (CHAT-4), by a JWT (RFC 7519) that one of its keys in use has signed by HS256, and
 * by nothing else. Throws `NoIdentity` with what is wrong, for the shop's developer; of a token that none of the keys
 * has signed it says no more than that.
 */
export async function verifyIdentity(needs: Needs, workspaceId: string, jwt: string): Promise<Identity> {
  const { db, now, installation } = needs;
  if (jwt.length > LONGEST) throw invalid(`A JWT of more than ${LONGEST} characters is none of an identity.`);
  const secrets = await secretsInUse(db, installation.box, workspaceId);
  const claims = await signedBy(secrets, jwt, now());
  requireSoon(claims, now());
  return identityIn(claims);
}

async function signedBy(secrets: string[], jwt: string, currentDate: Date): Promise<JWTPayload> {
  for (const secret of secrets) {
    const claims = await claimsBy(secret, jwt, currentDate);
    if (claims) return claims;
  }
  throw invalid('None of the keys in use in this workspace has signed it.');
}

/** Null where another key has signed it, or nobody's. */
async function claimsBy(secret: string, jwt: string, currentDate: Date): Promise<JWTPayload | null> {
  const rules = { algorithms: ['HS256'], currentDate, clockTolerance: TOLERANCE, requiredClaims: ['exp'] };
  try {
    return (await jwtVerify(jwt, Buffer.from(secret), rules)).payload;
  } catch (error) {
    if (error instanceof errors.JWSSignatureVerificationFailed) return null;
    throw whyNot(error);
  }
}

function requireSoon({ exp = 0 }: JWTPayload, now: Date): void {
  if (exp - now.getTime() / 1000 > LASTS_AT_MOST + TOLERANCE)
    throw invalid('The claim "exp" is more than 30 days ahead.');
}

/** Claims are looked at once the signature is right: what is said of them, is said to whoever has the key. */
function whyNot(error: unknown): unknown {
  if (error instanceof errors.JWTExpired)
    return new NoIdentity('identity_expired', 'The time in "exp" is past.');
  if (error instanceof errors.JWTClaimValidationFailed) return invalid(aboutClaim(error));
  if (error instanceof errors.JOSEAlgNotAllowed) return invalid('The algorithm, "alg", has to be HS256.');
  if (error instanceof errors.JOSEError) return invalid('It is no JWT in compact form.');
  return error;
}

function aboutClaim({ claim, reason }: errors.JWTClaimValidationFailed): string {
  if (reason === 'missing') return `The claim "${claim}" is missing.`;
  if (reason === 'invalid') return `The claim "${claim}" has to be a number, in seconds since 1970.`;
  return `The claim "${claim}" does not hold now.`;
}

function invalid(detail: string): NoIdentity {
  return new NoIdentity('identity_invalid', detail);
}
