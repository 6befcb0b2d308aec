import type { Pattern, Step } from './pattern.ts';

/** A word with what it may have been meant as. */
export type ReadWord = { meanings: readonly string[]; afterComma: boolean };

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
    const patterns = taken.has(start) ? NONE : beginningWith(word, index);
    for (const pattern of patterns) {
      const end = endOf(pattern, { sentence, start, taken, work });
      if (end !== null) spans.push({ start, end });
    }
  });
  return spans;
}

const NONE: readonly Pattern[] = [];

/** Nearly every word begins nothing, and is asked of every index: that costs no more than the asking. */
function beginningWith({ meanings }: ReadWord, index: PatternIndex): Iterable<Pattern> {
  if (meanings.length === 1) return index.get(meanings[0] ?? '') ?? NONE;
  return new Set(meanings.flatMap(meaning => index.get(meaning) ?? NONE));
}

type At = { sentence: readonly ReadWord[]; start: number; taken: ReadonlySet<number>; work: Work };

/** Where the pattern ends at the earliest if it begins at this word. All its ways are walked at once, none twice. */
function endOf(pattern: Pattern, at: At): number | null {
  let places = new Set([at.start]);
  for (const step of pattern) {
    const next = new Set<number>();
    for (const place of places) for (const reached of after(step, place, at)) next.add(reached);
    if (next.size === 0) return null;
    places = next;
  }
  return Math.min(...places);
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
