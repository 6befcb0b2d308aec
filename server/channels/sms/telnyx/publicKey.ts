import { createPublicKey, type KeyObject } from 'node:crypto';

/** 32 bytes in base64. */
const WRITTEN = /^[A-Za-z0-9+/]{43}=$/;

/** RFC 8410: what stands before a bare Ed25519 key, to make it one that can be read. */
const PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

export function isPublicKey(written: string | undefined): written is string {
  return written !== undefined && WRITTEN.test(written);
}

/** The key that Mission Control shows; null where it is none. */
export function publicKeyOf(written: string | undefined): KeyObject | null {
  if (!isPublicKey(written)) return null;
  const key = Buffer.concat([PREFIX, Buffer.from(written, 'base64')]);
  return createPublicKey({ key, format: 'der', type: 'spki' });
}
