import { verify } from 'node:crypto';
import { publicKeyOf } from './publicKey.ts';

/** In seconds, either way, as the official SDK has it: a request that was listened to cannot be repeated for ever. */
const TOLERANCE = 300;

export type TelnyxSignature = { signature: string | undefined; timestamp: string | undefined };

/**
 * Whether Telnyx signed this body: Ed25519 over `timestamp|body`, in `telnyx-signature-ed25519` and `telnyx-timestamp`,
 * the latter in seconds. Never throws, whatever it is given.
 * Rule: https://developers.telnyx.com/docs/messaging/messages/receiving-webhooks
 */
export function isSignedByTelnyx(
  publicKey: string | undefined,
  body: Buffer,
  { signature, timestamp }: TelnyxSignature,
  now: Date,
): boolean {
  const key = publicKeyOf(publicKey);
  if (!key || !signature || !timestamp || !isRecent(timestamp, now)) return false;
  const bytes = Buffer.from(signature, 'base64');
  return bytes.length === 64 && verify(null, Buffer.concat([Buffer.from(`${timestamp}|`), body]), key, bytes);
}

function isRecent(timestamp: string, now: Date): boolean {
  return /^\d{1,12}$/.test(timestamp) && Math.abs(now.getTime() / 1000 - Number(timestamp)) <= TOLERANCE;
}
