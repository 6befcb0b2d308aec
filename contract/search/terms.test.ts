import { expect, test } from 'vitest';
import { termsOf } from './terms.ts';

/** Pieces between spaces, * after one that may go on. */
const seen = (query: string) =>
  termsOf(query).map(({ pieces, open }) => pieces.map(({ text }) => text).join(' ') + (open ? '*' : ''));

test.each<[string, string[]]>([
  ['order', ['order*']],
  ['  Blue   LINEN ', ['blue*', 'linen*']],
  ['a', ['a']],
  ['a b', ['a', 'b']],
  // Two letters are most often a word, unless they are the last that was typed.
  ['it is late', ['it', 'is', 'late*']],
  ['or', ['or*']],
  ['#M-2291', ['m 2291*']],
  ['IT48213', ['it 48213*']],
  ['giulia.rossi@shop.example', ['giulia rossi shop example*']],
  ['"exact phrase"', ['exact phrase']],
  ['"exact phrase', ['exact phrase*']],
  ['“both of” «them»', ['both of', 'them']],
  ['say "the blue one" again', ['say*', 'the blue one', 'again*']],
  ['東京都', ['東 京 都*']],
  ['東', ['東*']],
  ['"東"', ['東']],
  ["l'ordine", ['l ordine*']],
  ['👍🏽 ok', ['ok*']],
])('VIEW-4: %j is %j', (query, terms) => {
  expect(seen(query)).toEqual(terms);
});

test.each(['', '   ', '!!!', '👍🏽', '""', '" "', '\u200d'])(
  'VIEW-4: in %j there is nothing to look for',
  query => {
    expect(termsOf(query)).toEqual([]);
  },
);
