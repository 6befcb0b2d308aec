import { describe, expect, test } from 'vitest';
import { mediaAddresses } from './addresses.ts';

const SHOP = '0195512e-7a00-7000-8000-000000000001';
const OTHER_SHOP = '0195512e-7a00-7000-8000-000000000002';
const ID = 'ab95512e-7a00-8000-a000-000000000003';
const DAY_MS = 24 * 3600 * 1000;

const clock = { now: new Date('2026-11-10T09:00:00.400Z') };
const now = () => clock.now;
const publicUrl = 'https://inbox.example';
const ours = mediaAddresses({ secretKey: 'a secret of the tests', publicUrl, now });

const tokenOf = (workspaceId = SHOP, id = ID) => ours.of(workspaceId, id).replace(`${publicUrl}/media/`, '');

describe('REPLY-4: the address of a picture', () => {
  test('names it by a word of letters alone, and is read by every process that has the key', () => {
    expect(tokenOf()).toMatch(/^[\w-]{92}$/);
    const another = mediaAddresses({
      secretKey: 'a secret of the tests',
      publicUrl: 'https://b.example',
      now,
    });
    expect(another.read(tokenOf())).toEqual({ workspaceId: SHOP, id: ID });
  });

  test('lasts 24 hours, and no longer', () => {
    const token = tokenOf();
    const written = clock.now;
    clock.now = new Date(written.getTime() + DAY_MS);
    expect(ours.read(token)).toEqual({ workspaceId: SHOP, id: ID });
    clock.now = new Date(written.getTime() + DAY_MS + 1000);
    expect(ours.read(token)).toBeNull();
    clock.now = written;
  });

  test('is another for another picture, another shop and another time', () => {
    const tokens = [tokenOf(), tokenOf(OTHER_SHOP), tokenOf(SHOP, OTHER_SHOP)];
    clock.now = new Date(clock.now.getTime() + 1000);
    expect(new Set([...tokens, tokenOf()]).size).toBe(4);
  });

  test('is nothing with any letter of it altered', () => {
    const token = tokenOf();
    for (let at = 0; at < token.length; at += 1) {
      const letter = token[at] === 'A' ? 'B' : 'A';
      expect(ours.read(token.slice(0, at) + letter + token.slice(at + 1)), `${at}`).toBeNull();
    }
  });

  test('cannot be written without the key, nor spelt in another way', () => {
    const forger = mediaAddresses({ secretKey: 'another secret of theirs', publicUrl, now });
    const forged = forger.of(SHOP, ID).replace(/.*\//, '');
    const whole = tokenOf();
    const swapped = Buffer.from(whole, 'base64url');
    swapped.set(Buffer.from(tokenOf(OTHER_SHOP), 'base64url').subarray(0, 17));
    const tries = [
      forged,
      `${whole}A`,
      `${whole}=`,
      `${whole} `,
      whole.slice(1),
      whole.slice(0, -1),
      '',
      'A'.repeat(92),
    ];
    for (const wrong of [...tries, swapped.toString('base64url'), `${whole.slice(0, 40)}.${whole.slice(40)}`])
      expect(ours.read(wrong), wrong).toBeNull();
  });

  test('is of ids only', () => {
    expect(() => ours.of(SHOP, '../secret')).toThrow('ids only');
  });
});
