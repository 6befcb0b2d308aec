import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Whether a shop's secret has signed these very bytes: HMAC-SHA256 in base64, as `X-Shopify-Hmac-SHA256` has it
 * (https://shopify.dev/docs/apps/build/webhooks/verify-deliveries).
 */
export function isSignedByShopify(secret: string, body: Buffer, signature: string | undefined): boolean {
  const ours = createHmac('sha256', secret).update(body).digest();
  const theirs = Buffer.from(signature ?? '', 'base64');
  return theirs.length === ours.length && timingSafeEqual(ours, theirs);
}
