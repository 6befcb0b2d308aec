import { getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js';
import examples from 'libphonenumber-js/examples.mobile.json';
import { expect, test } from 'vitest';
import { phoneFormats } from './makePhoneFormats.ts';
import { phoneText } from './phones.ts';

test('numbers are written for their country', () => {
  expect(phoneText('+393475550142')).toBe('+39 347 555 0142');
  expect(phoneText('+14155550123')).toBe('+1 415 555 0123');
});

test('what is no number stays as it is', () => {
  expect(phoneText('MORLANE')).toBe('MORLANE');
  expect(phoneText('40404')).toBe('40404');
  expect(phoneText('+999123456')).toBe('+999123456');
});

test('the formats are those of the library as it is installed (vitest -u writes them anew)', async () => {
  await expect(`${JSON.stringify(phoneFormats(), null, 2)}\n`).toMatchFileSnapshot('./phoneFormats.json');
});

test.each(getCountries())('a number of %s is written as libphonenumber writes it', country => {
  const number = getExampleNumber(country, examples)?.number;
  if (!number) return;
  expect(phoneText(number)).toBe(parsePhoneNumberFromString(number)?.formatInternational());
});
