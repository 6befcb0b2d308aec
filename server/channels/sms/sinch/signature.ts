import { createHmac, timingSafeEqual } from 'node:crypto';

export type SinchSignature = Record<'signature' | 'nonce' | 'timestamp', string | undefined>;

/**
 * Whether the holder of the secret signed this body: base64 of HMAC-SHA256 over `body.nonce.timestamp`, in
 * `x-sinch-webhook-signature`, `…-nonce` and `…-timestamp`. The time is no more than signed: Sinch tries again for a
 * day, and a request that is repeated changes nothing (SMS-10). Never throws, whatever it is given.
 * Rule: https://developers.sinch.com/docs/conversation/callbacks, as the official SDK's `validateWebhookSignature`.
 */
export function isSignedBySinch(
  secret: string,
  body: Buffer,
  { signature, nonce, timestamp }: SinchSignature,
): boolean {
  if (!secret || !signature || !nonce || !timestamp) return false;
  const expected = createHmac('sha256', secret)
    .update(body)
    .update(`.${nonce}.${timestamp}`)
    .digest('base64');
  return same(signature, expected);
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
