import { describe, expect, test } from 'vitest';
import type { Actor } from '../decision.ts';
import type { Facts } from '../facts.ts';
import type { Profile } from '../state.ts';
import {
  accepted,
  aProfile,
  CUSTOMERS_PHONE,
  EARLIER,
  facts,
  minutesAfter,
  NOW,
  SHOP,
} from '../testFacts.ts';
import { importProfile, type ProfileLine } from './importProfile.ts';
import type { ImportedLine } from './state.ts';
import { undoImport } from './undoImport.ts';

const ADA: Actor = { kind: 'member', id: 'ada' };
const PHONE = {
  ...{ workspaceId: SHOP, kind: 'phone' as const, value: CUSTOMERS_PHONE, profileId: 'customer' },
  ...{ verified: true, main: false, createdAt: EARLIER },
};

const known = (profile: Partial<Profile>): Partial<Facts> => ({
  ...{ profile: aProfile({ id: 'customer', ...profile }), names: [PHONE] },
  identified: { profile: null, taken: [PHONE] },
});

function taken(line: Partial<ProfileLine>, of: Partial<Facts>) {
  const whole = { profile: { names: { phone: CUSTOMERS_PHONE } }, consent: {}, at: null, evidence: 'a file' };
  return importProfile(facts(of), { importId: 'one', n: 0 }, { ...whole, ...line }, ADA);
}

describe('DATA-1 SMS-6: consent of a file', () => {
  const [YES, NO, OUT] = ['subscribed', 'none', 'unsubscribed'] as const;
  const [NEVER, IN] = ['never_subscribed', 'subscribed'] as const;
  const BEFORE = minutesAfter(-10, EARLIER);

  test.each([
    // what it was, what the file says, from when, what it becomes, and whether an opt-out was kept
    [NEVER, YES, null, IN, false],
    [NEVER, NO, null, NEVER, false],
    [NEVER, OUT, null, OUT, false],
    [IN, NO, null, OUT, false],
    [IN, OUT, null, OUT, false],
    [IN, OUT, BEFORE, IN, false],
    [IN, OUT, NOW, OUT, false],
    [OUT, YES, null, OUT, true],
    [OUT, YES, BEFORE, OUT, true],
    [OUT, YES, NOW, OUT, true],
  ] as const)('of %s, %s at %s, becomes %s', (was, word, at, becomes, keptOptOut) => {
    const of = known({ smsMarketing: was, consentChangedAt: EARLIER });
    const decided = accepted(taken({ consent: { sms_marketing: word }, at }, of));
    expect((decided.profile ?? of.profile)?.smsMarketing).toBe(becomes);
    expect(decided.imported?.keptOptOut).toBe(keptOptOut);
  });

  test('is nobody’s without a phone', () => {
    const line = { profile: { names: { email: 'a@a.example' } }, consent: { sms_marketing: YES } };
    expect(taken(line, {})).toEqual({ refused: 'consent_without_phone', pointer: '/phone' });
  });

  test('cannot be of tomorrow', () => {
    expect(taken({ at: minutesAfter(60) }, {})).toEqual({
      refused: 'sent_in_future',
      pointer: '/consent_at',
    });
  });
});

describe('DATA-1: a line is undone', () => {
  const line = {
    profile: { names: { phone: CUSTOMERS_PHONE }, details: { firstName: 'Ada', properties: { size: 'M' } } },
    consent: { sms_marketing: 'subscribed' as const },
  };
  const before = known({ name: 'Ida', smsMarketing: 'never_subscribed', consentChangedAt: null });
  const done = accepted(taken(line, before));
  const after = { ...before, profile: done.profile ?? null, details: done.details ?? null };

  const undone = (of: Partial<Facts>, isInUse = false, imported = done.imported as ImportedLine) =>
    undoImport(
      facts({ identified: { profile: null, taken: [] }, ...of }),
      { imported, isInUse, evidence: 'undone' },
      ADA,
    );

  test('whole, where nothing has changed since', () => {
    expect(undone(after)).toMatchObject({
      undone: { n: 0, undone: 'undone' },
      profile: { name: 'Ida', smsMarketing: 'never_subscribed' },
      details: { firstName: null, properties: {} },
      consent: [{ was: 'subscribed', became: 'never_subscribed', source: 'import', evidence: 'undone' }],
      changes: [{ type: 'consent.changed' }, { type: 'profile.updated' }],
    });
  });

  test('but for what has: each thing for itself', () => {
    const details = done.details && { ...done.details, properties: { size: 'L' } };
    expect(undone({ ...after, details: details ?? null })).toMatchObject({
      ...{ undone: { undone: 'changed_since' }, profile: { name: 'Ida' } },
      details: { firstName: null, properties: { size: 'L' } },
    });
  });

  test('and no consent that the customer has spoken of since', () => {
    const profile = done.profile && { ...done.profile, consentChangedAt: minutesAfter(1) };
    const { consent, undone: line } = undone({ ...after, profile: profile ?? null });
    expect([consent, line?.undone]).toEqual([undefined, 'changed_since']);
  });

  test.each([
    ['goes', false, {}, 'undone'],
    ['stays, without the consent, where more is known of them', true, {}, 'in_use'],
    ['stays where they were blocked since', false, { blockedAt: NOW }, 'changed_since'],
  ])('whom it has made %s', (_, isInUse, changed, how) => {
    const made = accepted(taken(line, {}));
    const profile = made.profile ? { ...made.profile, ...changed } : null;
    const of = { profile, details: made.details ?? null, names: made.identifiers ?? [] };
    const decided = undone(of, isInUse, made.imported);
    expect(decided).toMatchObject({ undone: { undone: how }, consent: [{ became: 'never_subscribed' }] });
    expect(decided.unmade).toEqual(how === 'undone' ? { workspaceId: SHOP, id: profile?.id } : undefined);
  });
});
