import { expect, test } from 'vitest';
import { fieldName, isSecret, memberIn, shownValue, wordFor } from './field.ts';

const entry = { names: { 'id-1': 'Mara' } };

test('SET-2: a member stands in the audit log by their name', () => {
  expect(fieldName('members/id-1/role', entry)).toBe('members/Mara/role');
  expect(fieldName('office_hours', entry)).toBe('office_hours');
  expect(shownValue('id-1', entry, 'en')).toBe('Mara');
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
  expect(shownValue(value, entry, 'en')).toBe(shown);
});

test('LANG-1: a number is shown as the language writes it', () => {
  expect(shownValue(1234.5, entry, 'en')).toBe('1,234.5');
  expect(shownValue(0.5, entry, 'it')).toBe('0,5');
});

test('SET-2: what is told without its value is told as changed', () => {
  expect(isSecret({ from: null, to: null })).toBe(true);
  expect(isSecret({ from: null, to: 'x' })).toBe(false);
});

test.each([
  ['round_robin.enabled', true, 'audit.on'],
  ['shorten_links', false, 'audit.off'],
  ['members/id-1/role', 'support', 'role.support'],
  ['sms_marketing', 'unsubscribed', 'consent.unsubscribed'],
  ['tags.id-2.name', 'support', null],
  ['name', 'unsubscribed', null],
  ['assignee_id', null, 'assign.none'],
])('SET-2: %s as %j is said as on the page of its own', (field, value, word) => {
  expect(wordFor(field, value)).toBe(word);
});

test('SET-2: what is something of a member’s says whose', () => {
  expect(memberIn('members/id-1/role', entry)).toEqual({ name: 'Mara', of: 'role' });
  expect(memberIn('members/id-1/second_factor', entry)).toEqual({ name: 'Mara', of: 'second_factor' });
  expect(memberIn('members/id-9/role', entry)).toBeNull();
  expect(memberIn('round_robin.enabled', entry)).toBeNull();
});
