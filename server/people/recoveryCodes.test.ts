import { expect, test } from 'vitest';
import { newRecoveryCodes, plainCode } from './recoveryCodes.ts';

test('ROLE-4: ten codes, no two the same, of signs that nobody mistakes', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[a-km-np-z2-9]{4}(-[a-km-np-z2-9]{4}){3}$/);
});

test.each([
  ['k7wm-p2xa-9dhq-c4ze', 'k7wmp2xa9dhqc4ze'],
  [' K7WM P2XA 9DHQ C4ZE ', 'k7wmp2xa9dhqc4ze'],
  ['287 082', '287082'],
])('ROLE-4: %s is typed for %s', (typed, plain) => {
  expect(plainCode(typed)).toBe(plain);
});
