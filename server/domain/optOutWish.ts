import { clinchersOf } from './optOutWish/clinching.ts';
import {
  beginnings,
  type KnownWord,
  type ReadWord,
  type Span,
  spansOf,
  type Work,
} from './optOutWish/match.ts';
import { ANYONES, LISTED, RULES, type Rules, VOCABULARY } from './optOutWish/rules.ts';
import { ORDINARY } from './optOutWish/shared.ts';
import { speller } from './optOutWish/typos.ts';
import { sentencesOf } from './optOutWish/words.ts';

/**
 * Whether a text that is no keyword plainly asks the shop to stop texting (SMS-5). It is flagged to the agent, who
 * decides: consent does not change by it. English, Italian, French, Spanish and German, all at once.
 */
export function asksToStop(text: string): boolean {
  return readWish(text).asks;
}

/** The same, with the comparisons that it took. */
export function readWish(text: string): { asks: boolean; steps: number } {
  const work = { steps: 0 };
  return {
    asks: judge(
      sentencesOf(text).map(sentence => sentence.map(read)),
      work,
    ),
    steps: work.steps,
  };
}

const spell = speller(VOCABULARY, ORDINARY);

const INDEXES = [...Object.values(ANYONES), ...RULES.map(rules => rules.loosely)];

const CLINCHERS = clinchersOf(
  [
    ...(['certain', 'asks', 'alone', 'whole', 'bare'] as const).map(name => ANYONES[name]),
    ...RULES.map(rules => rules.loosely),
  ].flatMap(index => [...index.values()].flat()),
);

const known = new Map<string, KnownWord>();
/** Of order numbers there is no end, and none of them is a word misspelt. */
const A_NUMBER: KnownWord = { meanings: [], begins: new Map(), clinches: false };
const MOST_REMEMBERED = 20_000;

/** People use few words, and the same ones all the time. */
function knownWord(word: string): KnownWord {
  const before = known.get(word);
  if (before) return before;
  if (/^\d+$/.test(word) && !VOCABULARY.has(word)) return A_NUMBER;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const meanings = spell(word);
  const clinches = meanings.some(meaning => CLINCHERS.has(meaning));
  const made = { meanings, begins: beginnings(meanings, INDEXES), clinches };
  known.set(word, made);
  return made;
}

function read({ text, afterComma }: { text: string; afterComma: boolean }): ReadWord {
  return { ...knownWord(text), afterComma };
}

type Sentence = readonly ReadWord[];
type List = 'goods' | 'texts' | 'glad' | 'polite' | 'asking';
const NONE: ReadonlySet<number> = new Set();

function judge(sentences: Sentence[], work: Work): boolean {
  if (!sentences.some(sentence => sentence.some(word => word.clinches))) return false;
  if (sentences.some(sentence => finds('certain', sentence, NONE, work))) return true;
  if (sentences.some(sentence => finds('wanted', sentence, NONE, work))) return false;
  const free = sentences.map(sentence => ({ sentence, taken: harmlessIn(sentence, work) }));
  return (
    free.some(({ sentence, taken }) => finds('asks', sentence, taken, work)) ||
    free.some(({ sentence, taken }) => asksLoosely(sentence, taken, work)) ||
    standsAlone(sentences, free.flatMap(segmentsOf), work)
  );
}

function finds(
  name: 'certain' | 'wanted' | 'asks',
  sentence: Sentence,
  taken: ReadonlySet<number>,
  work: Work,
): boolean {
  return spansOf(sentence, ANYONES[name], taken, work).length > 0;
}

function harmlessIn(sentence: Sentence, work: Work): ReadonlySet<number> {
  const commas = sentence.flatMap((word, at) => (word.afterComma ? [at] : []));
  const spans = spansOf(sentence, ANYONES.harmless, NONE, work);
  return new Set(
    spans
      .filter(({ start, end }) => !commas.some(at => at > start && at < end))
      .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
}

function asksLoosely(sentence: Sentence, taken: ReadonlySet<number>, work: Work): boolean {
  return RULES.some(rules =>
    spansOf(sentence, rules.loosely, taken, work).some(span => !isAboutGoods(sentence, span, rules, work)),
  );
}

/** How many words before and behind a wish can say what it is about. */
const BEFORE = 5;
const BEHIND = 6;

function isAboutGoods(sentence: Sentence, span: Span, rules: Rules, work: Work): boolean {
  const near = sentence.slice(Math.max(0, span.start - BEFORE), span.end + BEHIND);
  work.steps += near.length;
  return near.some(word => isIn(word, rules.goods)) && !near.some(word => isIn(word, rules.texts));
}

/** What stands between two commas, with the words that are harmless in it. */
type Segment = { words: Sentence; taken: ReadonlySet<number> };

function segmentsOf({ sentence, taken }: { sentence: Sentence; taken: ReadonlySet<number> }): Segment[] {
  const starts = sentence.flatMap((word, at) => (at === 0 || word.afterComma ? [at] : []));
  return starts.map((start, nth) => {
    const end = starts[nth + 1] ?? sentence.length;
    return {
      words: sentence.slice(start, end),
      taken: new Set([...taken].filter(at => at >= start && at < end).map(at => at - start)),
    };
  });
}

function standsAlone(sentences: Sentence[], segments: Segment[], work: Work): boolean {
  if (coversAll(segments, ['alone', 'whole'], ['polite', 'asking'], work)) return true;
  if (coversAll(segments, ['bare'], ['polite'], work)) return true;
  const words = sentences.flat();
  if (words.some(word => isListed(word, ['goods', 'glad']))) return false;
  return segments.some(segment => coversAll([segment], ['alone'], ['polite', 'asking'], work));
}

type Alone = 'alone' | 'whole' | 'bare';

/** Whether there is a lone wish, and nothing but courtesies beside it. */
function coversAll(segments: Segment[], names: Alone[], beside: List[], work: Work): boolean {
  let found = false;
  for (const { words, taken } of segments) {
    const spans = names.flatMap(name => spansOf(words, ANYONES[name], taken, work));
    const covered = (at: number) => spans.some(span => at >= span.start && at < span.end);
    if (!words.every((word, at) => covered(at) || isListed(word, beside))) return false;
    found ||= spans.length > 0;
  }
  return found;
}

function isListed(word: ReadWord, names: List[]): boolean {
  return names.some(name => isIn(word, LISTED[name]));
}

function isIn(word: ReadWord, words: ReadonlySet<string>): boolean {
  return word.meanings.some(meaning => words.has(meaning));
}
