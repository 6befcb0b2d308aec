import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Language } from './language.ts';
import { indexOf, type PatternIndex } from './match.ts';
import { type Classes, type Pattern, patternOf, wordsIn } from './pattern.ts';
import { shared } from './shared.ts';

/** One language's rules, ready to be matched. */
export type Rules = Record<'certain' | 'wanted' | 'harmless' | 'asks' | 'loosely', PatternIndex> &
  Record<'goods' | 'texts' | 'glad' | 'polite' | 'asking', ReadonlySet<string>> &
  Record<'alone' | 'whole' | 'bare', PatternIndex>;

const PATTERNS = ['certain', 'wanted', 'harmless', 'asks', 'loosely', 'alone', 'whole', 'bare'] as const;
const LISTS = ['goods', 'texts', 'glad', 'polite', 'asking'] as const;

const READ = [en, it, fr, es, de].map(read);

/** All languages at once: a customer may write in any (SMS-5). */
export const RULES: readonly Rules[] = READ.map(one => one.rules);

/** Every language's patterns in one index: a text is asked of it once, and not once a language. */
export const ANYONES = Object.fromEntries(
  PATTERNS.map(name => [name, merged(RULES.map(rules => rules[name]))]),
) as Record<(typeof PATTERNS)[number], PatternIndex>;

/** Every language's words of one list. */
export const LISTED = {
  goods: union('goods'),
  texts: union('texts'),
  glad: union('glad'),
  polite: union('polite'),
  asking: union('asking'),
} satisfies Record<(typeof LISTS)[number], ReadonlySet<string>>;

function union(name: (typeof LISTS)[number]): ReadonlySet<string> {
  return new Set(RULES.flatMap(rules => [...rules[name]]));
}

function merged(indexes: PatternIndex[]): PatternIndex {
  const all = new Map<string, Pattern[]>();
  for (const [word, patterns] of indexes.flatMap(index => [...index]))
    all.set(word, [...(all.get(word) ?? []), ...patterns]);
  return all;
}

/** Every word that a rule knows. */
export const VOCABULARY: ReadonlySet<string> = new Set(READ.flatMap(one => [...one.words]));

function read(language: Language): { rules: Rules; words: Set<string> } {
  const lists = { ...shared, ...language.lists };
  const patterns = PATTERNS.map(name => [name, patternsOf(language[name], lists)] as const);
  const sets = LISTS.map(name => [name, wordsIn(`@${name}`, lists)] as const);
  const rules = Object.fromEntries([
    ...patterns.map(([name, ones]) => [name, indexOf(ones)]),
    ...sets,
  ]) as Rules;
  const inPatterns = patterns
    .flatMap(([, ones]) => ones.flat())
    .flatMap(step => ('words' in step ? [...(step.words ?? [])] : []));
  return { rules, words: new Set([...inPatterns, ...sets.flatMap(([, words]) => [...words])]) };
}

function patternsOf(lines: string, lists: Classes): Pattern[] {
  return lines
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => patternOf(line, lists));
}
