import { randomInt } from 'node:crypto';

/** How many somebody gets at once. Each lets them in once, without their authenticator. */
const CODES = 10;

/** Without those that are taken for one another: l and 1, o and 0. 16 of 32 are 80 bits, which nobody tries out. */
const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const IN_GROUP = 4;

/** As they are shown: `k7wm-p2xa-9dhq-c4ze`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: CODES }, () => Array.from({ length: GROUPS }, newGroup).join('-'));
}

function newGroup(): string {
  return Array.from({ length: IN_GROUP }, () => SIGNS[randomInt(SIGNS.length)]).join('');
}

/** The same however it is typed: case, hyphens and spaces tell nothing. */
export function plainCode(typed: string): string {
  return typed.toLowerCase().replace(/[\s-]/g, '');
}
