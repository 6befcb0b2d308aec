import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeywordKind, Language } from '../../contract/vocabulary.ts';
import { fold, type Keyword, keywordOf, shippedKeyword } from './keywords.ts';

/** SMS-5, word by word, and the language that a word belongs to where it is not used in all. */
const WORDS: [KeywordKind, Language | null, string[]][] = [
  [
    'stop',
    null,
    ['stop', 'stopall', 'stop all', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'optout', 'opt out'],
  ],
  ['stop', 'fr', ['arret', 'desabonner']],
  ['stop', 'es', ['alto', 'parar', 'baja']],
  ['stop', 'it', ['ferma', 'disiscrivimi']],
  ['stop', 'de', ['stopp', 'abmelden']],
  ['start', null, ['start', 'unstop']],
  ['start', 'fr', ['commencer']],
  ['start', 'es', ['iniciar']],
  ['start', 'it', ['inizia']],
  ['start', 'de', ['starten']],
  ['help', null, ['help', 'info']],
  ['help', 'fr', ['aide']],
  ['help', 'es', ['ayuda']],
  ['help', 'it', ['aiuto']],
  ['help', 'de', ['hilfe']],
  ['join', null, ['join']],
];

const ALL = WORDS.flatMap(([kind, language, words]) => words.map(word => ({ kind, language, word })));

function asKeyword({ word, ...keyword }: (typeof ALL)[number]): Keyword {
  return { ...keyword, word: word.toUpperCase() };
}

/** SMS-4: what may be done to a word without making it another. */
const VARIANTS: Record<string, (word: string) => string> = {
  'as it is': word => word,
  upper: word => word.toUpperCase(),
  title: word => word.charAt(0).toUpperCase() + word.slice(1),
  'full width': word => word.replace(/[a-z]/g, letter => moved(letter, 0xff41)),
  circled: word => word.replace(/[a-z]/g, letter => moved(letter, 0x24d0)),
  'mathematical bold': word => word.replace(/[a-z]/g, letter => moved(letter, 0x1d41a)),
  'accents, composed': word => word.replace('e', 'é').replace('o', 'ö').normalize('NFC'),
  'accents, apart': word => word.replace('e', 'e\u0301').replace('a', 'a\u0308'),
  'full stop': word => `${word}.`,
  'marks at both ends': word => `«${word}!»`,
  'Spanish marks': word => `¡¿${word}?!`,
  quotes: word => `“${word}”`,
  dashes: word => `-- ${word} —`,
  'many marks': word => word + '!'.repeat(100),
  'white space': word => ` \t${word}\r\n\n`,
  'no-break spaces': word => `\u00a0\u202f${word}\u3000`,
  'zero-width characters': word => `\ufeff${word.split('').join('\u200b')}\u200d\u2060`,
  'bidi marks': word => `\u2068${word}\u2069\u200e`,
  'soft hyphen': word => `${word.slice(0, 2)}\u00ad${word.slice(2)}`,
  'emoji around': word => `🛑 ${word} 🙏🏽`,
  'emoji at once': word => `🛑${word}❤️`,
  'families of emoji': word => `${word} ${'👩🏽‍❤️‍💋‍👨🏻👨‍👩‍👧‍👦'.repeat(8)}`,
  'a keycap': word => `1️⃣ ${word}`,
  'an emoji that is a letter': word => `ℹ️ ${word} ™️`,
  flags: word => `🇮🇹${word} 🏴󠁧󠁢󠁥󠁮󠁧󠁿`,
  'runs within': word => word.replace(' ', ' \u00a0\n '),
  hyphen: word => word.replace(' ', '-'),
  'hyphens and spaces within': word => word.replace(' ', ' - '),
  'no-break hyphen': word => word.replace(' ', '\u2011'),
  'en dash': word => word.replace(' ', '–'),
};

function moved(letter: string, to: number): string {
  return String.fromCodePoint(to + letter.charCodeAt(0) - 'a'.charCodeAt(0));
}

describe.each(ALL)('SMS-5: $word is a $kind, language $language', one => {
  test.each(Object.keys(VARIANTS))('SMS-4: %s', name => {
    expect(keywordOf(VARIANTS[name]?.(one.word) ?? '')).toEqual(asKeyword(one));
  });

  test('SMS-5: it is known as shipped, folded', () => {
    expect(shippedKeyword(one.word.toUpperCase())).toEqual(asKeyword(one));
  });
});

test.each(['', 'YES', 'BASTA', 'STOP IT', 'toString', '__proto__'])('SMS-5: %j is not shipped', word => {
  expect(shippedKeyword(word)).toBeNull();
});

test.each([
  ['arrêt', 'stop'],
  ['Désabonner', 'stop'],
  ['ＳＴＯＰ', 'stop'],
  ['🛑 stop 🙏🏽', 'stop'],
  ['STOP   ALL', 'stop'],
  ['opt - out', 'stop'],
  ['stop\nall', 'stop'],
  ['stop 🙏 all', 'stop'],
  ['(Help)', 'help'],
  ['¿ayuda?', 'help'],
])('SMS-4: %j is a %s', (text, kind) => {
  expect(keywordOf(text)?.kind).toBe(kind);
});

test.each([
  ...['', ' ', '\n', '\u200b', '...', '?', '🛑', '🙏🏽🛑', '1️⃣', '🇮🇹'],
  ...[
    'stop it',
    'please stop',
    'stop please',
    'stop stop',
    'stopp it',
    'stops',
    'stopped',
    'nonstop',
    "don't stop",
  ],
  ...[
    's t o p',
    'st-op',
    'st op',
    'stop.all',
    'stop_all',
    'stop/all',
    'stop, all',
    'opt_out',
    'opt',
    'out',
    'all',
  ],
  ...[
    'cancel my order',
    'cancel #12',
    'the end',
    'ends',
    'ending',
    'quit it',
    'ferma tutto',
    'bajar',
    'altogether',
  ],
  ...['start now', 'restart', 're-start', 'started', 'un stop', 'un-stop'],
  ...['help me', 'i need help', 'info about', 'infos', 'information', 'helpful', 'aide-moi'],
  ...['join us', 'joined', 'yes', 'y', 'no', 'ok', '1', 'toString', '__proto__', 'constructor'],
  ...['ѕtop', 'stοp', 'стоп', '停止'],
  ...['1 stop', 'stop 2', 'stop 1️⃣2'],
  ...['stop '.repeat(20), 'please do tell me where my order is, it was to be here on monday. stop'],
  ...['x'.repeat(5000), `stop${' '.repeat(5000)}`],
])('SMS-4: %j is no keyword', text => {
  expect(keywordOf(text)).toBeNull();
});

test.each([
  [1596, 'stop'],
  [1597, undefined],
])('SMS-4: STOP with %i marks, 1,600 characters being the most that a text can have: %s', (marks, kind) => {
  expect(keywordOf(`stop${'!'.repeat(marks)}`)?.kind).toBe(kind);
});

const noise = fc
  .array(
    fc.constantFrom(
      ...' \n\t.,!?«»"\'()-*…',
      '🛑',
      '🙏🏽',
      '1️⃣',
      '🇮🇹',
      '\u00a0',
      '\u200b',
      '\u0301',
      '👨‍👩‍👧',
    ),
    { maxLength: 12 },
  )
  .map(pieces => pieces.join(''));

test('SMS-4: whatever stands around it, a keyword is what it is', () => {
  fc.assert(
    fc.property(noise, fc.constantFrom(...ALL), noise, (before, one, behind) => {
      expect(keywordOf(before + one.word + behind)).toEqual(asKeyword(one));
    }),
  );
});

test('SMS-4: with a letter or a digit more, a keyword is none', () => {
  const letter = fc.constantFrom('x', 'z', '7', 'ж', '字');
  fc.assert(
    fc.property(noise, letter, noise, fc.constantFrom(...ALL), (before, more, between, { word }) => {
      expect(keywordOf(before + more + between + word)).toBeNull();
      expect(keywordOf(word + between + more + before)).toBeNull();
    }),
  );
});

test('SMS-4: folding what is folded changes nothing, nor what it means', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), noise);
  fc.assert(
    fc.property(text, text => {
      const folded = fold(text);
      expect(fold(folded)).toBe(folded);
      expect(keywordOf(folded)).toEqual(keywordOf(text));
    }),
    { numRuns: 2000 },
  );
});
