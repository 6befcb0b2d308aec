import { expect, test } from 'vitest';
import { priced } from './money.ts';

test.each([
  [8600, 'en', '€86'],
  [2450, 'en', '€24.50'],
  [0, 'en', '€0'],
  [123456, 'en', '€1,234.56'],
  [8600, 'it', '86 €'],
  [2450, 'it', '24,50 €'],
  [1234500, 'it', '12.345 €'],
])('%i cents are, in %s, %s', (cents, language, written) => {
  expect(priced(cents, language).replace('\u00a0', ' ')).toBe(written);
});
