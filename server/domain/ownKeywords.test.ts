import { describe, expect, test } from 'vitest';
import { keywordOf, NO_OWN_KEYWORDS, type OwnKeywords } from './keywords.ts';

/** As they are stored: folded. */
const OWN: OwnKeywords = {
  stop: ['BASTA', 'NON PIU'],
  start: ['ECCOMI'],
  help: ['SOS'],
  join: ['MORLANE', 'VIP', 'STOP', 'AIUTO'],
};

function meaning(text: string, own: OwnKeywords = OWN): string | null {
  const keyword = keywordOf(text, own);
  return keyword && `${keyword.kind} ${keyword.word} ${keyword.language}`;
}

describe("SMS-4 SMS-5: a shop's own word alone is a keyword, of no language", () => {
  test.each([
    ['basta', 'stop BASTA null'],
    ['«Basta!» 🛑', 'stop BASTA null'],
    ['ＢＡＳＴＡ', 'stop BASTA null'],
    ['non più', 'stop NON PIU null'],
    ['non - piu', 'stop NON PIU null'],
    ['Eccomi.', 'start ECCOMI null'],
    [' sos ', 'help SOS null'],
    ['Mórlane', 'join MORLANE null'],
    ['vip', 'join VIP null'],
  ])('%j: %s', (text, expected) => {
    expect(meaning(text)).toBe(expected);
    expect(meaning(text, NO_OWN_KEYWORDS)).toBeNull();
  });
});

test.each(['basta cosi', 'non', 'piu', 'vips', 'v.i.p.', 'vip please', 's o s'])(
  'SMS-4: %j is not one of them',
  text => {
    expect(meaning(text)).toBeNull();
  },
);

test.each([
  ['stop', 'stop STOP null'],
  ['aiuto', 'help AIUTO it'],
  ['help', 'help HELP null'],
  ['join', 'join JOIN null'],
  ['arrêt', 'stop ARRET fr'],
])('SMS-5: %j means what it always means, whatever a shop makes of it', (text, expected) => {
  expect(meaning(text)).toBe(expected);
});
