import { expect, test } from 'vitest';
import { fieldName, isSecret, shownValue } from './field.ts';

const entry = { names: { 'id-1': 'Mara' } };

test('SET-2: a member stands in the audit log by their name', () => {
  expect(fieldName('members/id-1/role', entry)).toBe('members/Mara/role');
  expect(fieldName('office_hours', entry)).toBe('office_hours');
  expect(shownValue('id-1', entry)).toBe('Mara');
});

test.each([
  ['nothing', null, null],
  ['an empty text', '', null],
  ['an empty list', [], null],
  ['a text', 'subscribed', 'subscribed'],
  ['a switch', false, 'false'],
  ['a number', 0, '0'],
  ['several', ['a', 'b'], '["a","b"]'],
])('SET-2: %s is shown as it is', (_, value, shown) => {
  expect(shownValue(value, entry)).toBe(shown);
});

test('SET-2: what is told without its value is told as changed', () => {
  expect(isSecret({ from: null, to: null })).toBe(true);
  expect(isSecret({ from: null, to: 'x' })).toBe(false);
});
