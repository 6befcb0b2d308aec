/** A text without what spellings of one word differ in, and where in the original each of its characters comes from. */
export type Folded = {
  text: string;
  /** Of every UTF-16 unit of `text`: where that begins which it stands for, and where it ends. */
  from: readonly number[];
  to: readonly number[];
};

/**
 * As a search compares texts (VIEW-4): compatible forms as one (NFKD), lower case, without accents, vowel points and
 * what cannot be seen. `Caffè`, `CAFFE` and `ｃａｆｅ́` are the same, and `Łukasz` is found by who has no Ł.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text.normalize('NFKD').toLowerCase().replace(SPELLED, spelled).replace(UNSEEN, '');
}

/** The same, with its places in the original. */
export function foldWithPlaces(text: string): Folded {
  const folded: Folded & { from: number[]; to: number[] } = { text: '', from: [], to: [] };
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const now = fold(cluster);
    folded.text += now;
    for (let at = 0; at < now.length; at += 1) {
      folded.from.push(index);
      folded.to.push(index + cluster.length);
    }
  }
  return folded;
}

/** Most texts are, and take a tenth of the time. */
export function isPlain(text: string): boolean {
  return !BEYOND_ASCII.test(text);
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** What begins anew for every decomposition: a character with its marks, the half-width voiced ones of kana among them. */
const CLUSTER = /[\s\S][\p{M}\uff9e\uff9f]*/gu;

/** Letters that no decomposition takes apart, as people write them who do not have them on their keyboard. */
const LETTERS: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ς: 'σ' },
  ...{ ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه' },
};
const SPELLED = new RegExp(`[${Object.keys(LETTERS).join('')}\u0660-\u0669\u06f0-\u06f9]`, 'g');

/** An Arabic or Persian digit ends in the four bits that are its value. */
function spelled(letter: string): string {
  return LETTERS[letter] ?? String(letter.charCodeAt(0) & 0xf);
}

/**
 * Accents of Latin, Greek and Cyrillic; points of Hebrew; vowel signs, hamza and the stroke that lengthens in Arabic; hyphens
 * that may be, joiners, directions and variants.
 */
const UNSEEN =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]|[\u0640\u00ad\u200c-\u200f\u2060\ufeff]|[\ufe00-\ufe0f]/g;
