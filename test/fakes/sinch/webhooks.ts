import { createHmac, randomUUID } from 'node:crypto';

/** The headers with which Sinch vouches for a body, where a secret is agreed. */
export function signatureHeaders(secret: string, body: string, at: Date): Record<string, string> {
  const nonce = randomUUID();
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = createHmac('sha256', secret).update(`${body}.${nonce}.${timestamp}`).digest('base64');
  return {
    'x-sinch-webhook-signature': signature,
    'x-sinch-webhook-signature-nonce': nonce,
    'x-sinch-webhook-signature-timestamp': timestamp,
    'x-sinch-webhook-signature-algorithm': 'HmacSHA256',
  };
}

/** Posts as Sinch would. */
export function postSigned(
  secret: string,
  { url, body, at }: { url: string; body: string; at: Date },
): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...signatureHeaders(secret, body, at) };
  return fetch(url, { method: 'POST', redirect: 'manual', headers, body });
}
