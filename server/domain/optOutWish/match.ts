import type { Pattern, Step } from './pattern.ts';

/** What a word may have been meant as, and the patterns that it can begin: of each index those, where there are any. */
export type KnownWord = {
  meanings: readonly string[];
  begins: ReadonlyMap<PatternIndex, readonly Pattern[]>;
  /** Whether it can be the word that a wish hangs on. */
  clinches: boolean;
};

/** A word in its place. */
export type ReadWord = KnownWord & { afterComma: boolean };

/** Counts every comparison, so that a test can hold the work to a bound. */
export type Work = { steps: number };

/** Patterns by the word that begins them: a text pays for the patterns that its words can begin. */
export type PatternIndex = ReadonlyMap<string, readonly Pattern[]>;

export function indexOf(patterns: readonly Pattern[]): PatternIndex {
  const index = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    for (const word of firstWords(pattern)) index.set(word, [...(index.get(word) ?? []), pattern]);
  }
  return index;
}

/** What a pattern may begin with: the words up to the first that must be there. */
function firstWords(pattern: Pattern): Set<string> {
  const first = new Set<string>();
  for (const step of pattern) {
    if (step.kind === 'edge' || step.kind === 'not') continue;
    if (step.words === null) throw new Error('A pattern cannot begin with just any word');
    for (const word of step.words) first.add(word);
    if (step.kind === 'word' && !step.optional) break;
  }
  return first;
}

/** Nearly every word begins nothing, and is asked of every index: so it is looked up once, and not by every text. */
export function beginnings(
  meanings: readonly string[],
  indexes: readonly PatternIndex[],
): KnownWord['begins'] {
  const begun = indexes.map(index => [index, begunBy(meanings, index)] as const);
  return new Map(begun.filter(([, patterns]) => patterns.length > 0));
}

function begunBy(meanings: readonly string[], index: PatternIndex): Pattern[] {
  return [...new Set(meanings.flatMap(meaning => index.get(meaning) ?? []))];
}

/** A stretch of a sentence: from word `start` to before word `end`. */
export type Span = { start: number; end: number };

/** Every stretch that a pattern fits, each as short as it can be. `taken` words fit nothing. */
export function spansOf(
  sentence: readonly ReadWord[],
  index: PatternIndex,
  taken: ReadonlySet<number>,
  work: Work,
): Span[] {
  const spans: Span[] = [];
  sentence.forEach((word, start) => {
    const patterns = word.begins.get(index);
    if (!patterns || taken.has(start)) return;
    for (const pattern of patterns) {
      const end = endOf(pattern, { sentence, start, taken, work });
      if (end !== null) spans.push({ start, end });
    }
  });
  return spans;
}

type At = { sentence: readonly ReadWord[]; start: number; taken: ReadonlySet<number>; work: Work };

/** Where the pattern ends at the earliest if it begins at this word. All its ways are walked at once, none twice. */
function endOf(pattern: Pattern, at: At): number | null {
  let places = [at.start];
  for (const step of pattern) {
    places = afterAll(step, places, at);
    if (places.length === 0) return null;
  }
  return Math.min(...places);
}

function afterAll(step: Step, places: number[], at: At): number[] {
  const [place] = places;
  if (place === undefined || places.length > 1)
    return [...new Set(places.flatMap(one => after(step, one, at)))];
  return after(step, place, at);
}

function after(step: Step, place: number, at: At): number[] {
  at.work.steps += 1;
  switch (step.kind) {
    case 'word':
      return afterWord(step, place, at);
    case 'gap':
      return passed(step, place, at);
    case 'not':
      return isThere(step, place, at) ? [] : [place];
    case 'edge':
      return isEdge(step.where, place, at) ? [place] : [];
  }
}

function afterWord(step: Extract<Step, { kind: 'word' }>, place: number, at: At): number[] {
  const reached = fits(step.words, place, at) ? [place + 1] : [];
  return step.optional || (step.orEdge && isEdge('end', place, at)) ? [place, ...reached] : reached;
}

function isThere(step: Extract<Step, { kind: 'not' }>, place: number, at: At): boolean {
  const [edge, seen] = step.where === 'before' ? (['start', place - 1] as const) : (['end', place] as const);
  if (step.orEdge && isEdge(edge, place, at)) return true;
  return at.sentence[seen]?.meanings.some(meaning => step.words.has(meaning)) ?? false;
}

/** A comma ends something too. */
function isEdge(where: 'start' | 'end', place: number, at: At): boolean {
  return place === (where === 'start' ? 0 : at.sentence.length) || at.sentence[place]?.afterComma === true;
}

function passed(gap: Extract<Step, { kind: 'gap' }>, place: number, at: At): number[] {
  const places = [place];
  for (let next = place; next < place + gap.most && fits(gap.words, next, at); next += 1)
    places.push(next + 1);
  return places;
}

function fits(words: ReadonlySet<string> | null, place: number, at: At): boolean {
  at.work.steps += 1;
  const word = at.sentence[place];
  if (!word || at.taken.has(place)) return false;
  return words === null || word.meanings.some(meaning => words.has(meaning));
}
