import { expect, test } from 'vitest';
import { phoneDigits } from './phoneDigits.ts';

test.each([
  ['+39 347 555 0142', '393475550142'],
  ['0039 347 5550142', '393475550142'],
  ['(212) 555-0123', '2125550123'],
  ['212.555.0123', '2125550123'],
  ['347/5550142', '3475550142'],
  ['+39\u00a0347', '39347'],
  ['555', '555'],
  ['24680', '24680'],
])('VIEW-4: %j may be part of a phone: %s', (text, digits) => {
  expect(phoneDigits(text)).toBe(digits);
});

test.each(['', ' ', '+', '12', '00', '0012', 'Giulia', '#142', 'a 555', '555x', '555@example', '５５５'])(
  'VIEW-4: %j is no part of a phone',
  text => {
    expect(phoneDigits(text)).toBeNull();
  },
);

// Known: as people write and paste them, but the digits are no part of the E.164 that is kept, or are not seen.
test.each([
  ['07700 900123', '7700900123'],
  ['06 5550', '65550'],
  ['555\u20110123', '5550123'],
  ['\u202a+39 347\u202c', '39347'],
])('VIEW-4: %j is part of a phone: %s', (text, digits) => {
  expect(phoneDigits(text)).toBe(digits);
});
