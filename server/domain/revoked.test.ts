import { expect, test } from 'vitest';
import { newProfile } from './newProfile.ts';
import { withRevoked } from './revoked.ts';
import { aProfile, EARLIER, facts } from './testFacts.ts';

const stopped = {
  smsMarketing: 'unsubscribed',
  smsTransactional: 'unsubscribed',
  consentChangedAt: EARLIER,
} as const;

test('DATA-4 SMS-6: a phone that had said STOP begins where that left off', () => {
  expect(newProfile(facts({ revoked: stopped }))).toMatchObject(stopped);
});

test('DATA-4 SMS-6: of what was agreed to nothing comes back', () => {
  const agreed = { ...stopped, smsMarketing: 'subscribed', smsTransactional: 'subscribed' } as const;
  expect(newProfile(facts({ revoked: agreed }))).toEqual(newProfile(facts()));
});

test('DATA-4 SMS-6: of somebody known only what that phone took back is', () => {
  const known = aProfile({ smsMarketing: 'subscribed', smsTransactional: 'subscribed' });
  const next = withRevoked(known, { ...stopped, smsTransactional: 'never_subscribed' });
  expect(next).toMatchObject({ smsMarketing: 'unsubscribed', smsTransactional: 'subscribed' });
  expect(withRevoked(known, null)).toBe(known);
});
