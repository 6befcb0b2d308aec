import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../contract/segments.ts';
import { Language } from '../../contract/vocabulary.ts';
import * as given from './testFacts.ts';
import { testText } from './testText.ts';

const { aProfile, someSettings } = given;

describe('a test text', () => {
  test.each(Language.options)('SET-1: in %s names the shop, and is one text', language => {
    const said = testText(someSettings({ language }), null);
    const body = 'body' in said ? said.body : '';
    expect(body).toMatch(/^North ?: /);
    expect(segmentsOf(body)).toMatchObject({ segments: 1, encoding: 'GSM-7' });
  });

  /** Marketing, transactional; whether it may go there. */
  test.each([
    ['never_subscribed', 'never_subscribed', true],
    ['subscribed', 'never_subscribed', true],
    ['unsubscribed', 'subscribed', true],
    ['unsubscribed', 'unsubscribed', false],
    ['unsubscribed', 'never_subscribed', false],
  ] as const)(
    'AUTO-4: to a customer of whom marketing is %s and transactional %s: %s',
    (marketing, other, may) => {
      const profile = aProfile({ smsMarketing: marketing, smsTransactional: other });
      const said = testText(someSettings(), profile);
      if (may) expect(said).toHaveProperty('body');
      else expect(said).toEqual({ refused: 'no_sms_consent', pointer: '/to' });
    },
  );

  test('TICK-6: not to who is blocked', () => {
    const profile = aProfile({ smsMarketing: 'subscribed', blockedAt: given.EARLIER });
    expect(testText(someSettings(), profile)).toEqual({ refused: 'profile_blocked', pointer: '/to' });
  });
});
