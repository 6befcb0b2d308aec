import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../segments.ts';
import { plainOf, plainSuggestions } from './plain.ts';

describe('made plain', () => {
  test.each<[string, string, string]>([
    ['quotes', '‘a’ “b” „c‟ «d» ‹e› 5′ 6″', `'a' "b" "c" "d" 'e' 5' 6"`],
    ['accents for quotes', 'l`ho vista´', "l'ho vista'"],
    ['dashes', 'a‐b‑c–d—e−f', 'a-b-c-d-e-f'],
    ['an ellipsis', 'aspetta…', 'aspetta...'],
    ['spaces', '1\u00a0000\u202f€\u3000a\u2009b\tc', '1 000 € a b c'],
    ['breaks', 'a\u2028b\u2029c\u0085d\ve', 'a\nb\nc\nd\ne'],
    ['bullets', '• uno\n▪ due\n· tre', '- uno\n- due\n- tre'],
    ['ligatures', 'ﬁne, eﬀetto, œuvre, Œdipe', 'fine, effetto, oeuvre, OEdipe'],
    [
      'Italian capitals that end a word',
      'È LÀ: CITTÀ, PERÒ, LUNEDÌ, PIÙ',
      "E' LA': CITTA', PERO', LUNEDI', PIU'",
    ],
    ['the same before a curly apostrophe', 'C’È', "C'E'"],
    ['the same, of letter and accent', 'E\u0300 qui', "E' qui"],
    ['capitals within a word', 'MÈRE À PÈRE', "MERE A' PERE"],
    ['the capital that GSM-7 has', 'PERCHÉ', 'PERCHÉ'],
    ['a small accent of two code points', 'perche\u0301 caffe\u0300', 'perché caffè'],
    [
      'letters that GSM-7 has not',
      'ça, señor, cuántos, Łódź, İstanbul, ẞ',
      'ca, señor, cuantos, Lodz, Istanbul, SS',
    ],
    ['ornate letters', '𝓢𝓪𝓵𝓭𝓲 Ｆｕｌｌ Ⓐ', 'Saldi Full A'],
    ['fractions', '½ kg, 38½, １½', '1/2 kg, 38 1/2, 1 1/2'],
    ['powers of no number', 'm² CO₂', 'm2 CO2'],
    ['signs', '2×1 → ≤ 5 ±1 Parley™ © ®', '2x1 -> <= 5 +/-1 Parley(TM) (C) (R)'],
    ['signs drawn as emoji', '™️ ‼️ 1️⃣0️⃣ #️⃣', '(TM) !! 10 #'],
    ['what nobody sees', '\ufeffa\u00adb\u200bc\u2060d\u0000e\u202a+39\u202c', 'abcde+39'],
    ['a joiner and a mark alone', '\u0301a\u200d\u200cb', 'ab'],
    ['what GSM-7 has', 'òàèéùì Ç€[~]\\ \f\r\nΩ', 'òàèéùì Ç€[~]\\ \f\r\nΩ'],
  ])('REPLY-6: %s', (_, text, plain) => {
    expect(plainOf(text)).toBe(plain);
    expect(segmentsOf(plain).encoding).toBe('GSM-7');
  });

  test.each<[string, string, string]>([
    ['emoji', 'C’è 😀 ❤️ 👩‍❤️‍👨 🇮🇹', "C'è 😀 ❤️ 👩‍❤️‍👨 🇮🇹"],
    ['other scripts', 'Привет… 你好', 'Привет... 你好'],
    ['what is unseen where it has a meaning', 'می\u200cخواهم\u200f\u200b’', "می\u200cخواهم\u200f\u200b'"],
    ['powers and signs beside numbers', '10² 10¹² ①0 ½5', '10² 10¹² ①0 ½5'],
    ['what is struck out', '5\u03360\u0336 no\u0336’', "5\u03360\u0336 no\u0336'"],
    ['a sign of another meaning', '≠ =\u0338 ≮ 20°', '≠ =\u0338 ≮ 20°'],
    ['half a surrogate pair', '\ud83d’', "\ud83d'"],
  ])('REPLY-6: has no plain way and stays: %s', (_, text, plain) => {
    expect(plainOf(text)).toBe(plain);
  });

  test.each([
    ['in GSM-7 too', '…'.repeat(70)],
    ['in UCS-2', `😀${'a'.repeat(67)}…`],
  ])('REPLY-6: comes back as it was where plain is longer by a segment, %s', (_, text) => {
    expect(plainOf(text)).toBe(text);
    expect(plainSuggestions(text)).toEqual({ replacements: [], becomesGsm7: false, segmentsSaved: 0 });
  });
});

describe('suggestions', () => {
  const long = `L’offerta “d’autunno” è qui. ${'a'.repeat(120)}`;

  test('REPLY-6: each replacement once, in order, and what they save', () => {
    expect(plainSuggestions(long)).toEqual({
      replacements: [
        { from: '’', to: "'" },
        { from: '“', to: '"' },
        { from: '”', to: '"' },
      ],
      becomesGsm7: true,
      segmentsSaved: 2,
    });
  });

  test('REPLY-6: with an emoji in it nothing is saved', () => {
    expect(plainSuggestions(`C’è 😀`)).toEqual({
      ...{ replacements: [{ from: '’', to: "'" }], becomesGsm7: false, segmentsSaved: 0 },
    });
  });

  test.each(['', 'Ciao', '😀'])('REPLY-6: nothing to do for "%s"', text => {
    expect(plainSuggestions(text)).toEqual({ replacements: [], becomesGsm7: false, segmentsSaved: 0 });
  });

  test('REPLY-6: one character, two ways', () => {
    expect(plainSuggestions('È MÈRE').replacements).toEqual([
      { from: 'È', to: "E'" },
      { from: 'È', to: 'E' },
    ]);
  });
});

describe('whatever the text', () => {
  const REPLACEABLE = [...'‘’“”„«»–—−…•ÀÈÌÒÙçáœŒﬁ™×→\u00a0\u202f\t\u200b\u00ad`´ＡÈ'];
  const odd = [...'aE1 €[\r\n²½①😀👩❤\u200d\ufe0f\u20e3\u0300\u0301\u0336\u200c你ا\u093fक🇮🇹Ώ\ud83d'];
  const pasted = fc
    .array(fc.oneof(fc.constantFrom(...REPLACEABLE), fc.constantFrom(...odd), fc.constant('a’'.repeat(20))), {
      maxLength: 120,
    })
    .map(parts => parts.join(''));
  const anything = fc.oneof(pasted, pasted, fc.string({ unit: 'binary', maxLength: 200 }));
  const settled = { numRuns: 3_000, seed: 6 };

  test('REPLY-6: plain twice is plain once', () => {
    fc.assert(
      fc.property(anything, text => {
        expect(plainOf(plainOf(text))).toBe(plainOf(text));
      }),
      settled,
    );
  });

  test('REPLY-6: plain takes no segment more', () => {
    fc.assert(
      fc.property(anything, text => {
        const { segments } = segmentsOf(plainOf(text));
        expect(segments).toBeLessThanOrEqual(segmentsOf(text).segments);
        expect(plainSuggestions(text).segmentsSaved).toBe(segmentsOf(text).segments - segments);
      }),
      settled,
    );
  });

  test('REPLY-6: of what can be replaced nothing stays', () => {
    // 40 of the longest, (TM), are still one segment.
    const text = fc.array(fc.constantFrom(...REPLACEABLE, 'a', '€'), { maxLength: 40 });
    fc.assert(
      fc.property(text, parts => {
        expect(segmentsOf(plainOf(parts.join(''))).encoding).toBe('GSM-7');
      }),
      settled,
    );
  });
});
