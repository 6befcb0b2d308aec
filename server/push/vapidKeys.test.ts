import { createECDH } from 'node:crypto';
import { expect, test } from 'vitest';
import { vapidKeys } from './vapidKeys.ts';

test('NOTE-1: an installation has one pair of keys, and no other has it', () => {
  const keys = vapidKeys('a secret');
  expect(vapidKeys('a secret')).toEqual(keys);
  expect(vapidKeys('another')).not.toEqual(keys);
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(Buffer.from(keys.privateKey, 'base64url'));
  expect(curve.getPublicKey().toString('base64url')).toBe(keys.publicKey);
  expect(keys.publicKey).toHaveLength(87);
});
