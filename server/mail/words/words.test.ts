import { expect, test } from 'vitest';
import { en } from './en.ts';
import { it } from './it.ts';

/** Everything that mails say by the place where it stands, with what is filled in put in. */
function textsIn(said: unknown, place = ''): [place: string, text: string][] {
  if (typeof said === 'string') return [[place, said]];
  if (typeof said === 'function') return [[place, said('«1»', '«2»')]];
  return Object.entries(said as object).flatMap(([name, part]) => textsIn(part, `${place}/${name}`));
}

const filled = (text: string) => text.match(/«\d»/g)?.sort() ?? [];
const filledIn = (words: unknown) =>
  Object.fromEntries(textsIn(words).map(([place, text]) => [place, filled(text)]));

test('LANG-1: both languages of the mails say as much, and fill in the same', () => {
  expect(filledIn(it)).toEqual(filledIn(en));
});

test('LANG-1: only what is the same in both is the same', () => {
  const italian = new Map(textsIn(it));
  const same = textsIn(en).filter(([place, text]) => text === italian.get(place));
  expect(same.map(([, text]) => text)).toEqual(['«1», «2»']);
});
