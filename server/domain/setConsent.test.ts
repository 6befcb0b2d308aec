import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConsentState, KeywordKind } from '../../contract/vocabulary.ts';
import { applyKeyword, type Both, type ConsentCause, consentOf, replay, setConsent } from './consent.ts';
import type { ConsentEntry, Profile } from './state.ts';
import { aProfile, NOW } from './testFacts.ts';

const CAUSE: ConsentCause = {
  ...{ source: 'api', evidence: 'form', messageId: null, actorKind: 'api_key', actorId: 'key-1', at: NOW },
};
const STATES: Record<string, ConsentState> = { n: 'never_subscribed', s: 'subscribed', u: 'unsubscribed' };

/** `su`: marketing subscribed, transactional unsubscribed; `-`: not given. */
function both(pair: string): Partial<Both> {
  const [marketing, transactional] = [...pair].map(letter => STATES[letter]);
  return {
    ...(marketing && { sms_marketing: marketing }),
    ...(transactional && { sms_transactional: transactional }),
  };
}

function profileOf(pair: string): Profile {
  const { sms_marketing, sms_transactional } = both(pair);
  return aProfile({
    ...(sms_marketing && { smsMarketing: sms_marketing }),
    ...(sms_transactional && { smsTransactional: sms_transactional }),
  });
}

type Known = { profile: Profile; entries: ConsentEntry[] };
const KEYWORDS = ['stop', 'start', 'help', 'join'];

/** `stop`, `start`, `help` and `join` are texted; `su` is set by the API. */
function say(profile: Profile, said: string[]): Known {
  let drawn = 0;
  const newId = () => `entry-${++drawn}`;
  return said.reduce<Known>(
    (now, one) => {
      const { profile: next, entries } = KEYWORDS.includes(one)
        ? applyKeyword(now.profile, one as KeywordKind, CAUSE, newId)
        : setConsent(now.profile, both(one), CAUSE, newId);
      return { profile: next, entries: [...now.entries, ...entries] };
    },
    { profile, entries: [] },
  );
}

function pairOf({ smsMarketing, smsTransactional }: Profile): string {
  return smsMarketing.charAt(0) + smsTransactional.charAt(0);
}

const PAIRS = ['nn', 'ns', 'nu', 'sn', 'ss', 'su', 'un', 'us', 'uu'];
const GIVEN = [...PAIRS, 's-', 'u-', 'n-', '-s', '-u', '-n', '--'];

describe.each(PAIRS)('SMS-6: from %s', from => {
  test.each(GIVEN)('what is given as %s is so, what is not stays, and each change is an entry', given => {
    const { profile, entries } = say(profileOf(from), [given]);
    const to = [...from].map((state, at) => (given[at] === '-' ? state : given[at])).join('');
    expect(pairOf(profile)).toBe(to);
    const changed = [0, 1].filter(at => from[at] !== to[at]);
    expect(entries.map(({ was, became }) => was.charAt(0) + became.charAt(0))).toEqual(
      changed.map(at => `${from[at]}${to[at]}`),
    );
    expect([profile.consentChangedAt, profile.consentEvidence]).toEqual(
      changed.length > 0 ? [NOW, 'form'] : [null, null],
    );
  });
});

/** An opt-out by the API is remembered as a texted one is: START puts back what stood before it. */
test.each([
  ['ss', 'uu start', 'ss'],
  ['ns', 'uu start', 'ns'],
  ['ns', '-u start', 'ns'],
  ['sn', 'u- start', 'sn'],
  ['ss', 'u- start', 'ss'],
  ['ss', '-u start', 'ss'],
  ['nn', 'uu start', 'sn'],
  ['us', '-u start', 'us'],
  // The last opt-out counts: before it, marketing had ended.
  ['ss', 'u- -u start', 'us'],
  ['ss', 'stop ss uu start', 'ss'],
  ['ss', 'stop s- uu start', 'su'],
  // What is given beside it is not taken back.
  ['us', 'su start', 'ss'],
  ['ns', 'su start', 'ss'],
  // What is no opt-out forgets nothing.
  ['ss', 'stop uu start', 'ss'],
  ['ss', 'stop u- start', 'ss'],
  ['ss', 'stop s- start', 'ss'],
  ['ss', 'stop -s start', 'ss'],
  ['ss', 'stop n- start', 'ns'],
])('SMS-5: %s, then %s: %s', (from, said, to) => {
  expect(pairOf(say(profileOf(from), said.split(' ')).profile)).toBe(to);
});

test('SMS-5: what had ended already and is given again as ended is no opt-out', () => {
  expect(pairOf(say(profileOf('ss'), ['stop', 'su', 'start']).profile)).toBe('ss');
});

describe('SMS-6: the ledger comes to the consent', () => {
  const entry = (kind: ConsentEntry['kind'], became: ConsentState) => ({ kind, became });

  test.each<[string, Parameters<typeof replay>[0]]>([
    ['nn', []],
    ['sn', [entry('sms_marketing', 'subscribed')]],
    ['nu', [entry('sms_transactional', 'unsubscribed')]],
    ['us', [entry('sms_marketing', 'unsubscribed'), entry('sms_transactional', 'subscribed')]],
    ['nn', [entry('sms_marketing', 'subscribed'), entry('sms_marketing', 'never_subscribed')]],
    ['un', [entry('sms_marketing', 'subscribed'), entry('sms_marketing', 'unsubscribed')]],
  ])('%s of %j', (pair, entries) => {
    expect(replay(entries)).toEqual(both(pair));
  });

  test('whatever was said and set', () => {
    const said = fc.array(fc.constantFrom(...KEYWORDS, ...GIVEN), { maxLength: 12 });
    fc.assert(
      fc.property(said, said => {
        const { profile, entries } = say(profileOf('nn'), said);
        expect(replay(entries)).toEqual(consentOf(profile));
      }),
    );
  });
});

test('SMS-5 SMS-6: whatever was said and set, STOP ends both', () => {
  const said = fc.array(fc.constantFrom(...KEYWORDS, ...GIVEN), { maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...PAIRS), said, (from, said) => {
      expect(pairOf(say(profileOf(from), [...said, 'stop']).profile)).toBe('uu');
    }),
  );
});
