import { createHmac, timingSafeEqual } from 'node:crypto';
import type { TwilioParams } from './params.ts';
import { spellings } from './spellings.ts';

/**
 * What Twilio puts into X-Twilio-Signature: base64 of HMAC-SHA1, keyed by the account's primary auth token, over the
 * exact address it called followed by every POST parameter's name and value, sorted by name.
 * Rule: https://www.twilio.com/docs/usage/security; repeated names as the official SDK signs them.
 */
export function twilioSignature(authToken: string, url: string, params: TwilioParams): string {
  return signatureOf(authToken, url, inOrder(params));
}

function signatureOf(authToken: string, url: string, ordered: string): string {
  return createHmac('sha1', authToken)
    .update(url + ordered, 'utf8')
    .digest('base64');
}

function inOrder(params: TwilioParams): string {
  const names = Object.keys(params).sort();
  return names.map(name => nameAndValues(name, params[name] ?? [])).join('');
}

/**
 * Whether the holder of the auth token signed this request. `url` is the public address that Twilio was told to call,
 * query string included, never one put together from the Host header. Never throws, whatever it is given.
 */
export function isSignedByTwilio(
  authToken: string,
  url: string,
  params: TwilioParams,
  signatureHeader: string | undefined,
): boolean {
  if (!signatureHeader) return false;
  const ordered = inOrder(params);
  const isRight = (spelling: string) => same(signatureHeader, signatureOf(authToken, spelling, ordered));
  // As it was given to Twilio it nearly always is, and the other spellings need not be made up.
  return isRight(url) || spellings(url).some(isRight);
}

function nameAndValues(name: string, value: string | string[]): string {
  const values = Array.isArray(value) ? [...new Set(value)].sort() : [value];
  return values.map(each => name + each).join('');
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
