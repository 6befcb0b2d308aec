import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { line } from '../../contract/line.ts';
import { Text } from '../../contract/route.ts';
import type { Identity } from '../domain/chat/chatCaller.ts';
import { parsePhone } from '../phone.ts';
import { NoIdentity } from './noIdentity.ts';

const LONGEST = 200;

/** What a shop does not know of a customer it leaves out, or leaves empty. */
const known = <T extends z.ZodType>(shape: T) =>
  z.preprocess(value => (value === '' || value === undefined ? null : value), shape.nullable());

/** Of a JWT by which a shop says who its visitor is (CHAT-4): `sub` is the shop's own id of them. */
const Claims = z.object({
  sub: Text.min(1).max(LONGEST),
  email: known(Text.trim().toLowerCase().max(254).pipe(z.email())),
  name: known(line(LONGEST)),
  phone: known(Text.max(40).transform(parsePhone).pipe(z.string())),
});

const HAS_TO_BE: Record<string, string> = {
  sub: `a string of 1 to ${LONGEST} characters, the shop's own id of the customer`,
  email: 'an e-mail address',
  name: `one line of at most ${LONGEST} characters`,
  phone: 'a phone number in international form, as +393475550142',
};

/** Throws `NoIdentity` where a claim cannot be, and names the claim. */
export function identityIn(payload: JWTPayload): Identity {
  const read = Claims.safeParse(payload);
  if (!read.success) throw wrong(String(read.error.issues[0]?.path[0]));
  const { sub: externalId, email, name, phone } = read.data;
  return { externalId, email, name, phone };
}

function wrong(claim: string): NoIdentity {
  return new NoIdentity('identity_invalid', `The claim "${claim}" has to be ${HAS_TO_BE[claim]}.`);
}
