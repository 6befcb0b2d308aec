import { describe, expect, test } from 'vitest';
import { retry } from '../deliver.ts';
import type { Facts } from '../facts.ts';
import type { Message, ShortLink } from '../state.ts';
import * as given from '../testFacts.ts';

const { AGENT, EARLIER, NOW, SHOP, accepted, aCode, aCoupon, aMessage, aProfile } = given;

const profile = aProfile({ smsMarketing: 'subscribed' });
const BODY = 'Take TEN-1 to the till.';
const FAILED = { status: 'failed' as const, couponId: 'coupon-1', couponCode: 'TEN-1', body: BODY };

function again(known: Partial<Facts>, failed: Partial<Message> = {}) {
  const message = aMessage({ ...FAILED, ...failed });
  return retry(given.facts({ profile, message, coupon: aCoupon(), ...known }), AGENT);
}

const taken = (code: string, uses = 1) => aCode({ code, profileId: 'profile-1', uses, takenAt: NOW });

describe('REPLY-4 REPLY-8: tried again, a message hands out', () => {
  test('the same code, where nobody has got it since', () => {
    const decision = accepted(again({ couponCode: aCode() }));
    expect(decision.messages).toMatchObject([{ status: 'queued', body: BODY, couponCode: 'TEN-1' }]);
    expect(decision.coupons).toEqual([taken('TEN-1')]);
  });

  test('the same code once more, where the customer still has it', () => {
    const held = aCode({ profileId: 'profile-1', uses: 1, takenAt: EARLIER });
    expect(accepted(again({ couponCode: held })).coupons).toEqual([{ ...held, uses: 2 }]);
  });

  test('another code in the place of the old one, wherever that stood', () => {
    const body = 'TEN-1. I repeat: “TEN-1”\nTEN-1';
    const decision = accepted(again({ couponCode: aCode({ code: 'TEN-2' }) }, { body }));
    expect(decision.messages).toMatchObject([
      { body: 'TEN-2. I repeat: “TEN-2”\nTEN-2', couponCode: 'TEN-2', couponId: 'coupon-1' },
    ]);
    expect(decision.coupons).toEqual([taken('TEN-2')]);
  });

  test('another code behind its short link too, by a new link', () => {
    const links = [aLink('https://shop.example/discount/TEN-1'), aLink('https://shop.example/bowls', 'BBB')];
    const body = 'Here: https://inbox.example/l/AAA, and see https://inbox.example/l/BBB';
    const decision = accepted(again({ couponCode: aCode({ code: 'TEN-2' }), links }, { body }));
    const [link, ...others] = decision.links ?? [];
    expect(others).toEqual([]);
    expect(link).toMatchObject({
      url: 'https://shop.example/discount/TEN-2',
      createdAt: NOW,
      messageId: 'message-1',
    });
    expect(decision.messages).toMatchObject([
      { body: `Here: https://inbox.example/l/${link?.code}, and see https://inbox.example/l/BBB` },
    ]);
  });

  test('what everybody gets, and takes nothing out of a pool', () => {
    const spring = { couponCode: 'SPRING', body: 'SPRING' };
    const decision = accepted(again({ coupon: aCoupon({ code: 'SPRING' }), couponCode: null }, spring));
    expect(decision).toMatchObject({ messages: [{ body: 'SPRING' }], coupons: [], links: [] });
  });

  test('nothing, where it handed out nothing', () => {
    const plain = { couponId: null, couponCode: null };
    expect(accepted(again({ coupon: null }, plain))).toMatchObject({
      messages: [{ body: BODY }],
      coupons: [],
    });
  });
});

describe('REPLY-4 REPLY-8: it cannot be tried again', () => {
  test('where no code is left', () => {
    expect(again({ couponCode: null })).toEqual({ refused: 'coupon_empty' });
  });

  test('where the coupon has been retired', () => {
    const coupon = aCoupon({ retiredAt: EARLIER });
    expect(again({ coupon, couponCode: aCode() })).toEqual({ refused: 'unknown_coupon' });
  });

  test.each<[string, string, string?]>([
    ['the code is part of a word', 'Take TEN-10 or TEN-1'],
    ['the code is nowhere to be found', 'Take it to the till.'],
    [
      'the code is part of a word behind a link',
      'TEN-1: https://inbox.example/l/AAA',
      'https://shop.example/TEN-1x',
    ],
  ])('where another has got its code since, and %s', (_, body, url) => {
    const links = url ? [aLink(url)] : [];
    expect(again({ couponCode: aCode({ code: 'TEN-2' }), links }, { body })).toEqual({
      refused: 'coupon_code_taken',
    });
  });
});

function aLink(url: string, code = 'AAA'): ShortLink {
  const whose = { messageId: 'message-1', profileId: 'profile-1' };
  return { workspaceId: SHOP, code, ...whose, url, createdAt: EARLIER };
}
