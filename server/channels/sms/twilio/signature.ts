import { createHmac, timingSafeEqual } from 'node:crypto';
import type { TwilioParams } from './params.ts';
import { spellings } from './spellings.ts';

/**
 * What Twilio puts into X-Twilio-Signature: base64 of HMAC-SHA1, keyed by the account's primary auth token, over the
 * exact address it called followed by every POST parameter's name and value, sorted by name.
 * Rule: https://www.twilio.com/docs/usage/security; repeated names as the official SDK signs them.
 */
export function twilioSignature(authToken: string, url: string, params: TwilioParams): string {
  const signed = Object.keys(params)
    .sort()
    .map(name => nameAndValues(name, params[name] ?? []));
  return createHmac('sha1', authToken)
    .update(url + signed.join(''), 'utf8')
    .digest('base64');
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
  return spellings(url).some(spelling => same(signatureHeader, twilioSignature(authToken, spelling, params)));
}

function nameAndValues(name: string, value: string | string[]): string {
  const values = Array.isArray(value) ? [...new Set(value)].sort() : [value];
  return values.map(each => name + each).join('');
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
