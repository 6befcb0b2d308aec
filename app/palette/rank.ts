import { fold } from '../../contract/search/fold.ts';

/** How well a word that was typed fits: the higher the better. */
const FITS = { begins: 8, beginsWord: 6, within: 3, initials: 2 } as const;

/** Of two that fit as well the shorter is meant; all of a text is better than its beginning. */
const WHOLE = 4;
const PER_LETTER = 0.01;
/** More than any fit: what a line is called comes before what it stands under. */
const PER_TEXT = 16;

/** Longer than any abbreviation that somebody would type. */
const LONGEST_INITIALS = 8;

/**
 * How well a line fits what was typed, without case and accents: every word of it has to be there, as the beginning of
 * the line or of a word, within one, or by initials (`snto` for "Snooze until tomorrow"). Null where it does not fit.
 */
export function rankOf(line: string, typed: string): number | null {
  const text = fold(line);
  const wanted = fold(typed).trim();
  const fits = wanted.split(/\s+/).map(word => fitOf(text, word));
  if (fits.some(fit => fit === null)) return null;
  const sum = fits.reduce<number>((total, fit) => total + (fit ?? 0), 0);
  return sum / fits.length + (text === wanted ? WHOLE : 0) - text.length * PER_LETTER;
}

function fitOf(text: string, word: string): number | null {
  if (text.startsWith(word)) return FITS.begins;
  if (new RegExp(`${WORD_BEGINS}${escaped(word)}`, 'u').test(text)) return FITS.beginsWord;
  if (text.includes(word)) return FITS.within;
  return isInitials(text, word) ? FITS.initials : null;
}

const WORD_BEGINS = '(?<![\\p{L}\\p{N}])';
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Each letter comes right after the one before, or begins a later word. */
function isInitials(text: string, word: string): boolean {
  if (word.length < 2 || word.length > LONGEST_INITIALS) return false;
  const letters = [...word].map(escaped).join(`(?:|.*?${WORD_BEGINS})`);
  return new RegExp(WORD_BEGINS + letters, 'u').test(text);
}

/** Those that fit, the best first; `textsOf` gives what a line can be found by, what counts most first. */
export function ranked<Line>(
  lines: readonly Line[],
  typed: string,
  textsOf: (line: Line) => string[],
): Line[] {
  const found = lines.flatMap(line => {
    const ranks = textsOf(line).map(
      (text, at) => (rankOf(text, typed) ?? Number.NEGATIVE_INFINITY) - at * PER_TEXT,
    );
    const rank = Math.max(...ranks);
    return rank === Number.NEGATIVE_INFINITY ? [] : [{ line, rank }];
  });
  return found.toSorted((a, b) => b.rank - a.rank).map(({ line }) => line);
}
