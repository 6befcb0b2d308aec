import { expect, test } from 'vitest';
import { words as en } from './en.ts';
import { words as it } from './it.ts';

/** Everything that is said, with what is filled in put in. */
function textsOf(said: unknown): string[] {
  if (typeof said === 'string') return [said];
  if (typeof said === 'function') return [said('«1»', '«2»')];
  return Object.values(said as object).flatMap(textsOf);
}

const filled = (text: string) => text.match(/«\d»/g)?.sort() ?? [];

test('LANG-1: both languages say as much, and fill in the same', () => {
  expect(textsOf(it).map(filled)).toEqual(textsOf(en).map(filled));
});

test('LANG-1: only what is the same in both is the same', () => {
  const [english, italian] = [textsOf(en), textsOf(it)];
  const same = english.filter((text, index) => text === italian[index]);
  expect(same).toEqual(['ltr', '«1», «2»', '«1» · «2»', 'Emoji', 'E-mail', 'Privacy']);
});

test('nothing shouts, apologizes or begs', () => {
  const texts = [...textsOf(en), ...textsOf(it)];
  expect(texts.filter(text => /!|\b(oops|please|sorry|per favore|spiacenti)\b/i.test(text))).toEqual([]);
});
