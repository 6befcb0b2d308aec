import { SegmentedMessage } from 'sms-segments-calculator';
import { expect, test } from 'vitest';
import { segmentsOf } from '../../contract/segments.ts';

/** The calculator of Twilio's developers is another's reading of the same standard. `--long` asks it five times as often. */
const TEXTS = process.env.LONG === undefined ? 20_000 : 100_000;
/** It takes up to a millisecond a text. */
const LONGEST_MS = 10 * 60_000;

/**
 * Without what Unicode has parted otherwise since its version 10, which the oracle goes by: emoji sequences made
 * since, a joiner between a letter and an emoji, an accent over a flag or over half a surrogate pair.
 */
const KINDS = {
  letters: [...'abcdefghijklmnopqrstuvwxyz ABCXYZ 0123456789 òàèéùìÇÉÄÖÜß @£$¥_ΓΔΘΛΞΠΣΦΨΩ¿¡§'],
  breaks: ['\n', '\r', '\r\n'],
  pairs: [...'^{}\\[~]|€\f'],
  typographic: [...'‘’“”«»–—…•™ÈÀÙçáœ`'],
  spaces: ['\u00a0', '\t', '\u2009', '\u202f', '\u3000', '\u200b', '\u00ad', '\ufeff', '\u2028'],
  cjk: [...'你好世界ありがとう안녕하세요', '\u1100\u1161\u11a8'],
  marks: ['e\u0301', 'o\u0302\u0301', 'n\u0303', 'ก็', 'नि', 'a\u200db'],
  emoji: [...'😀🎉❤🚚', '❤️', '👍🏽', '1️⃣', '👩‍❤️‍💋‍👨', '👨‍👩‍👧‍👦', '👩🏽‍🚀', '🤷🏽‍♀️', '🏳️‍🌈'],
  flags: ['🇮🇹', '🇫🇷', '🇩🇪', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  halves: ['\ud83d', '\ude00'],
} as const satisfies Record<string, string[]>;

/** What a text is made of: each kind as often as it is named. */
const MIXES: readonly (keyof typeof KINDS)[][] = [
  ['letters'],
  ['letters', 'letters', 'letters', 'breaks', 'pairs'],
  ['pairs', 'letters'],
  ['letters', 'letters', 'letters', 'letters', 'typographic'],
  ['letters', 'typographic', 'spaces', 'breaks', 'pairs'],
  ['letters', 'letters', 'letters', 'emoji'],
  ['emoji', 'flags'],
  ['letters', 'marks'],
  ['cjk', 'cjk', 'spaces', 'pairs'],
  ['letters', 'pairs', 'breaks', 'typographic', 'spaces', 'cjk', 'marks', 'emoji', 'flags', 'halves'],
];

/** Where a segment begins in one of the encodings, and just around it. */
const LENGTHS = [70, 134, 153, 160, 306];

type Random = (below: number) => number;

/** mulberry32: the same texts on every machine and every day. */
function randomFrom(seed: number): Random {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function oneOf<Item>(items: readonly Item[], random: Random): Item {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from');
  return item;
}

function someText(random: Random): string {
  const mix = oneOf(MIXES, random);
  const length = oneOf(LENGTHS, random) + random(9) - 6;
  let text = '';
  while (text.length < length) text += oneOf<string>(KINDS[oneOf(mix, random)], random);
  return text;
}

const BITS = { 'GSM-7': 7, 'UCS-2': 16 };

function counted(text: string) {
  const { encoding, segments, characters, unitsUsed, unitsLeft, costly } = segmentsOf(text);
  return { encoding, segments, characters, unitsUsed, unitsLeft, costly: costly?.character ?? null };
}

function byTheOracle(text: string) {
  const message = new SegmentedMessage(text);
  const encoding = message.encodingName;
  return {
    ...{ encoding, segments: message.segmentsCount, characters: message.numberOfUnicodeScalars },
    unitsUsed: message.messageSize / BITS[encoding],
    unitsLeft: Math.floor((message.segments.at(-1)?.freeSizeInBits() ?? 0) / BITS[encoding]),
    costly: message.getNonGsmCharacters()[0] ?? null,
  };
}

test(`REPLY-6: ${TEXTS} texts are counted as the oracle counts them`, { timeout: LONGEST_MS }, () => {
  const random = randomFrom(20_260_904);
  for (let made = 0; made < TEXTS; made += 1) {
    const text = someText(random);
    expect(counted(text), JSON.stringify(text)).toEqual(byTheOracle(text));
  }
});

test('REPLY-6: where we know better: nothing is not sent', () => {
  expect([segmentsOf('').segments, byTheOracle('').segments]).toEqual([0, 1]);
});

test.each(['🏴‍☠️', '❤️‍🔥', '🐻‍❄️'])(
  'REPLY-6: where we know better: %s, newer than its Unicode 10, stays whole',
  emoji => {
    const text = `${'’'.repeat(66)}${emoji}${'’'.repeat(3)}`;
    expect(segmentsOf(text).unitsLeft).toBe(67 - emoji.length - 3);
  },
);

test('REPLY-6: where we know better: what no segment holds is not put in one', () => {
  const text = `e${'\u0301'.repeat(199)}`;
  expect([segmentsOf(text).segments, byTheOracle(text).segments]).toEqual([3, 2]);
});
