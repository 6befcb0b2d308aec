import { createECDH, hkdfSync } from 'node:crypto';

/** By which an installation says to push services who it is (RFC 8292): base64url, as browsers take the public one. */
export type VapidKeys = { publicKey: string; privateKey: string };

/** How many private keys the curve P-256 has, and one (FIPS 186-5, D.1.2.3: its order). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/**
 * Drawn from the installation's secret key: every process has the same, and they last as long as it does, as the browsers
 * that have subscribed under them need. 48 bytes and not 32, so that no key is likelier than another (FIPS 186-5, A.2.1).
 */
export function vapidKeys(secretKey: string): VapidKeys {
  const drawn = Buffer.from(hkdfSync('sha256', secretKey, '', 'parley push', 48)).toString('hex');
  const scalar = (BigInt(`0x${drawn}`) % (ORDER - 1n)) + 1n;
  const privateKey = Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex');
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(privateKey);
  return {
    publicKey: curve.getPublicKey().toString('base64url'),
    privateKey: privateKey.toString('base64url'),
  };
}
