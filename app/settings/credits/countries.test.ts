import { getCountries } from 'libphonenumber-js/min';
import { expect, test } from 'vitest';
import { SettingsPatch } from '../../../contract/settings.ts';
import { countriesIn, countryName, isMeant } from './countries.ts';

test('REPLY-6: there is a factor for every country that a number can be of', () => {
  const codes = countriesIn('en').map(({ code }) => code);
  expect(codes.toSorted()).toEqual(getCountries().toSorted());
  const country_factors = Object.fromEntries(codes.map(code => [code, 1]));
  expect(SettingsPatch.safeParse({ credits: { country_factors } }).success).toBe(true);
});

test('LANG-1: countries are called and ordered as the reader calls and orders them', () => {
  expect(countryName('CH', 'it')).toBe('Svizzera');
  const names = countriesIn('it').map(({ name }) => name);
  expect(names.every((name, at) => at === 0 || (names[at - 1] ?? '').localeCompare(name, 'it') <= 0)).toBe(
    true,
  );
});

test.each<[string, string, boolean]>([
  ['it', 'IT', true],
  ['Ital', 'IT', true],
  ['IT', 'IT', true],
  ['kingd', 'GB', true],
  ['cote', 'CI', true],
  ['Åland', 'AX', true],
  ['aland', 'AX', true],
  ['taly', 'IT', false],
  ['gb', 'GB', true],
  ['gb', 'IT', false],
])('REPLY-6: who types “%s” means %s: %s', (typed, code, meant) => {
  expect(isMeant({ code, name: countryName(code, 'en') }, typed)).toBe(meant);
});
