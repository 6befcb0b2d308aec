import { expect, test } from 'vitest';
import { meantBy, piecesOf } from './replyText.ts';

test('REPLY-9: a text comes in pieces, which are the text', () => {
  const text = "Hi {{ First name |default:'there'}}, {{x}} {{and so on";
  expect(piecesOf(text)).toMatchObject([
    { kind: 'text', written: 'Hi ' },
    { kind: 'known', written: "{{ First name |default:'there'}}", name: 'first_name', fallback: 'there' },
    { kind: 'text', written: ', ' },
    { kind: 'unknown', written: '{{x}}' },
    { kind: 'text', written: ' {{and so on' },
  ]);
  expect(
    piecesOf(text)
      .map(piece => piece.written)
      .join(''),
  ).toBe(text);
  expect(piecesOf(text).map(piece => piece.at)).toEqual([0, 3, 35, 37, 42]);
  expect(piecesOf('')).toEqual([]);
});

test.each([
  ['frist_name', 'first_name'],
  ['First-Name', 'first_name'],
  ['coupon', 'coupon_code'],
  ['first_name|default:there', "first_name|default:'there'"],
  ["first_name | default 'you all", "first_name|default:'you all'"],
  ['frist_name|default:“there”', "first_name|default:'there'"],
  ['first_name|', 'first_name'],
  ["coupon_code|default:'TEN'", 'coupon_code'],
  ['default_sender_email', null],
  ['', null],
])('REPLY-9: who writes "%s" meant %s', (written, meant) => {
  expect(meantBy(written)).toBe(meant);
});
