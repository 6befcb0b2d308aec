import { expect, test } from 'vitest';
import { whyNotPassword } from './password.ts';

const IDA = { email: 'ida.berg@morlane.example', name: 'Ida Berg' };

test.each([
  ['a green kettle sings', null],
  ['KkOHVqHoJGiv', null],
  ['zehn grüne Kessel', null],
  ['short', 'password_too_short'],
  ['ninechars', 'password_too_short'],
  // Nine characters, and many bytes.
  ['👩‍👩‍👧é', 'password_too_short'],
  ['Password1234!', 'password_common'],
  ['P@ssw0rd2026', 'password_common'],
  ['passwordpassword', 'password_common'],
  ['qwertyuiop', 'password_common'],
  ['Sunshine!!!!', 'password_common'],
  ['1234567890', 'password_common'],
  ['aaaaaaaaaaaa', 'password_common'],
  ['ILoveYou2026', 'password_common'],
  ['ida.berg@morlane.example', 'password_is_known'],
  ['Ida.Berg.1987', 'password_is_known'],
  ['idabergidaberg', null],
])('ROLE-4: %s is refused with %s', (password, why) => {
  expect(whyNotPassword(password, IDA)).toBe(why);
});
