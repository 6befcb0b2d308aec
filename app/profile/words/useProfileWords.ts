import type { ProfileKey } from '../../words/catalog.ts';
import { type SayOf, useWordsOf, type WordsOf } from '../../words/useWordsOf.ts';

export type ProfileSay = SayOf<ProfileKey>;

/** The words of what is known of a customer, which are brought before any of it is drawn (`bringWords`). */
export function useProfileWords(): WordsOf<ProfileKey> {
  return useWordsOf<ProfileKey>();
}
