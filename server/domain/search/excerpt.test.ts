import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitsIn } from '../../../contract/search/hits.ts';
import { excerptOf } from './excerpt.ts';

const filler = (words: number) => 'lorem ipsum dolor '.repeat(words / 3);

describe('VIEW-4: an excerpt', () => {
  test('is a short text as it is, on one line', () => {
    expect(excerptOf(' Where is\n\n  my order? ', 'order')).toBe('Where is my order?');
  });

  test('stands around the first hit, from a word on and up to one', () => {
    const excerpt = excerptOf(`${filler(60)}my order is late ${filler(60)}`, 'late order');
    expect(excerpt).toMatch(/^…\w.* my order is late .*\w…$/);
    expect(excerpt.length).toBeLessThanOrEqual(122);
    expect(excerpt.indexOf('order')).toBeLessThan(50);
  });

  test('leaves nothing out where there is nothing more', () => {
    expect(excerptOf(`order ${filler(60)}`, 'order')).toMatch(/^order .*…$/);
    expect(excerptOf(`${filler(60)}order`, 'order')).toMatch(/^….* order$/);
  });

  test('begins at the beginning where there is no hit in it', () => {
    expect(excerptOf(filler(60), 'order')).toMatch(/^lorem .*…$/);
  });
});

describe('VIEW-4: for any text, an excerpt', () => {
  const pieces = fc.array(fc.constantFrom('order', 'a', ' ', '東', '👩‍👩‍👧‍👦', '🇮🇹', 'e\u0301\u0323', 'ลั'), {
    minLength: 60,
    maxLength: 200,
  });
  const graphemes = (text: string) =>
    [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);

  test('is never cut within what a reader takes for one character', () => {
    fc.assert(
      fc.property(pieces, parts => {
        const text = parts.join('');
        const whole = new Set(graphemes(text));
        const shown = graphemes(excerptOf(text, 'order').replaceAll('…', ''));
        expect(shown.filter(one => !whole.has(one))).toEqual([]);
      }),
    );
  });

  test('has a hit where the text has one', () => {
    fc.assert(
      fc.property(pieces, parts => {
        const text = parts.join('');
        expect(hitsIn(excerptOf(text, 'order'), 'order').length > 0).toBe(hitsIn(text, 'order').length > 0);
      }),
    );
  });
});
