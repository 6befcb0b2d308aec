import { describe, expect, test } from 'vitest';
import type { ConsentState, KeywordKind, OptOutMatch } from '../../contract/vocabulary.ts';
import type { Facts } from './facts.ts';
import { meaningOf, mustAsk } from './meaning.ts';
import * as given from './testFacts.ts';

const { aProfile, aText, minutesAfter, NOW } = given;

type Known = { match?: OptOutMatch; pictures?: number; asked?: Date | null };

function factsOf(match: OptOutMatch = 'exact', doubleOptIn = false): Facts {
  const keywords = { stop: ['BASTA'], start: [], help: [], join: ['VIP', 'SI'] };
  return given.facts({ settings: given.someSettings({ optOutMatch: match, doubleOptIn, keywords }) });
}

function meaning(body: string, { match, pictures = 0, asked = null }: Known = {}): string | null {
  const keyword = meaningOf(
    factsOf(match),
    aProfile({ optInAskedAt: asked }),
    aText(body, { media: given.pictures(pictures) }),
  );
  return keyword && `${keyword.kind} ${keyword.word}`;
}

/** Alone; within other words, by the setting; beneath a picture. */
test.each([
  // text, exact, contains, beneath a picture: exact, contains
  ['stop', 'stop STOP', 'stop STOP', 'stop STOP', 'stop STOP'],
  ['Basta!', 'stop BASTA', 'stop BASTA', 'stop BASTA', 'stop BASTA'],
  ['please stop', null, 'stop STOP', null, 'stop STOP'],
  ['ora basta', null, 'stop BASTA', null, 'stop BASTA'],
  ['nonstop music', null, null, null, null],
  ['start', 'start START', 'start START', null, null],
  ['start now', null, null, null, null],
  ['help', 'help HELP', 'help HELP', null, null],
  ['help, make it stop', null, 'stop STOP', null, 'stop STOP'],
  ['I need help', null, null, null, null],
  ['join', 'join JOIN', 'join JOIN', null, null],
  ['vip', 'join VIP', 'join VIP', null, null],
  ['let me join', null, null, null, null],
  ['yes', null, null, null, null],
  ['', null, null, null, null],
])('SMS-4 SMS-5: %j is %j; with `contains` %j; beneath a picture %j, %j', (text, ...expected) => {
  const each = [{}, { match: 'contains' }, { pictures: 1 }, { match: 'contains', pictures: 2 }] as const;
  expect(each.map(known => meaning(text, known))).toEqual(expected);
});

describe('SMS-5: YES, with a question of the double opt-in', () => {
  const day = 24 * 60;
  test.each([
    ['never asked', null, null],
    ['asked just now', NOW, 'join YES'],
    ['asked a minute ago', minutesAfter(-1), 'join YES'],
    ['asked 24 hours ago', minutesAfter(-day), 'join YES'],
    ['asked 24 hours and a millisecond ago', new Date(minutesAfter(-day).getTime() - 1), null],
    ['asked a week ago', minutesAfter(-7 * day), null],
  ])('%s: %j', (_, asked, expected) => {
    expect(meaning('yes', { asked })).toBe(expected);
  });

  test.each([
    ['Y', 'join Y'],
    ['oui!', 'join OUI'],
    ['Ja 👍', 'join JA'],
    ['yes please', null],
    ['no', null],
    ['stop', 'stop STOP'],
    ['help', 'help HELP'],
    ['join', 'join JOIN'],
  ])('asked, %j is %j', (text, expected) => {
    expect(meaning(text, { asked: minutesAfter(-1) })).toBe(expected);
  });

  test('SMS-4: beneath a picture it is words', () => {
    expect(meaning('yes', { asked: minutesAfter(-1), pictures: 1 })).toBeNull();
  });
});

describe('SMS-5 SMS-6: YES that was kept and is processed late counts by when it came', () => {
  function late(came: Date, asked: Date) {
    return meaningOf(factsOf(), aProfile({ optInAskedAt: asked }), aText('yes', { receivedAt: came }))?.kind;
  }

  test('after the question, and within 24 hours', () => {
    expect(late(minutesAfter(-1), minutesAfter(-2))).toBe('join');
  });

  test('before the question, it answers nothing', () => {
    expect(late(minutesAfter(-10), minutesAfter(-5))).toBeUndefined();
  });

  test('within 24 hours of the question, it counts although they are over by now', () => {
    expect(late(minutesAfter(-60), minutesAfter(-25 * 60))).toBe('join');
  });
});

/** SMS-6 SMS-10: it has acted on it and answered. */
test.each<[KeywordKind, string, string]>([
  ['stop', 'non più, grazie', 'NON PIÙ, GRAZIE'],
  ['start', ' yes\n', 'YES'],
  ['help', 'join', 'JOIN'],
  ['stop', '', ''],
  ['stop', '🛑'.repeat(60), '🛑'.repeat(40)],
])("SMS-6: the provider's %s decides, whatever the words: %j", (kind, body, word) => {
  const text = aText(body, { providerKeyword: kind, media: given.pictures(3) });
  expect(meaningOf(factsOf(), aProfile(), text)).toEqual({ kind, word, language: null });
});

describe('SMS-5: JOIN is to be answered with a question', () => {
  const STATES: ConsentState[] = ['never_subscribed', 'subscribed', 'unsubscribed'];

  /** By text and setting: from each state of marketing consent, in the order above. */
  test.each<[string, KeywordKind, boolean, boolean[]]>([
    ['JOIN', 'join', true, [true, false, true]],
    ['VIP', 'join', true, [true, false, true]],
    ['JOIN', 'join', false, [false, false, false]],
    ['VIP', 'join', false, [false, false, false]],
    ['YES', 'join', true, [false, false, false]],
    ['START', 'start', true, [false, false, false]],
    ['STOP', 'stop', true, [false, false, false]],
    ['HELP', 'help', true, [false, false, false]],
  ])('%s, a %s, double opt-in %s: %j', (word, kind, doubleOptIn, expected) => {
    const asks = STATES.map(smsMarketing =>
      mustAsk(
        factsOf('exact', doubleOptIn),
        aProfile({ smsMarketing, smsTransactional: 'subscribed', optInAskedAt: minutesAfter(-1) }),
        { kind, word, language: null },
        aText(word),
      ),
    );
    expect(asks).toEqual(expected);
  });

  test('also where the word is the shop’s own and means yes, and nothing was asked', () => {
    const keyword = { kind: 'join', word: 'SI', language: null } as const;
    expect(mustAsk(factsOf('exact', true), aProfile(), keyword, aText('si'))).toBe(true);
  });
});
