import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOf, keyFor, safe } from './secrets.ts';

const ours = safe('the secret key of this installation');

test('REPLY-4: a key is another for every purpose and every installation', () => {
  const keys = [
    keyFor('one', 'secret'),
    keyFor('other', 'secret'),
    keyFor('one', 'another'),
    keyFor('one', 'secret'),
  ];
  expect(new Set(keys.map(key => key.toString('hex'))).size).toBe(3);
  expect(keys.map(key => key.length)).toEqual([32, 32, 32, 32]);
});

describe('what is sealed', () => {
  test('SET-1: opens again under the same key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), plain => {
        expect(safe('the secret key of this installation').open(ours.seal(plain))).toBe(plain);
      }),
    );
  });

  test('SET-1: shows nothing of what it holds, and is another every time', () => {
    const [one, other] = [ours.seal('an auth token'), ours.seal('an auth token')];
    expect(one.includes('an auth token')).toBe(false);
    expect(one.equals(other)).toBe(false);
  });

  test('SET-1: stays shut under another key', () => {
    expect(() => safe('another secret key altogether').open(ours.seal('an auth token'))).toThrow();
  });

  test.each(['', 'an auth token'])('SET-1: of %j, no bit can be turned unseen', plain => {
    const sealed = ours.seal(plain);
    for (const [at, byte] of sealed.entries()) {
      expect(() => ours.open(Buffer.from(sealed.with(at, byte ^ 1)))).toThrow();
    }
  });

  test('SET-1: cannot be cut off or lengthened unseen', () => {
    expectOnlyWholeOpens('an auth token');
  });

  // Known: without `authTagLength` a tag cut to 4 bytes is taken, and so the first 16 bytes of a sealed ''.
  test('SET-1: cannot be cut off unseen even where it holds nothing', () => {
    expectOnlyWholeOpens('');
  });
});

function expectOnlyWholeOpens(plain: string) {
  const sealed = ours.seal(plain);
  for (const length of sealed.keys()) expect(() => ours.open(sealed.subarray(0, length))).toThrow();
  expect(() => ours.open(Buffer.concat([sealed, Buffer.of(0)]))).toThrow();
}

test('ROLE-4: a token is known by its SHA-256', () => {
  const known = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(hashOf('abc').toString('hex')).toBe(known);
});
