import type { FirstKey } from '../../words/catalog.ts';
import { useWordsOf, type WordsOf } from '../../words/useWordsOf.ts';

/** The words of the first steps, which are brought with them. */
export function useFirstWords(): WordsOf<FirstKey> {
  return useWordsOf<FirstKey>();
}
