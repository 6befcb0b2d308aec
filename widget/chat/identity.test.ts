import { expect, test } from 'vitest';
import { type Claim, type Owner, sessionFor, subjectOf } from './identity.ts';

const jwtOf = (sub: string) => {
  const payload = Buffer.from(JSON.stringify({ sub, exp: Math.random() })).toString('base64url');
  return `head.${payload}.signature`;
};

const MARA: Owner = { sub: 'mara', by: 'tag' };
const MARA_BY_CALL: Owner = { sub: 'mara', by: 'call' };
const NOBODY: Owner = { sub: null, by: 'tag' };
const tag = (sub: string | null): Claim => ({ jwt: sub && jwtOf(sub), by: 'tag' });
const call = (sub: string | null): Claim => ({ jwt: sub && jwtOf(sub), by: 'call' });

test.each([
  [NOBODY, tag(null), 'keep', 'nobody stays nobody'],
  [NOBODY, call(null), 'keep', 'nobody stays nobody, said by a call'],
  [NOBODY, tag('mara'), 'tell', 'a stranger signs in'],
  [NOBODY, call('mara'), 'tell', 'a stranger signs in without a new page'],
  [MARA, tag('mara'), 'keep', 'the same on the next page, by another token'],
  [MARA, call('mara'), 'keep', 'the same, by a call'],
  [MARA, tag('jonas'), 'leave', 'somebody else signs in'],
  [MARA, call('jonas'), 'leave', 'somebody else signs in without a new page'],
  [MARA, tag(null), 'leave', 'the page says nobody: signed out'],
  [MARA, call(null), 'leave', 'signed out without a new page'],
  [MARA_BY_CALL, tag(null), 'wait', 'the page has named her by a call, and will again'],
  [MARA_BY_CALL, call(null), 'leave', 'it has called, and names nobody'],
  [MARA_BY_CALL, call('mara'), 'keep', 'it has called, and names her'],
  [MARA_BY_CALL, call('jonas'), 'leave', 'it has called, and names another'],
  [MARA_BY_CALL, tag('jonas'), 'leave', 'the tag names another'],
] as const)('CHAT-4: of %o the page says %o: %s (%s)', (owner, claim, verdict) => {
  expect(sessionFor(owner, claim)).toBe(verdict);
});

test('CHAT-4: what is no JWT is somebody of its own', () => {
  expect(subjectOf('nonsense')).toBe('nonsense');
  expect(sessionFor(MARA, { jwt: 'nonsense', by: 'tag' })).toBe('leave');
  expect(subjectOf(jwtOf('zoë-–'))).toBe(subjectOf(jwtOf('zoë-–')));
});
