import { Secret } from 'otpauth';
import { describe, expect, test } from 'vitest';
import { newSecret, stepOf, uriOf } from './totp.ts';

/** RFC 6238, Appendix B: the secret in ASCII, seconds since 1970, and the last six of the eight digits there, for SHA-1. */
const SECRET = Secret.fromUTF8('12345678901234567890').base32;
const VECTORS = [
  [59, '287082', 1],
  [1_111_111_109, '081804', 37_037_036],
  [1_111_111_111, '050471', 37_037_037],
  [1_234_567_890, '005924', 41_152_263],
  [2_000_000_000, '279037', 66_666_666],
  [20_000_000_000, '353130', 666_666_666],
] as const;

const at = (seconds: number) => new Date(seconds * 1000);

describe('a code by time', () => {
  test.each(VECTORS)('ROLE-4: at %i s it is %s, in step %i (RFC 6238)', (seconds, code, step) => {
    expect(stepOf(SECRET, code, at(seconds))).toBe(step);
  });

  test.each([
    [-31, null],
    [-30, 37_037_036],
    [-1, 37_037_036],
    [0, 37_037_036],
    [29, 37_037_036],
    [30, 37_037_036],
    [59, 37_037_036],
    [60, null],
  ])('ROLE-4: %i s from the start of its step it is of step %s', (seconds, step) => {
    expect(stepOf(SECRET, '081804', at(1_111_111_080 + seconds))).toBe(step);
  });

  test.each(['', '28708', '2870820', '287083', 'abcdef', '94287082'])('ROLE-4: %s is none', code => {
    expect(stepOf(SECRET, code, at(59))).toBeNull();
  });
});

test('ROLE-4: a new secret has 160 bits, and no two are the same', () => {
  const secrets = Array.from({ length: 100 }, newSecret);
  expect(new Set(secrets).size).toBe(100);
  for (const secret of secrets) expect(Secret.fromBase32(secret).bytes).toHaveLength(20);
});

test('ROLE-4: what the QR code holds names the account, and what the code is like', () => {
  const uri = new URL(uriOf(SECRET, 'noa@morlane.example'));
  expect(uri.protocol).toBe('otpauth:');
  expect(decodeURIComponent(uri.pathname)).toContain('Parley:noa@morlane.example');
  expect(Object.fromEntries(uri.searchParams)).toEqual({
    ...{ issuer: 'Parley', secret: SECRET, algorithm: 'SHA1' },
    ...{ digits: '6', period: '30' },
  });
});
