import { describe, expect, test } from 'vitest';
import type { Accepted } from '../decision.ts';
import type { Facts } from '../facts.ts';
import { reply } from '../reply.ts';
import * as given from '../testFacts.ts';
import type { Coupon } from './state.ts';

const { AGENT, EARLIER, NOW, accepted, aCode, aCoupon, aProfile, aTicket } = given;

const profile = aProfile({ smsMarketing: 'subscribed' });

function asks(body: string, known: Partial<Facts> = {}, couponId: string | null = 'coupon-1') {
  const facts = given.facts({ profile, ticket: aTicket(), coupon: aCoupon(), couponCode: aCode(), ...known });
  return reply(facts, { ...given.PLAIN, body, couponId, clientMessageId: 'client-1', actor: AGENT });
}

const bodyOf = ({ messages }: Accepted) => messages?.[0]?.body;

test('REPLY-4: hands out the next code of the pool, on the message and to the customer', () => {
  const decision = accepted(asks('For you:'));
  expect(decision.messages).toMatchObject([{ couponId: 'coupon-1', couponCode: 'TEN-1', status: 'queued' }]);
  expect(decision.coupons).toEqual([aCode({ profileId: 'profile-1', uses: 1, takenAt: NOW })]);
});

test('REPLY-4: who has a code already gets the same, one use more', () => {
  const held = aCode({ code: 'TEN-0', profileId: 'profile-1', uses: 2, takenAt: EARLIER });
  const decision = accepted(asks('Once more:', { couponCode: held }));
  expect(decision.messages).toMatchObject([{ couponCode: 'TEN-0' }]);
  expect(decision.coupons).toEqual([{ ...held, uses: 3 }]);
});

test('REPLY-4: a code for everybody takes nothing out of a pool', () => {
  const decision = accepted(asks('For you:', { coupon: aCoupon({ code: 'SPRING' }), couponCode: null }));
  expect(bodyOf(decision)).toBe('For you:\nSPRING');
  expect(decision.messages).toMatchObject([{ couponId: 'coupon-1', couponCode: 'SPRING' }]);
  expect(decision.coupons).toEqual([]);
});

test.each<[string, Partial<Facts>, string]>([
  ['is not there', { coupon: null }, 'unknown_coupon'],
  ['has been retired', { coupon: aCoupon({ retiredAt: EARLIER }) }, 'unknown_coupon'],
  [
    'has been retired, with a code for everybody',
    { coupon: oneCode({ retiredAt: EARLIER }) },
    'unknown_coupon',
  ],
  ['has no codes left', { couponCode: null }, 'coupon_empty'],
])('REPLY-4: a coupon that %s is refused before anything is queued', (_, known, code) => {
  expect(asks('For you:', known)).toEqual({ refused: code, pointer: '/coupon_id' });
});

function oneCode(known: Partial<Coupon>): Coupon {
  return aCoupon({ code: 'SPRING', ...known });
}

describe('REPLY-4: the code stands', () => {
  test.each([
    ['Take {{coupon_code}} to the till.', 'Take TEN-1 to the till.'],
    ['{{coupon_code}}, I repeat: {{coupon_code}}', 'TEN-1, I repeat: TEN-1'],
    ['{{ Coupon code }}{{COUPON_CODE}}', 'TEN-1TEN-1'],
    ['For you:', 'For you:\nTEN-1'],
    ['For you: \n\n', 'For you:\nTEN-1'],
    ['{{coupon}}', '{{coupon}}\nTEN-1'],
    ['', 'TEN-1'],
    [' ', 'TEN-1'],
  ])('in %j', (body, written) => {
    expect(bodyOf(accepted(asks(body)))).toBe(written);
  });

  test('as it is, whatever a replacement would make of it', () => {
    const couponCode = aCode({ code: '$&$1' });
    expect(bodyOf(accepted(asks('Code {{coupon_code}}.', { couponCode })))).toBe('Code $&$1.');
  });

  test('behind a short link too', () => {
    const { links, ...decision } = accepted(
      asks('https://shop.example/discount/{{coupon_code}}?a-long-way=to-it'),
    );
    expect(links).toMatchObject([{ url: 'https://shop.example/discount/TEN-1?a-long-way=to-it' }]);
    expect(bodyOf(decision)).not.toContain('TEN-1');
    expect(decision.messages).toMatchObject([{ couponCode: 'TEN-1' }]);
  });

  test('and counts among the characters', () => {
    const long = 'x'.repeat(1595);
    expect(asks(long)).toEqual({ refused: 'message_too_long', pointer: '/body' });
    expect(bodyOf(accepted(asks(long.slice(1))))).toHaveLength(1600);
  });
});

test('REPLY-4: a text with a place for a code and no coupon is refused, with where it stands', () => {
  expect(asks('🎁 Take {{coupon_code}} now', {}, null)).toEqual({
    refused: 'empty_variable',
    pointer: '/body',
    about: { variable: 'coupon_code', position: 8 },
  });
});

test('REPLY-11: the same reply again takes no second code', () => {
  const decision = accepted(asks('For you:', { message: given.aMessage() }));
  expect(decision).toEqual({ changes: [], already: 'message-1' });
});
