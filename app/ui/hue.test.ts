import { expect, test } from 'vitest';
import { hueOf, initialsOf } from './hue.ts';

test('no hue reads as unread', () => {
  const hues = Array.from({ length: 2000 }, (_, index) => hueOf(`person ${index}`));
  expect(hues.filter(hue => hue >= 220 && hue < 290)).toEqual([]);
  expect(new Set(hues).size).toBeGreaterThan(250);
});

test('initials are of the first and the last name', () => {
  expect(initialsOf('Giulia Ferrante')).toBe('GF');
  expect(initialsOf('ana maria de souza')).toBe('AS');
  expect(initialsOf('Cher')).toBe('C');
  expect(initialsOf('  ')).toBe('');
});
