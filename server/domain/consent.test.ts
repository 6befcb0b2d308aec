import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeywordKind } from '../../contract/vocabulary.ts';
import { ConsentState } from '../../contract/vocabulary.ts';
import { applyKeyword, type ConsentCause, hasSmsConsent } from './consent.ts';
import type { ConsentEntry, Profile } from './state.ts';
import { aProfile, NOW, SHOP } from './testFacts.ts';

const CAUSE: ConsentCause = {
  source: 'keyword',
  evidence: 'WORD',
  messageId: 'message-1',
  actorKind: 'customer',
  actorId: 'profile-1',
  at: NOW,
};
const LETTERS: Record<string, ConsentState> = { n: 'never_subscribed', s: 'subscribed', u: 'unsubscribed' };

/** `su`: subscribed to marketing, unsubscribed from transactional. */
function profileOf(pair: string): Profile {
  const [marketing = '', transactional = ''] = pair;
  return aProfile({
    smsMarketing: ConsentState.parse(LETTERS[marketing]),
    smsTransactional: ConsentState.parse(LETTERS[transactional]),
  });
}

function pairOf({ smsMarketing, smsTransactional }: Profile): string {
  return smsMarketing.charAt(0) + smsTransactional.charAt(0);
}

function say(profile: Profile, ...kinds: KeywordKind[]): { profile: Profile; entries: ConsentEntry[] } {
  let drawn = 0;
  return kinds.reduce(
    (now, kind) => {
      const { profile: next, entries } = applyKeyword(now.profile, kind, CAUSE, () => `entry-${++drawn}`);
      return { profile: next, entries: [...now.entries, ...entries] };
    },
    { profile, entries: [] as ConsentEntry[] },
  );
}

/** From each pair, to what each keyword leads, nothing having been stopped before. */
const TABLE = [
  // from  stop  start  help  join
  ['nn', 'uu', 'sn', 'nn', 'sn'],
  ['ns', 'uu', 'ns', 'ns', 'ss'],
  ['nu', 'uu', 'su', 'nu', 'su'],
  ['sn', 'uu', 'sn', 'sn', 'sn'],
  ['ss', 'uu', 'ss', 'ss', 'ss'],
  ['su', 'uu', 'su', 'su', 'su'],
  ['un', 'uu', 'sn', 'un', 'sn'],
  ['us', 'uu', 'us', 'us', 'ss'],
  ['uu', 'uu', 'su', 'uu', 'su'],
] as const;

const steps = TABLE.flatMap(([from, stop, start, help, join]) => [
  { from, kind: 'stop' as const, to: stop },
  { from, kind: 'start' as const, to: start },
  { from, kind: 'help' as const, to: help },
  { from, kind: 'join' as const, to: join },
]);

describe.each(steps)('SMS-5 SMS-6: $from, $kind: $to', ({ from, kind, to }) => {
  const before = profileOf(from);
  const { profile, entries } = say(before, kind);

  test('leads there', () => {
    expect(pairOf(profile)).toBe(to);
  });

  test('writes one entry for each kind that changed, and no other', () => {
    const expected = (['sms_marketing', 'sms_transactional'] as const).flatMap((one, at) =>
      from[at] === to[at]
        ? []
        : [{ kind: one, was: LETTERS[from.charAt(at)], became: LETTERS[to.charAt(at)] }],
    );
    expect(entries.map(({ kind, was, became }) => ({ kind, was, became }))).toEqual(expected);
  });

  test('tells since when and why, if anything changed', () => {
    const { consentChangedAt: since, consentEvidence: why } = profile;
    expect([since, why]).toEqual(from === to ? [null, null] : [NOW, 'WORD']);
  });
});

test('SMS-6: an entry says what, when, from where and on what evidence', () => {
  const { entries } = say(profileOf('sn'), 'stop');
  const about = { workspaceId: SHOP, profileId: 'profile-1', ...CAUSE };
  expect(entries).toEqual([
    { ...about, id: 'entry-1', kind: 'sms_marketing', was: 'subscribed', became: 'unsubscribed' },
    { ...about, id: 'entry-2', kind: 'sms_transactional', was: 'never_subscribed', became: 'unsubscribed' },
  ]);
});

/** What START puts back: what stood before the last opt-out, but marketing at least. */
test.each([
  // from, said in between, to
  ['nn', 'stop start', 'sn'],
  ['ns', 'stop start', 'ns'],
  ['nu', 'stop start', 'su'],
  ['sn', 'stop start', 'sn'],
  ['ss', 'stop start', 'ss'],
  ['su', 'stop start', 'su'],
  ['un', 'stop start', 'sn'],
  ['us', 'stop start', 'us'],
  ['uu', 'stop start', 'su'],
  // A repeated STOP is no opt-out of its own.
  ['ss', 'stop stop start', 'ss'],
  ['ns', 'stop stop stop start', 'ns'],
  // A question for help in between forgets nothing.
  ['us', 'stop help start', 'us'],
  // JOIN is the customer's own word, and is not taken back.
  ['ns', 'stop join start', 'ss'],
  ['nn', 'stop join start', 'sn'],
  ['ss', 'stop join start', 'ss'],
  // The last opt-out counts: before it, transactional was unsubscribed.
  ['ss', 'stop join stop start', 'su'],
  ['ns', 'stop start stop start', 'ns'],
  // Saying START again changes nothing.
  ['us', 'stop start start', 'us'],
  ['nn', 'stop start start', 'sn'],
] as const)('SMS-5: %s, then %s: %s', (from, said, to) => {
  expect(pairOf(say(profileOf(from), ...(said.split(' ') as KeywordKind[])).profile)).toBe(to);
});

test.each(['nn', 'ns', 'su', 'uu'])('SMS-5: from %s, a repeated STOP writes nothing', from => {
  const stopped = say(profileOf(from), 'stop').profile;
  expect(say(stopped, 'stop')).toEqual({ profile: stopped, entries: [] });
});

test('SMS-6: folded, the ledger is the consent', () => {
  const pair = fc.constantFrom(...TABLE.map(([from]) => from));
  const kinds = fc.array(fc.constantFrom<KeywordKind>('stop', 'start', 'help', 'join'), { maxLength: 12 });
  fc.assert(
    fc.property(pair, kinds, (from, said) => {
      const before = profileOf(from);
      const { profile, entries } = say(before, ...said);
      expect(fold(before, entries)).toEqual(fold(profile, []));
    }),
  );
});

/** Where the entries lead, each of them beginning where the one before has ended. */
function fold({ smsMarketing, smsTransactional }: Profile, entries: ConsentEntry[]) {
  const now = { sms_marketing: smsMarketing, sms_transactional: smsTransactional };
  for (const { kind, was, became } of entries) {
    expect(now[kind]).toBe(was);
    now[kind] = became;
  }
  return now;
}

test('SMS-5: whatever was said before, STOP ends both and START leaves one at least', () => {
  const kinds = fc.array(fc.constantFrom<KeywordKind>('stop', 'start', 'help', 'join'), { maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...TABLE.map(([from]) => from)), kinds, (from, said) => {
      const { profile } = say(profileOf(from), ...said);
      expect(pairOf(say(profile, 'stop').profile)).toBe('uu');
      expect(hasSmsConsent(say(profile, 'start').profile)).toBe(true);
      expect(hasSmsConsent(say(profile, 'join').profile)).toBe(true);
    }),
  );
});

test.each([
  ['nn', false],
  ['ns', true],
  ['nu', false],
  ['sn', true],
  ['ss', true],
  ['su', true],
  ['un', false],
  ['us', true],
  ['uu', false],
])('REPLY-2: %s may be texted: %s', (pair, may) => {
  expect(hasSmsConsent(profileOf(pair))).toBe(may);
});
