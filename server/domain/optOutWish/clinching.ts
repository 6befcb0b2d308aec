import type { Pattern, Step } from './pattern.ts';
import { plainWord } from './words.ts';

/**
 * Of each pattern the words of one step that must be there, so that a text with none of them fits no pattern at all:
 * which is nearly every text, and is known without walking through them.
 */
export function clinchersOf(patterns: Iterable<Pattern>): ReadonlySet<string> {
  const words = new Set<string>();
  // An index holds a pattern once for each word that it can begin with.
  for (const pattern of new Set(patterns)) for (const word of rarestStep(pattern)) words.add(word);
  return words;
}

function rarestStep(pattern: Pattern): ReadonlySet<string> {
  const [first, ...others] = pattern.flatMap(mustHave);
  if (!first) throw new Error('A pattern has to ask for a word');
  return others.reduce((rarest, words) => (isRarer(words, rarest) ? words : rarest), first);
}

function mustHave(step: Step): ReadonlySet<string>[] {
  return step.kind === 'word' && !step.optional && !step.orEdge && step.words.size > 0 ? [step.words] : [];
}

function isRarer(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [mine, theirs] = [everydayIn(one), everydayIn(other)];
  return mine < theirs || (mine === theirs && one.size < other.size);
}

function everydayIn(words: ReadonlySet<string>): number {
  return [...words].filter(word => EVERYDAY.has(word)).length;
}

/** Words that any text has. That one is missing here costs a little time, and changes no answer. */
const EVERYDAY: ReadonlySet<string> = new Set(
  `a all an and any are as at be been but by can could did do does for from get got had has have hello hi how i
   if in is it just like me my no not of on one or order our please so thanks that the them there they this to was we
   what when where which will with would you your
   al alla anche che chi ci ciao come con cosa da del della di e ho i il in io la le lo ma mi mia mio ne no non per
   piu puo quando quanto se si sono su ti un una vi
   au avec bonjour c ce de des du en est et il j je l la le les ma mais merci mes moi mon ne pas plus pour quand que
   qui s se sur un une vous
   al como con cuando de del donde el en es esta hola la las lo los me mi mis muy no para pero por que se si su un una
   y yo
   aber auf bei bin bitte da danke das dem den der die ein eine es fur haben hallo ich im in ist kann mein meine mich
   mir mit nicht noch sie sind und von wann war was wie wir wo zu`
    .split(/\s+/)
    .map(plainWord),
);
