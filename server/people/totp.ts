import { Secret, TOTP } from 'otpauth';

/** What every authenticator speaks, and many speak nothing else (RFC 6238, 1.2): SHA-1, six digits, 30 seconds. */
const SPOKEN = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** RFC 4226, 4: 160 bits. */
const SECRET_BYTES = 20;

/** In base 32, as it is typed where no picture can be taken of it. */
export function newSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** What the QR code holds (Key Uri Format of Google Authenticator): the secret, and what it is called on the phone. */
export function uriOf(secret: string, email: string): string {
  return new TOTP({ ...SPOKEN, issuer: 'Parley', label: email, secret }).toString();
}

/**
 * In which step of time this code is right; null in none. The step before and the one after count too, since phones' clocks
 * go wrong by seconds and people type slowly (RFC 6238, 5.2).
 */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const delta = new TOTP({ ...SPOKEN, secret }).validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : TOTP.counter({ period: SPOKEN.period, timestamp }) + delta;
}
