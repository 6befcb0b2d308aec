import { expect, test } from 'vitest';
import { parsePhone, phoneText } from './phone.ts';

test.each([
  ['+393475550142', '+393475550142'],
  ['+39 347 555 0142', '+393475550142'],
  [' +1 (212) 555-0123 ', '+12125550123'],
  ['+1.212.555.0123', '+12125550123'],
  ['+44 (0)7700 900123', '+447700900123'],
  ['+39 06 698 82222', '+390669882222'],
])('PROF-5: %j is %s', (text, phone) => {
  expect(parsePhone(text)).toBe(phone);
  expect(parsePhone(phone)).toBe(phone);
});

test.each([
  '',
  '+',
  'Giulia',
  '212 555 0123',
  '24680',
  '+1',
  '+1212',
  '+999123456789',
  '+1 212 555 0123 0000',
  '++1',
])('PROF-5: %j is no phone in international form', text => {
  expect(parsePhone(text)).toBeNull();
});

test.each([
  ['+393475550142', '+39 347 555 0142'],
  ['+12125550123', '+1 212 555 0123'],
  ['24680', '24680'],
  ['Morlane', 'Morlane'],
])('VIEW-3: %s is written %s', (phone, text) => {
  expect(phoneText(phone)).toBe(text);
});
