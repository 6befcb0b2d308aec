import type { WordKey } from './catalog.ts';
import { type SayOf, useWordsOf, type WordsOf } from './useWordsOf.ts';

export type Say = SayOf<WordKey>;

/** Every sentence on the screen comes from here, but for those of a place with words of its own. */
export function useWords(): WordsOf<WordKey> {
  return useWordsOf<WordKey>();
}
