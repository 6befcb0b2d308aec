import { expect, test } from 'vitest';
import { isCurrency, minorDigits, writtenAmount } from './money.ts';

const WRITTEN = [
  [1999, 'EUR', 'en', '€19.99'],
  [1999, 'EUR', 'it', '19,99 €'],
  [1999, 'JPY', 'en', '¥1,999'],
  [1999, 'KWD', 'en', 'KWD 1.999'],
  [123_456, 'USD', 'en', '$1,234.56'],
  [0, 'GBP', 'en', '£0.00'],
] as const;

test.each(WRITTEN)(
  'PROF-3: %i of the smallest units of %s is in %s %s',
  (minor, currency, language, said) => {
    expect(writtenAmount(minor, currency, language).replaceAll('\u00a0', ' ')).toBe(said);
  },
);

test('PROF-3: currencies without a hundredth, and with thousandths', () => {
  expect(['EUR', 'JPY', 'ISK', 'TND', 'CLF'].map(minorDigits)).toEqual([2, 0, 0, 3, 4]);
});

test('PROF-3: a currency is a code of ISO 4217', () => {
  expect(['EUR', 'USD', 'eur', 'EURO', 'ZZZ', ''].map(isCurrency)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
