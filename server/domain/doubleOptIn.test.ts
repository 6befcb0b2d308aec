import { describe, expect, test } from 'vitest';
import { changeConsent } from './changeConsent.ts';
import { optOut } from './optOut.ts';
import { receive } from './receive.ts';
import type { Profile, Ticket } from './state.ts';
import * as given from './testFacts.ts';

const { aProfile, aText, accepted, minutesAfter } = given;
const settings = given.someSettings({
  doubleOptIn: true,
  keywords: { stop: [], start: [], help: [], join: ['VIP'] },
});

type Talk = { profile: Profile; ticket: Ticket | null; said: string[]; evidence: (string | null)[] };

/** One text after the other, each behind its minute. What is answered, `-` for nothing. */
function talk(profile: Profile, texts: string): Talk {
  let now: Talk = { profile, ticket: null, said: [], evidence: [] };
  for (const text of texts.split(', ')) {
    const [minute = '', ...words] = text.split(' ');
    const known = { profile: now.profile, ticket: now.ticket, now: minutesAfter(Number(minute)), settings };
    const decision = accepted(receive(given.facts(known), aText(words.join(' '))));
    now = {
      profile: decision.profile ?? now.profile,
      ticket: decision.ticket ?? now.ticket,
      said: [...now.said, decision.messages?.[1]?.body ?? '-'],
      evidence: [...now.evidence, ...(decision.consent ?? []).map(one => one.evidence)],
    };
  }
  return now;
}

/** After how many minutes what is texted; what is answered; marketing consent at the end; whether there is a ticket. */
const TALKS: [string, string, Profile['smsMarketing'], boolean][] = [
  ['0 join', 'sure?', 'never_subscribed', false],
  ['0 vip', 'sure?', 'never_subscribed', false],
  ['0 join, 1 yes', 'sure?, joined', 'subscribed', false],
  ['0 join, 1 Y', 'sure?, joined', 'subscribed', false],
  ['0 vip, 1 Sí!', 'sure?, joined', 'subscribed', false],
  ['0 join, 1 oui', 'sure?, fr joined', 'subscribed', false],
  ['0 join, 1 ja', 'sure?, de joined', 'subscribed', false],
  ['0 join, 1440 yes', 'sure?, joined', 'subscribed', false],
  ['0 join, 1441 yes', 'sure?, -', 'never_subscribed', true],
  ['0 join, 1 yes please', 'sure?, -', 'never_subscribed', true],
  ['0 yes', '-', 'never_subscribed', true],
  // A cry for help, and words, leave the question open.
  ['0 join, 1 help, 2 yes', 'sure?, write, joined', 'subscribed', false],
  ['0 join, 1 what for?, 2 yes', 'sure?, -, joined', 'subscribed', true],
  // Asked again, the 24 hours begin again.
  ['0 join, 1440 join, 2880 yes', 'sure?, sure?, joined', 'subscribed', false],
  ['0 join, 1441 join, 1442 yes', 'sure?, sure?, joined', 'subscribed', false],
  // STOP and START settle it: YES is words from then on.
  ['0 join, 1 stop, 2 yes', 'sure?, stopped, -', 'unsubscribed', true],
  ['0 join, 1 start, 2 yes', 'sure?, started, -', 'subscribed', true],
  ['0 join, 1 stop, 2 join, 3 yes', 'sure?, stopped, sure?, joined', 'subscribed', false],
  // Who has left already settles it with a STOP that changes nothing else.
  ['0 stop, 1 join, 2 stop, 3 yes', 'stopped, sure?, -, -', 'unsubscribed', true],
  // Answered, it is answered.
  ['0 join, 1 yes, 2 yes', 'sure?, joined, -', 'subscribed', true],
  ['0 join, 1 yes, 2 join', 'sure?, joined, joined', 'subscribed', false],
];

test.each(TALKS)('SMS-5: %s is answered %j, and leaves marketing %s', (texts, said, marketing, hasTicket) => {
  const end = talk(aProfile(), texts);
  const bodies = end.said.map(body => body.replace(/ ?(North|to help@north.example)$/, ''));
  expect(bodies.join(', ')).toBe(said);
  expect([end.profile.smsMarketing, end.ticket !== null]).toEqual([marketing, hasTicket]);
});

test('SMS-5 SMS-6: asking changes no consent, and writes nothing into the ledger but the answer', () => {
  expect(talk(aProfile(), '0 join').evidence).toEqual([]);
  expect(talk(aProfile(), '0 join, 1 yes').evidence).toEqual(['YES']);
});

test('SMS-5: the question is a response like any other: queued, to the word that was texted', () => {
  const { messages, jobs, changes } = accepted(
    receive(given.facts({ profile: aProfile(), settings }), aText('Vip')),
  );
  expect(messages).toMatchObject([
    { direction: 'inbound', keyword: 'VIP', keywordKind: 'join' },
    {
      source: 'keyword_response',
      status: 'queued',
      body: 'sure? North',
      keyword: 'VIP',
      keywordKind: 'join',
    },
  ]);
  expect(jobs).toHaveLength(1);
  expect(changes.map(({ type }) => type)).toEqual(['message.created', 'message.created']);
});

test.each(['subscribed', 'unsubscribed', 'never_subscribed'] as const)(
  'SMS-5: who is %s to transactional texts is asked about marketing all the same',
  smsTransactional => {
    const { said, profile } = talk(aProfile({ smsTransactional }), '0 join, 1 yes');
    expect(said).toEqual(['sure? North', 'joined North']);
    expect(profile).toMatchObject({ smsMarketing: 'subscribed', smsTransactional });
  },
);

test('SMS-5: who gets marketing texts already is not asked', () => {
  const { said, profile } = talk(aProfile({ smsMarketing: 'subscribed' }), '0 join');
  expect([said, profile.optInAskedAt]).toEqual([['joined North'], null]);
});

describe('a question is settled by others too: YES is words from then on', () => {
  const asked = talk(aProfile({ smsTransactional: 'subscribed' }), '0 join').profile;
  const facts = given.facts({ profile: asked, ticket: given.aTicket() });

  test.each([
    ['SMS-6: by the API', () => changeConsent(facts, API_CHANGE, { kind: 'api_key', id: 'key-1' })],
    ['SMS-6: by an agent who opts the customer out', () => optOut(facts, given.AGENT)],
  ])('%s', (_, settle) => {
    const settled = accepted(settle()).profile ?? asked;
    expect(settled.optInAskedAt).toBeNull();
    expect(talk(settled, '1 yes')).toMatchObject({ said: ['-'], evidence: [], profile: settled });
  });
});

const API_CHANGE = { given: { sms_transactional: 'unsubscribed' }, evidence: 'a letter' } as const;
