import { expect, test } from 'vitest';
import * as given from '../testFacts.ts';
import { createCoupon, patchCoupon, retireCoupon, tellOfCodes } from './defineCoupon.ts';

const { AGENT, EARLIER, NOW, accepted, aCoupon } = given;

const facts = given.facts({ coupon: aCoupon() });

const told = (fields: Record<string, { from: unknown; to: unknown }>) => [
  { type: 'settings.updated', actor: AGENT, profileId: null, fields },
];

test('REPLY-4 SET-2: a coupon is made, and told with all that it is', () => {
  const draft = { name: 'Spring', code: 'SPRING', warnBelow: 0 };
  const { couponDefinition, changes } = accepted(createCoupon(given.facts(), draft, AGENT));
  expect(couponDefinition).toEqual(aCoupon({ ...draft, id: 'new-1', createdAt: NOW }));
  expect(changes).toEqual(
    told({
      'coupons.new-1.name': { from: null, to: 'Spring' },
      'coupons.new-1.code': { from: null, to: 'SPRING' },
      'coupons.new-1.warn_below': { from: null, to: 0 },
    }),
  );
});

test('SET-2: what the patch names is changed and told, and nothing else', () => {
  const { couponDefinition, changes } = accepted(patchCoupon(facts, { warnBelow: 5 }, AGENT));
  expect(couponDefinition).toEqual(aCoupon({ warnBelow: 5 }));
  expect(changes).toEqual(told({ 'coupons.coupon-1.warn_below': { from: 20, to: 5 } }));
});

test('SET-2: what changes nothing tells nothing', () => {
  expect(patchCoupon(facts, { name: 'Ten off' }, AGENT)).toEqual({ changes: [] });
  expect(patchCoupon(facts, {}, AGENT)).toEqual({ changes: [] });
  expect(tellOfCodes('coupon-1', 0, AGENT)).toEqual({ changes: [] });
});

test('REPLY-4: a coupon is retired once, and stays retired from then', () => {
  const retired = accepted(retireCoupon(facts, AGENT));
  expect(retired.couponDefinition).toEqual(aCoupon({ retiredAt: NOW }));
  expect(retired.changes).toEqual(
    told({ 'coupons.coupon-1.retired_at': { from: null, to: NOW.toISOString() } }),
  );
  const already = given.facts({ coupon: aCoupon({ retiredAt: EARLIER }) });
  expect(retireCoupon(already, AGENT)).toEqual({ changes: [] });
});

test('REPLY-4: what is not there cannot be changed', () => {
  expect(patchCoupon(given.facts(), { name: 'Five' }, AGENT)).toEqual({ refused: 'not_found' });
  expect(retireCoupon(given.facts(), AGENT)).toEqual({ refused: 'not_found' });
});

test('SET-2: codes that were uploaded are told by their number alone', () => {
  expect(accepted(tellOfCodes('coupon-1', 250, AGENT)).changes).toEqual(
    told({ 'coupons.coupon-1.codes_added': { from: null, to: 250 } }),
  );
});
