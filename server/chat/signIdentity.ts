import { SignJWT } from 'jose';
import type { Identity } from '../domain/chat/chatCaller.ts';

/** Whom to name; what is left out is not known. */
export type Named = Pick<Identity, 'externalId'> & Partial<Omit<Identity, 'externalId'>>;

/** In seconds: long enough for a page that is left open for an evening. */
const LASTS = 12 * 3600;

/** What a shop's own server does to say who its visitor is (CHAT-4), with the secret of a key as it is written. */
export function signIdentity(secret: string, { externalId, ...known }: Named, now: Date): Promise<string> {
  const claims = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(externalId)
    .setExpirationTime(new Date(now.getTime() + LASTS * 1000))
    .sign(Buffer.from(secret));
}
