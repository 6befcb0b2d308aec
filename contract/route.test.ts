import { expect, test } from 'vitest';
import { holdsText } from './route.ts';

test.each([
  [{ a: 'é 😀' }, true],
  [{ a: '\\u0000' }, true],
  [{ a: '\\\\ud83d' }, true],
  [undefined, true],
  ['\0', false],
  ['\ud83d', false],
  ['\udc00x', false],
  [{ a: ['\\\0'] }, false],
  [{ '\0': 1 }, false],
])('PROF-2: %j can be kept: %s', (value, can) => {
  expect(holdsText(value)).toBe(can);
});
