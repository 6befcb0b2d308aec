/** In shorter words only two letters can be swapped, since they are too like one another to guess at. */
const LONG = 6;

const SHORTEST = 5;

/** Finds the known words that a misspelt one may be: one letter too many, missing, wrong, or two swapped. */
export function speller(
  vocabulary: ReadonlySet<string>,
  ordinary: ReadonlySet<string>,
): (word: string) => readonly string[] {
  const byShortened = new Map<string, string[]>();
  for (const known of vocabulary) {
    if (known.length < SHORTEST) continue;
    for (const short of [known, ...shortened(known)])
      byShortened.set(short, [...(byShortened.get(short) ?? []), known]);
  }
  return word => {
    if (word.length < SHORTEST - 1 || vocabulary.has(word) || ordinary.has(word)) return [word];
    const near = [word, ...shortened(word)].flatMap(short => byShortened.get(short) ?? []);
    return [word, ...new Set(near.filter(known => isOneSlip(word, known)))];
  };
}

function shortened(word: string): string[] {
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Whether one slip of the finger makes one word of the other. The first letter is seldom wrong, though often swapped. */
function isOneSlip(word: string, known: string): boolean {
  const from = firstDifference(word, known);
  const [rest, knownRest] = [word.slice(from), known.slice(from)];
  if (isSwapped(rest, knownRest)) return true;
  if (from === 0 || known.length < LONG) return false;
  return rest.slice(1) === knownRest.slice(1) || rest.slice(1) === knownRest || rest === knownRest.slice(1);
}

function firstDifference(word: string, other: string): number {
  let at = 0;
  while (at < word.length && word[at] === other[at]) at += 1;
  return at;
}

function isSwapped(word: string, other: string): boolean {
  return word.length > 1 && word[0] === other[1] && word[1] === other[0] && word.slice(2) === other.slice(2);
}
