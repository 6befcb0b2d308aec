import type { DoorKey } from '../../words/catalog.ts';
import { type SayOf, useWordsOf, type WordsOf } from '../../words/useWordsOf.ts';

export type DoorSay = SayOf<DoorKey>;

/** The words of what comes before one is in, and of one's own account; brought by its routes (`bringWords`). */
export function useDoorWords(): WordsOf<DoorKey> {
  return useWordsOf<DoorKey>();
}
