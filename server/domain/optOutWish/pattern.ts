import { plainWord } from './words.ts';

/** One step of a pattern; `words: null` stands for any word. */
export type Step =
  | { kind: 'word'; words: ReadonlySet<string>; optional: boolean; orEdge: boolean }
  | { kind: 'gap'; words: ReadonlySet<string> | null; most: number }
  | { kind: 'not'; words: ReadonlySet<string>; where: 'before' | 'after'; orEdge: boolean }
  | { kind: 'edge'; where: 'start' | 'end' };

export type Pattern = readonly Step[];

/** Lists of words by name. `text{,s,ing}` stands for `text texts texting`; `@name` takes another list in. */
export type Classes = Readonly<Record<string, string>>;

/** How many of a language's small words `~` passes over. */
const FILLERS = 5;

/**
 * Reads a pattern: words and `@lists` with `/` between alternatives, `?` behind what may be missing, `..3` for up to
 * three words of any kind, `~` for the language's small words, `<!x` and `>!x` for what must not stand before or
 * behind, `^` and `$` for the ends of the sentence.
 */
export function patternOf(text: string, classes: Classes): Pattern {
  return text.split(' ').map(step => stepOf(step, classes));
}

function stepOf(step: string, classes: Classes): Step {
  if (step === '^' || step === '$') return { kind: 'edge', where: step === '^' ? 'start' : 'end' };
  if (step === '~') return { kind: 'gap', words: wordsIn('@small', classes), most: FILLERS };
  if (step.startsWith('..')) return { kind: 'gap', words: null, most: Number(step.slice(2)) };
  if (step.startsWith('<!'))
    return { kind: 'not', where: 'before', ...eitherOf(step.slice(2), '^', classes) };
  if (step.startsWith('>!')) return { kind: 'not', where: 'after', ...eitherOf(step.slice(2), '$', classes) };
  const optional = step.endsWith('?');
  return { kind: 'word', optional, ...eitherOf(optional ? step.slice(0, -1) : step, '$', classes) };
}

/** The words of the alternatives, and whether an end of the sentence is one of them. */
function eitherOf(
  step: string,
  edge: '^' | '$',
  classes: Classes,
): { words: ReadonlySet<string>; orEdge: boolean } {
  const alternatives = step.split('/').filter(one => one !== edge);
  return {
    words: wordsIn(alternatives.join('/'), classes),
    orEdge: alternatives.length < step.split('/').length,
  };
}

/** What has been read of each language: thousands of patterns name the same few lists, and every start reads them all. */
const READ = new WeakMap<Classes, Map<string, ReadonlySet<string>>>();

/** The words of `a/b/@list`: one set, however often they are asked for. */
export function wordsIn(alternatives: string, classes: Classes): ReadonlySet<string> {
  const read = READ.get(classes) ?? new Map<string, ReadonlySet<string>>();
  READ.set(classes, read);
  const words =
    read.get(alternatives) ?? new Set(alternatives.split('/').flatMap(one => wordsOf(one, classes)));
  read.set(alternatives, words);
  return words;
}

function wordsOf(one: string, classes: Classes): string[] {
  return one.startsWith('@') ? list(one.slice(1), classes) : spread(one).map(plainWord);
}

function list(name: string, classes: Classes): string[] {
  const words = classes[name];
  if (words === undefined) throw new Error(`There is no list @${name}`);
  return (words.match(/(?:[^\s{]|\{[^}]*\})+/g) ?? [])
    .filter(word => word !== '')
    .flatMap(word => [...wordsIn(word, classes)]);
}

/** `text{,s,ing}` → `text`, `texts`, `texting`. */
function spread(word: string): string[] {
  const open = word.indexOf('{');
  if (open < 0) return [word];
  const close = word.indexOf('}');
  return word
    .slice(open + 1, close)
    .split(',')
    .flatMap(ending => spread(word.slice(0, open) + ending + word.slice(close + 1)));
}
